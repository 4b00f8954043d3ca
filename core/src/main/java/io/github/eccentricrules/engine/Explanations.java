package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Explainer.Explained;
import io.github.eccentricrules.engine.Explanation.Result;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Answers why the rules of a set give their outcomes for one session, for passes and for what could not be judged too. Each
 * answer is worked out when it is asked for. Immutable and thread-safe.
 */
public final class Explanations {
    private static final int FEW = 4;

    private final RuleSet ruleSet;
    private final SessionSubject session;
    private final List<String> silencing;

    private Explanations(RuleSet ruleSet, SessionSubject session) {
        this.ruleSet = ruleSet;
        this.session = session;
        this.silencing = ruleSet.members().stream()
                .filter(member -> member.silences())
                .filter(member -> explained(member, List.of()).stream()
                        .anyMatch(one -> one.explanation().outcome() == Result.VIOLATED))
                .map(member -> member.rule().info().id())
                .toList();
    }

    /**
     * Prepares to explain what a rule set says of a session.
     *
     * @param ruleSet the rules
     * @param session the session
     * @param history the earlier sessions; empty if nothing is known of them
     * @return the explanations
     */
    public static Explanations of(RuleSet ruleSet, Session session, Optional<History> history) {
        return new Explanations(
                requireNonNull(ruleSet, "ruleSet"),
                new SessionSubject(session, requireNonNull(history, "history").orElse(null)));
    }

    /**
     * Explains a rule at every place that it judges.
     *
     * @param ruleId the id of the rule
     * @return the explanations in the order of the session; empty if the session has nothing of what the rule judges
     * @throws IllegalArgumentException if the rule set has no such rule; the message names near matches
     */
    public List<Explanation> all(String ruleId) {
        return explained(ruleId).stream().map(Explained::explanation).toList();
    }

    /**
     * Explains a rule at one place: that of what the rule judges, or the part of it that a verdict is about. A set stands
     * for its repetitions where the same is missing in all of them, as in a report.
     *
     * @param ruleId the id of the rule
     * @param location the place
     * @return the explanation
     * @throws IllegalArgumentException if the rule set has no such rule, the session has no such place, or the rule judges
     *     nothing there; the message names near matches, or the places that it judges
     */
    public Explanation at(String ruleId, Location location) {
        List<Explained> all = explained(ruleId);
        requireInSession(requireNonNull(location, "location"));
        return first(all, one -> one.judged().equals(location))
                .or(() -> first(all, one -> one.explanation().location().equals(location)))
                .or(() -> ofSet(all, location))
                .orElseThrow(() -> new IllegalArgumentException(nothingAt(ruleId, location, all)));
    }

    /**
     * Explains a violation, a gap or a failure of a report on this session by these rules.
     *
     * @param judgement what the report holds
     * @return the explanation, which says the same
     * @throws IllegalArgumentException if these rules do not say so of this session
     */
    public Explanation of(Judgement judgement) {
        List<Explained> all = explained(requireNonNull(judgement, "judgement").rule());
        Location location = judgement.location();
        Predicate<Explanation> same = explanation -> switch (explanation.outcome()) {
            case VIOLATED ->
                judgement instanceof Violation violation
                        && explanation.severity().equals(Optional.of(violation.severity()))
                        && explanation.why().equals(violation.message());
            case NOT_EVALUATED ->
                judgement instanceof Gap gap && explanation.missing().equals(gap.missing());
            case FAILED -> judgement instanceof Failure;
            default -> false;
        };
        return first(all, one -> one.explanation().location().equals(location) && same.test(one.explanation()))
                .or(() -> ofSet(all, location).filter(same))
                .orElseThrow(() -> notSaid(judgement));
    }

    /**
     * Explains a verdict on this session by these rules.
     *
     * @param verdict the verdict
     * @return the explanation, which says the same
     * @throws IllegalArgumentException if these rules do not say so of this session
     */
    public Explanation of(Verdict verdict) {
        Outcome outcome = requireNonNull(verdict, "verdict").outcome();
        Predicate<Explanation> same = explanation -> switch (explanation.outcome()) {
            case VIOLATED ->
                outcome instanceof Outcome.Violated violated
                        && explanation.words().equals(violated.message());
            case SATISFIED -> outcome.equals(new Outcome.Satisfied(explanation.measure()));
            case NOT_APPLICABLE -> outcome instanceof Outcome.NotApplicable;
            case NOT_EVALUATED -> outcome.equals(new Outcome.NotEvaluated(explanation.missing()));
            default -> false;
        };
        return first(
                        explained(verdict.rule()),
                        one -> one.explanation().location().equals(verdict.location()) && same.test(one.explanation()))
                .orElseThrow(() -> notSaid(verdict));
    }

    private static IllegalArgumentException notSaid(Object what) {
        return new IllegalArgumentException(
                "what is to be explained must be said of this session by these rules, was " + what);
    }

    private List<Explained> explained(String ruleId) {
        return explained(ruleSet.member(ruleId), silencing);
    }

    private <S extends Subject> List<Explained> explained(Member<S> member, List<String> silencedBy) {
        return new Explainer<>(ruleSet, member, silencedBy).all(session);
    }

    private static Optional<Explanation> first(List<Explained> all, Predicate<Explained> wanted) {
        return all.stream().filter(wanted).findFirst().map(Explained::explanation);
    }

    /** A report says once for a set what is missing in each of its repetitions. */
    private static Optional<Explanation> ofSet(List<Explained> all, Location set) {
        if (set.set().isEmpty() || set.rep().isPresent()) {
            return Optional.empty();
        }
        List<Explanation> ofReps = all.stream()
                .map(Explained::explanation)
                .filter(one -> isIn(one.location(), set))
                .toList();
        return ofReps.stream().map(Explanation::missing).distinct().count() == 1
                        && ofReps.get(0).outcome() == Result.NOT_EVALUATED
                ? Optional.of(ofReps.get(0).at(set))
                : Optional.empty();
    }

    private static boolean isIn(Location part, Location whole) {
        return whole.exercise().isEmpty()
                || (part.exercise().equals(whole.exercise())
                        && (whole.set().isEmpty() || part.set().equals(whole.set()))
                        && (whole.rep().isEmpty() || part.rep().equals(whole.rep())));
    }

    private void requireInSession(Location location) {
        if (location.exercise().isEmpty()) {
            return;
        }
        List<ExerciseEntry> entries = session.value().exercises();
        int exercise = location.exercise().get();
        if (exercise > entries.size()) {
            throw notThere(location, "the session has " + count(entries.size(), "exercise"));
        }
        ExerciseEntry entry = entries.get(exercise - 1);
        if (!entry.exercise().id().equals(location.exerciseId().orElseThrow())) {
            throw notThere(
                    location, "exercise " + exercise + " is " + entry.exercise().id());
        }
        int set = location.set().orElse(0);
        if (set > entry.sets().size()) {
            throw notThere(location, "the exercise has " + count(entry.sets().size(), "set"));
        }
        if (set > 0
                && location.rep().orElse(0) > entry.sets().get(set - 1).reps().size()) {
            throw notThere(
                    location,
                    "the set has " + count(entry.sets().get(set - 1).reps().size(), "rep"));
        }
    }

    private static IllegalArgumentException notThere(Location location, String there) {
        return new IllegalArgumentException(
                "location must be a place of the session, was \"" + location + "\", but " + there);
    }

    private static String count(int number, String one) {
        return number + " " + (number == 1 ? one : one + "s");
    }

    private String nothingAt(String ruleId, Location location, List<Explained> all) {
        List<Location> inside = all.stream()
                .map(Explained::judged)
                .filter(place -> isIn(place, location))
                .toList();
        List<Location> around = all.stream()
                .map(Explained::judged)
                .filter(place -> isIn(location, place))
                .toList();
        List<Location> near = !inside.isEmpty()
                ? inside
                : !around.isEmpty()
                        ? around
                        : all.stream().map(Explained::judged).toList();
        String places = near.stream().limit(FEW).map(Location::toString).collect(Collectors.joining("; "));
        return "rule " + ruleId + " judges each "
                + ruleSet.member(ruleId).rule().info().scope() + ", so location must be one of those, was \"" + location
                + "\"; "
                + (near.isEmpty()
                        ? "this session has none"
                        : "it judges " + places + (near.size() > FEW ? "; and more" : ""));
    }
}
