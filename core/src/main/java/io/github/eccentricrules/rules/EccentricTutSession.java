package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;

/**
 * Limits the time that all sets of overload of one exercise take on the way down. Each limb counts apart, and the one
 * with more time is judged; a set without a side counts for both.
 */
final class EccentricTutSession extends SumLimit<ExerciseSubject> {
    static final Parameter MAX_TIME = Parameter.of(
            "max-time",
            Unit.SECONDS,
            1,
            1800,
            108,
            "longest time on the way down that an exercise should take in all for a limb");

    EccentricTutSession() {
        super(
                RuleInfo.of(
                                Scope.EXERCISE,
                                "eccentric-tut-session",
                                "Keep the time short that the overload of an exercise spends on the way down.")
                        .live(LiveTrait.IGNORES_LATER_SETS)
                        .judging(SetMethod.OVERLOADS)
                        .because(
                                Evidence.guideline("Never more than 3 series of 6 repetitions, lowered in 3 to 6 s."),
                                Evidence.judgement(
                                        "108 s are 3 series of 6 repetitions of 6 s, each limb counted apart.")),
                LoweringTime.parts(ExerciseSubject::overloads),
                Limit.atMost(MAX_TIME, Severity.WARNING));
    }

    @Override
    double atMost(ExerciseSubject exercise) {
        double seconds = 0;
        for (SetSubject set : exercise.overloads()) {
            seconds += LoweringTime.atMostSeconds(set);
        }
        return seconds;
    }

    @Override
    protected double quantity(ExerciseSubject exercise, Parameters parameters) {
        return Math.max(seconds(exercise, Side.RIGHT), seconds(exercise, Side.LEFT));
    }

    private static double seconds(ExerciseSubject exercise, Side limb) {
        return LoweringTime.seconds(exercise.overloads().stream()
                .filter(set -> set.value().side().orElse(limb) == limb)
                .toList());
    }

    @Override
    protected Message message(ExerciseSubject exercise, Measure measure) {
        return Message.of(
                        "eccentric-tut-session",
                        "The overload of {exercise} {planned|takes|took} {whole||at least }{measured} on the way"
                                + " down{apart| of one limb|}; keep an exercise to {limit} a session, with fewer sets"
                                + " or reps.")
                .with("whole", isWhole(exercise))
                .with("apart", countsLimbsApart(exercise));
    }

    private static boolean countsLimbsApart(ExerciseSubject exercise) {
        return exercise.overloads().stream().anyMatch(set -> set.value().side().isPresent());
    }
}
