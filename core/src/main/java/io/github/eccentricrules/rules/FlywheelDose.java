package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;
import java.util.Optional;

/**
 * Asks for the published dose of flywheel training: sets, repetitions and rest. The repetitions that only set the wheel
 * in motion do not count, and are not recorded as repetitions. A set for one limb counts for that limb, and nobody need
 * rest before the first set. How often a week is a matter of {@code frequency-per-exercise}.
 */
final class FlywheelDose extends Rule<ExerciseSubject> {
    static final Parameter MIN_SETS = Parameter.of("min-sets", Unit.SETS, 1, 30, 3, "fewest sets of an exercise");
    static final Parameter MAX_SETS = Parameter.of("max-sets", Unit.SETS, 1, 30, 6, "most sets of an exercise");
    static final Parameter MIN_REPS =
            Parameter.of("min-reps", Unit.REPS, 1, 100, 6, "fewest repetitions of a set, without those that start it");
    static final Parameter MAX_REPS =
            Parameter.of("max-reps", Unit.REPS, 1, 100, 8, "most repetitions of a set, without those that start it");
    static final Parameter MIN_REST =
            Parameter.of("min-rest", Unit.SECONDS, 0, 900, 120, "rest that there should be between sets");

    private static final Span SETS = new Span(MIN_SETS, MAX_SETS);
    private static final Span REPS = new Span(MIN_REPS, MAX_REPS);
    private static final Datum<ExerciseSubject> REPS_OF_ALL =
            new Datum<>(Datum.REPS.name(), exercise -> exercise.sets().stream().allMatch(Datum.REPS.known()));
    private static final Datum<ExerciseSubject> REST_OF_ALL = new Datum<>(
            Datum.REST.name(),
            exercise -> exercise.sets().stream()
                    .allMatch(set -> set.isFirstNegative() || Datum.REST.known().test(set)));

    FlywheelDose() {
        super(RuleInfo.of(Scope.METHOD, "flywheel-dose", "Keep to the dose of flywheel training that was tested.")
                .live(LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethod.FLYWHEEL)
                .parameters(MIN_SETS, MAX_SETS, MIN_REPS, MAX_REPS, MIN_REST)
                .mayNeed(REPS_OF_ALL, REST_OF_ALL)
                .because(
                        Evidence.confirmed("Four sets of seven, for five weeks.", Sources.NORRBRAND_08),
                        Evidence.secondary("Four to six sets of 6 to 8.", Sources.PRESLAND_20),
                        Evidence.confirmed("Three to four sets of 6, with 2 more to start.", Sources.BEATO_23),
                        Evidence.confirmed("Short blocks at a low frequency have an effect.", Sources.FW_KEY_24),
                        Evidence.judgement("The rest of 120 s.")));
    }

    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        Measure sets = sets(exercise, parameters);
        if (Span.isPassed(sets)) {
            return violated(
                    Message.of(
                            "flywheel-dose.sets",
                            "{Exercise} {planned|has|had} {measured}; make it {low|at least|at most} {limit}."),
                    sets);
        }
        for (SetSubject set : exercise.sets()) {
            Optional<Outcome> violated = violated(set, parameters);
            if (violated.isPresent()) {
                return violated.get();
            }
        }
        return Kept.unlessMissing(exercise, REPS_OF_ALL, REST_OF_ALL);
    }

    @Override
    protected Optional<Measure> measure(ExerciseSubject exercise, Parameters parameters) {
        return Optional.of(sets(exercise, parameters));
    }

    private static Measure sets(ExerciseSubject exercise, Parameters parameters) {
        long both = Math.min(count(exercise, Side.LEFT), count(exercise, Side.RIGHT));
        double sets = exercise.sets().size() - both;
        return SETS.compare(sets, parameters);
    }

    private static long count(ExerciseSubject exercise, Side side) {
        return exercise.sets().stream()
                .filter(set -> set.value().side().equals(Optional.of(side)))
                .count();
    }

    private static Optional<Outcome> violated(SetSubject set, Parameters parameters) {
        if (!set.reps().isEmpty()) {
            Measure reps = REPS.compare(set.reps().size(), parameters);
            if (Span.isPassed(reps)) {
                return Optional.of(violated(
                                Message.of(
                                        "flywheel-dose.reps",
                                        "This set {planned|has|had} {measured}; make it {low|at least|at most}"
                                                + " {limit}."),
                                reps)
                        .at(set));
            }
        }
        if (set.value().rest().isPresent() && !set.isFirstNegative()) {
            double seconds = set.value().rest().get().toMillis() / 1000.0;
            Measure rest = Span.compare(seconds, Comparison.AT_LEAST, MIN_REST, parameters);
            if (Span.isPassed(rest)) {
                return Optional.of(violated(
                                Message.of(
                                        "flywheel-dose.rest",
                                        "The rest before this set {planned|is|was} {measured}; make it at least"
                                                + " {limit}."),
                                rest)
                        .at(set));
            }
        }
        return Optional.empty();
    }

    private static Outcome.Violated violated(Message words, Measure measure) {
        return Outcome.violated(Severity.WARNING, words.with("low", measure.comparison() == Comparison.AT_LEAST))
                .with(measure);
    }
}
