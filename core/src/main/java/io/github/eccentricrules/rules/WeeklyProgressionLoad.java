package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.SetMethod;
import java.time.Duration;
import java.util.Optional;

/**
 * Limits how much heavier the heaviest load is than the heaviest of the last four weeks with the same exercise and
 * method, or where these have none than that of the last session, however long ago that was. So neither a light day nor a
 * week of rest makes the usual load a jump. Body mass is added to both where it is part of the load: that of today, for
 * no other is known.
 *
 * <p>Where no earlier load is told there is nothing to compare with. A flywheel has none.
 */
final class WeeklyProgressionLoad extends LimitRule<ExerciseSubject> {
    private static final Duration RECENT = Duration.ofDays(28);

    static final Parameter MAX_GAIN = Parameter.of(
            "max-gain", Unit.PERCENT, 0, 100, 5, "most load that should be added to that of the last weeks");
    static final Parameter MAX_GAIN_AT_ALL = Parameter.of(
            "max-gain-at-all", Unit.PERCENT, 0, 100, 10, "most load that may be added to that of the last weeks");

    WeeklyProgressionLoad() {
        super(
                RuleInfo.of(
                                Scope.METHOD,
                                "weekly-progression-load",
                                "Add little load to an exercise from one session to the next.")
                        .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                        .judging(SetMethods.WITH_LOAD)
                        .needs(Datum.HISTORY)
                        .mayNeed(HeaviestPercent.LOAD, Datum.BODY_MASS)
                        .because(
                                Evidence.confirmed(
                                        "Add 2 to 10 % once one or two repetitions more than planned are possible.",
                                        Sources.ACSM_09),
                                Evidence.judgement("A warning from 5 % on, against the heaviest load of four weeks.")),
                Limit.atMost(MAX_GAIN, Severity.WARNING),
                Limit.atMost(MAX_GAIN_AT_ALL, Severity.ERROR));
    }

    @Override
    protected boolean appliesTo(ExerciseSubject exercise) {
        return !exercise.sets().get(0).lowersBodyMass() || heaviest(exercise).isPresent();
    }

    /** Body mass makes a gain smaller, so it is needed only where the gain looks too large without it. */
    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        SetSubject set = exercise.sets().get(0);
        Optional<Load> before = before(exercise);
        if (before.isEmpty()) {
            return Outcome.notApplicable();
        }
        if (!set.withBodyMass(before.get()).isHeavierThan(Load.ZERO)) {
            return set.lacksBodyMass() ? Outcome.notEvaluated(Datum.BODY_MASS) : Outcome.notApplicable();
        }
        Optional<Load> now = heaviest(exercise);
        Outcome known = Outcome.notEvaluated(HeaviestPercent.LOAD);
        if (now.isPresent()) {
            boolean kept = isWithin(gain(set, before.get(), now.get()), exercise, parameters);
            known = kept ? Outcome.satisfied() : super.judge(exercise, parameters);
        }
        if (known instanceof Outcome.Violated) {
            return set.lacksBodyMass() ? Outcome.notEvaluated(Datum.BODY_MASS) : known;
        }
        boolean complete = set.lowersBodyMass() || HeaviestPercent.LOAD.known().test(exercise);
        return complete ? known : Outcome.notEvaluated(HeaviestPercent.LOAD);
    }

    @Override
    protected boolean isWordedLate() {
        return true;
    }

    @Override
    protected double quantity(ExerciseSubject exercise, Parameters parameters) {
        SetSubject set = exercise.sets().get(0);
        return gain(set, before(exercise).orElseThrow(), heaviest(exercise).orElseThrow());
    }

    private static double gain(SetSubject set, Load before, Load now) {
        return set.withBodyMass(now).percentOf(set.withBodyMass(before)) - 100;
    }

    @Override
    protected Message message(ExerciseSubject exercise, Measure measure) {
        Message message = exercise.sets().get(0).lowersBodyMass()
                ? Message.of(
                        "weekly-progression-load.body-mass",
                        "{load} {planned|is|was} {measured} more than the {before} of the last weeks with your body"
                                + " mass; add at most {limit}.")
                : Message.of(
                        "weekly-progression-load",
                        "{load} {planned|is|was} {measured} more than the {before} of the last weeks; add at most"
                                + " {limit}.");
        return message.with("load", heaviest(exercise).orElseThrow())
                .with("before", before(exercise).orElseThrow());
    }

    private static Optional<Load> heaviest(ExerciseSubject exercise) {
        Optional<Load> heaviest = Optional.empty();
        for (SetSubject set : exercise.sets()) {
            Optional<Load> load = set.value().load();
            if (load.isPresent() && (heaviest.isEmpty() || load.get().isHeavierThan(heaviest.get()))) {
                heaviest = load;
            }
        }
        return heaviest;
    }

    /** Returns the heaviest load of the last four weeks, or where these have none that of the last time. */
    private static Optional<Load> before(ExerciseSubject exercise) {
        SessionSubject session = exercise.session();
        SetMethod method = exercise.sets().get(0).method();
        return session.history().orElseThrow().heaviestOfLate(method, exercise.value(), RECENT, session.value());
    }
}
