package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.LiveTrait;
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
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks who takes up supramaximal negatives for a muscle group, having begun less than 28 days ago or not in the last
 * 180, to have climbed the rungs below within 56 days: tempo work and, for more than 105 % of the maximum, accentuated
 * or two-up-one-down work. Two weeks of it are sessions at least seven days apart. Up to 100 % there is nothing supramaximal to be introduced to.
 */
final class IntroductionLadder extends Rule<ExerciseSubject> {
    static final Parameter MIN_WEEKS =
            Parameter.of("min-weeks", Unit.WEEKS, 1, 8, 2, "weeks of each kind of work before supramaximal negatives");
    static final Parameter MAX_PERCENT_AFTER_TEMPO = Parameter.of(
            "max-percent-after-tempo", Unit.PERCENT, 100, 300, 105, "heaviest load after tempo work alone");

    private static final Duration SETTLED = Duration.ofDays(28);
    private static final Duration LADDER = Duration.ofDays(56);

    IntroductionLadder() {
        super(RuleInfo.of(
                        Scope.EXERCISE,
                        "introduction-ladder",
                        "Work up to supramaximal negatives over weeks of lighter eccentric work.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                .needs(Datum.HISTORY, Datum.PRIMARY_MUSCLES)
                .mayNeed(HeaviestPercent.LOAD, HeaviestPercent.ONE_REP_MAX, Datum.BODY_MASS, Bouts.MUSCLES_OF_HISTORY)
                .parameters(MIN_WEEKS, MAX_PERCENT_AFTER_TEMPO)
                .because(
                        Evidence.confirmed(
                                "Begin with submaximal eccentric work and increase it progressively.", Sources.HODY_19),
                        Evidence.confirmed(
                                "Tempo work suits weaker athletes, accentuated work stronger ones.",
                                Sources.SUCHOMEL_19B),
                        Evidence.judgement(
                                "The rungs, their weeks and 105 %, and that who began four weeks ago or earlier, in the"
                                        + " last 180 days, needs no introduction.")));
    }

    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        List<MuscleGroup> newcomers = newcomers(exercise);
        if (newcomers.isEmpty()) {
            return Outcome.notApplicable();
        }
        HeaviestPercent heaviest = HeaviestPercent.of(supramaximal(exercise));
        boolean climbed = true;
        for (MuscleGroup muscle : newcomers) {
            boolean tempo = isClimbed(exercise, parameters, muscle, SetMethod.TEMPO);
            boolean between =
                    isClimbed(exercise, parameters, muscle, SetMethod.ACCENTUATED_ECCENTRIC, SetMethod.TWO_UP_ONE_DOWN);
            climbed &= tempo && between;
            boolean skipsTempo = !tempo && heaviest.isAbove(HeaviestPercent.MAXIMUM);
            boolean skipsBetween = !between && heaviest.isAbove(parameters.number(MAX_PERCENT_AFTER_TEMPO));
            if (skipsTempo || skipsBetween) {
                return Bouts.areDoubtful(exercise, Bouts.PROTECTED.toDays() * 24.0)
                        ? Outcome.notEvaluated(Bouts.MUSCLES_OF_HISTORY)
                        : Outcome.wordedLate(
                                Severity.WARNING,
                                () -> Outcome.violated(
                                        Severity.WARNING, message(parameters, muscle, skipsTempo, skipsBetween)));
            }
        }
        if (!climbed && heaviest.missing().isPresent()) {
            return Outcome.notEvaluated(heaviest.missing().get());
        }
        return climbed || heaviest.isAbove(HeaviestPercent.MAXIMUM) ? Outcome.satisfied() : Outcome.notApplicable();
    }

    private static Message message(Parameters parameters, MuscleGroup muscle, boolean tempo, boolean between) {
        Message message = tempo && between ? bothFirst() : tempo ? tempoFirst() : betweenFirst();
        return message.with("muscle", Words.name(muscle)).with("weeks", MIN_WEEKS, parameters);
    }

    private static Message tempoFirst() {
        return Message.of(
                "introduction-ladder.tempo",
                "These supramaximal negatives {planned|come|came} too early for {muscle}; first do {weeks} of tempo"
                        + " work for it.");
    }

    private static Message betweenFirst() {
        return Message.of(
                "introduction-ladder.between",
                "These supramaximal negatives {planned|come|came} too early for {muscle}; first do {weeks} of"
                        + " accentuated or two-up-one-down work for it.");
    }

    private static Message bothFirst() {
        return Message.of(
                "introduction-ladder.both",
                "These supramaximal negatives {planned|come|came} too early for {muscle}; first do {weeks} of tempo and"
                        + " {weeks} of accentuated or two-up-one-down work for it.");
    }

    private static List<SetSubject> supramaximal(ExerciseSubject exercise) {
        List<SetSubject> found = new ArrayList<>(exercise.sets().size());
        for (SetSubject set : exercise.sets()) {
            if (set.method() == SetMethod.SUPRAMAXIMAL_NEGATIVE) {
                found.add(set);
            }
        }
        return found;
    }

    /** Returns the primary muscle groups that have not been at supramaximal negatives for some weeks. */
    private static List<MuscleGroup> newcomers(ExerciseSubject exercise) {
        Session session = exercise.session().value();
        History history = exercise.session().history().orElseThrow();
        Instant after = session.start().minus(Bouts.PROTECTED);
        Instant established = session.start().minus(SETTLED);
        List<MuscleGroup> newcomers = new ArrayList<>(0);
        for (MuscleGroup muscle : exercise.value().primaryMuscles()) {
            if (!history.hasSessions(SetMethod.SUPRAMAXIMAL_NEGATIVE, muscle, after, established, session)) {
                newcomers.add(muscle);
            }
        }
        return newcomers;
    }

    private static boolean isClimbed(
            ExerciseSubject exercise, Parameters parameters, MuscleGroup muscle, SetMethod... methods) {
        Instant first = Instant.MAX;
        Instant last = Instant.MIN;
        for (SetMethod method : methods) {
            for (Session session : Bouts.sessions(method, muscle, LADDER, exercise.session())) {
                first = session.start().isBefore(first) ? session.start() : first;
                last = session.start().isAfter(last) ? session.start() : last;
            }
        }
        if (first.isAfter(last)) {
            return false;
        }
        Duration apart = Duration.ofDays(7L * (parameters.value(MIN_WEEKS).intValue() - 1));
        return !first.plus(apart).isAfter(last);
    }
}
