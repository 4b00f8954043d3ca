package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.TestedMaximum;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;

/**
 * Notes where an athlete is less strong than those with whom overload was studied. Only the back squat and the bench
 * press are compared: of no other lift is there a number. Of several maxima in a session the heaviest counts.
 */
final class RelativeStrengthMin extends LimitRule<ExerciseSubject> {
    static final Parameter MIN_SQUAT = Parameter.of(
            "min-squat", Unit.BODY_MASSES, 0, 5, 1.5, "one-repetition maximum of the back squat before overload");
    static final Parameter MIN_BENCH_PRESS = Parameter.of(
            "min-bench-press", Unit.BODY_MASSES, 0, 5, 1, "one-repetition maximum of the bench press before overload");

    private static final String SQUAT = "barbell-back-squat";
    private static final String BENCH_PRESS = "barbell-bench-press";
    private static final Limit OF_SQUAT = Limit.atLeast(MIN_SQUAT, Severity.INFO);
    private static final Limit OF_BENCH_PRESS = Limit.atLeast(MIN_BENCH_PRESS, Severity.INFO);

    private static final Datum<ExerciseSubject> ONE_REP_MAX =
            new Datum<>(Datum.ONE_REP_MAX.name(), exercise -> maximum(exercise).isPresent());

    RelativeStrengthMin() {
        super(
                RuleInfo.of(
                                Scope.EXERCISE,
                                "relative-strength-min",
                                "Build a base of strength before you lower more than you can lift.")
                        .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                        .judging(EnumSet.of(SetMethod.SUPRAMAXIMAL_NEGATIVE, SetMethod.ACCENTUATED_ECCENTRIC))
                        .needs(ONE_REP_MAX, Datum.BODY_MASS)
                        .because(
                                Evidence.confirmed(
                                        "Those studied squatted 1.8 times body mass on average.", Sources.WAGLE_18),
                                Evidence.confirmed(
                                        "Those studied bench pressed 1.3 times body mass on average.",
                                        Sources.LATES_22),
                                Evidence.judgement("How far below these the limits lie.")),
                OF_SQUAT,
                OF_BENCH_PRESS);
    }

    @Override
    protected boolean counts(Limit limit, ExerciseSubject exercise) {
        return exercise.value().id().equals(limit.equals(OF_SQUAT) ? SQUAT : BENCH_PRESS);
    }

    @Override
    protected double quantity(ExerciseSubject exercise, Parameters parameters) {
        Load bodyMass = exercise.session().athlete().flatMap(Athlete::bodyMass).orElseThrow();
        return maximum(exercise).orElseThrow().percentOf(bodyMass) / 100;
    }

    @Override
    protected Message message(ExerciseSubject exercise, Measure measure) {
        return Message.of(
                        "relative-strength-min",
                        "Your maximum of {maximum} is {measured}; {limit} is a good base for overload. Nothing to"
                                + " change.")
                .with("maximum", maximum(exercise).orElseThrow());
    }

    private static Optional<Load> maximum(ExerciseSubject exercise) {
        return exercise.sets().stream()
                .flatMap(set -> set.entry().oneRepMax().stream())
                .map(TestedMaximum::load)
                .max(Comparator.naturalOrder());
    }
}
