package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Judges one kind of subject. A rule is a pure function: it has no state, does not walk through the session and gives
 * the same outcome for the same subject and parameters. Most rules are limits on a quantity and extend {@link
 * LimitRule}; this class is for the others.
 *
 * @param <S> the type of the subjects
 */
public abstract class Rule<S extends Subject> {
    private final RuleInfo<S> info;
    private final int methods;
    private final Outcome lacksAll;

    /**
     * Creates a rule.
     *
     * @param info what it is
     * @throws IllegalArgumentException if it cites no evidence
     */
    protected Rule(RuleInfo<S> info) {
        this.info = requireNonNull(info, "info");
        this.methods = Methods.of(info.methods());
        this.lacksAll = info.needs().isEmpty()
                ? Outcome.notApplicable()
                : Outcome.notEvaluated(info.needs().toArray(new Datum<?>[0]));
        if (info.evidence().isEmpty()) {
            throw new IllegalArgumentException(
                    "rule " + info.id() + " must cite evidence; say Evidence.judgement if it is a default");
        }
    }

    /**
     * Creates a rule from a function. It applies to all sets that are done by a method that the description {@linkplain
     * RuleInfo#judging names}; the function says {@link Outcome#notApplicable} where there is more to it.
     *
     * @param <S> the type of the subjects
     * @param info what it is
     * @param judge judges a subject that has all that the rule {@linkplain RuleInfo#needs needs}, by its parameters; a pure
     *     function
     * @return the rule
     * @throws IllegalArgumentException if it cites no evidence
     */
    public static <S extends Subject> Rule<S> of(RuleInfo<S> info, BiFunction<S, Parameters, Outcome> judge) {
        requireNonNull(judge, "judge");
        return new Rule<>(info) {
            @Override
            protected Outcome judge(S subject, Parameters parameters) {
                return judge.apply(subject, parameters);
            }
        };
    }

    /** {@return what the rule is} */
    public final RuleInfo<S> info() {
        return info;
    }

    /**
     * Tells whether the rule has anything to say about a subject, where that depends on more than the {@linkplain
     * RuleInfo#methods methods} of its sets.
     *
     * @param subject a subject with a set of a method that the rule judges
     * @return false if it does not apply; true unless overridden
     */
    protected boolean appliesTo(S subject) {
        return true;
    }

    /**
     * Judges a subject that the rule applies to and that has all that the rule {@linkplain RuleInfo#needs() needs}.
     *
     * @param subject the subject
     * @param parameters the numbers that the rule is configured with
     * @return the outcome
     */
    protected abstract Outcome judge(S subject, Parameters parameters);

    /**
     * Answers for all that the rule judges in a session at once, where that is plain at a glance, so that the engine need
     * not ask about each. For speed alone: what each would have been told is the same.
     *
     * @param session a session with a set of a method that the rule judges
     * @param parameters the numbers that the rule is configured with
     * @return what holds for every subject with such a set, where some of those that are satisfied may be told that the
     *     rule does not apply; never a violation; empty, as it is unless overridden, to be asked about each
     */
    protected Optional<Outcome> judgeAll(SessionSubject session, Parameters parameters) {
        return Optional.empty();
    }

    /**
     * Returns what the rule compares, for a subject that satisfies it.
     *
     * @param subject the subject
     * @param parameters the numbers that the rule is configured with
     * @return the measure; empty if the rule is not quantitative
     */
    protected Optional<Measure> measure(S subject, Parameters parameters) {
        return Optional.empty();
    }

    /**
     * Returns the fields that the rule reads but never lacks, as it judges what is silent about them too, for who asks why.
     *
     * @return the fields beside those that it {@linkplain RuleInfo#needs needs} or {@linkplain RuleInfo#mayNeed may need};
     *     none unless overridden
     */
    protected List<Datum<? super S>> reads() {
        return List.of();
    }

    /**
     * Returns what the rule says, so that a translation can be held to its gaps before anybody reads it. The engine fills
     * {@code planned}, {@code exercise}, {@code rep}, {@code measured} and {@code limit} of each.
     *
     * @return the messages with all other gaps that the rule fills; empty unless overridden, which leaves it to tests to find
     *     gaps that nothing fills
     */
    protected List<Message> says() {
        return List.of();
    }

    /** Tells whether there is anything to compare a subject with, which a rule without limits does not ask. */
    boolean isLimited(S subject) {
        return true;
    }

    /**
     * Returns the limits by which the rule judges, for a reader who compares rule sets.
     *
     * @return the limits, the most severe first; empty if the rule compares nothing
     */
    protected List<Limit> limits() {
        return List.of();
    }

    /**
     * Compares what was measured with every limit that a subject has, for who asks why.
     *
     * @param measured the number; null if it is not known, which leaves the limits
     */
    List<Explanation.Compared> compared(S subject, Parameters parameters, @Nullable Measure measured) {
        return measured == null ? List.of() : List.of(Explanation.Compared.of(measured));
    }

    /** Tells whether a session has what the rule measures, known or not. */
    boolean measuresIn(SessionSubject session) {
        return true;
    }

    /** Returns the methods that the rule judges, as the bits of {@link Methods}. */
    final int methods() {
        return methods;
    }

    final Outcome evaluate(S subject, Parameters parameters) {
        if ((subject.methods() & methods) == 0) {
            return Outcome.notApplicable();
        }
        Outcome compared = compareQuantity(subject, parameters);
        if (compared != null) {
            return compared;
        }
        if (!appliesTo(subject) || !isLimited(subject)) {
            return Outcome.notApplicable();
        }
        if (subject instanceof RepSubject rep && !rep.isKnown()) {
            return Outcome.notEvaluated(Datum.REPS);
        }
        Outcome lacking = lacking(subject);
        if (lacking != null) {
            return lacking;
        }
        Outcome outcome = requireNonNull(judge(subject, parameters), "outcome");
        return outcome instanceof Outcome.Violated violated ? violated.about(subject) : outcome;
    }

    /** Judges by the shared quantity of a {@link LimitRule}; null if there is none, or it is not known. */
    @Nullable
    Outcome compareQuantity(S subject, Parameters parameters) {
        return null;
    }

    /** Says what a subject lacks of what the rule needs; null if it has all. */
    private @Nullable Outcome lacking(S subject) {
        int lacking = 0;
        for (int i = 0; i < info.needs().size(); i++) {
            lacking += info.needs().get(i).known().test(subject) ? 0 : 1;
        }
        if (lacking == 0) {
            return null;
        }
        return lacking == info.needs().size() ? lacksAll : new Outcome.NotEvaluated(missing(subject));
    }

    private List<String> missing(S subject) {
        List<String> names = new ArrayList<>();
        for (Datum<? super S> datum : info.needs()) {
            if (!datum.known().test(subject)) {
                names.add(datum.name());
            }
        }
        return names;
    }

    /**
     * Returns what the digest of a rule set says of this rule, beside the values of its parameters: its id, and what
     * else it judges by.
     *
     * @return the same text for rules that judge alike
     */
    protected String fingerprint() {
        return info.silencesOthers() ? info.id() + " silences others" : info.id();
    }

    /** {@return the id} */
    @Override
    public final String toString() {
        return info.id();
    }
}
