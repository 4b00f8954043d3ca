package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;

/**
 * Limits the time that all sets of overload of one exercise take on the way down. Unlike a limit of a set, that of a
 * session counts both limbs.
 */
final class EccentricTutSession extends SumLimit<ExerciseSubject> {
    static final Parameter MAX_TIME = Parameter.of(
            "max-time", Unit.SECONDS, 1, 1800, 108, "longest time on the way down that an exercise should take in all");

    EccentricTutSession() {
        super(
                RuleInfo.of(
                                Scope.EXERCISE,
                                "eccentric-tut-session",
                                "Keep the time short that the overload of an exercise spends on the way down.")
                        .because(
                                Evidence.guideline("Never more than 3 series of 6 repetitions, lowered in 3 to 6 s."),
                                Evidence.judgement("108 s are 3 series of 6 repetitions of 6 s, both limbs counted.")),
                LoweringTime.parts(ExerciseSubject::overloads),
                Limit.atMost(MAX_TIME, Severity.WARNING));
    }

    @Override
    protected boolean appliesTo(ExerciseSubject exercise) {
        return exercise.hasOverload();
    }

    @Override
    protected double quantity(ExerciseSubject exercise, Parameters parameters) {
        return LoweringTime.seconds(exercise.overloads());
    }

    @Override
    protected String message(ExerciseSubject exercise, Measure measure) {
        return "The overload of " + Words.name(exercise.value()) + Words.is(exercise, " takes ", " took ")
                + atLeast(exercise) + measure.measuredText() + " on the way down; keep an exercise to "
                + measure.limitText() + " a session, with fewer sets or reps.";
    }
}
