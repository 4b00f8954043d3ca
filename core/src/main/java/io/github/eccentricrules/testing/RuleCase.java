package io.github.eccentricrules.testing;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Holds one case of a rule with what is expected of it. A rule should have a case of every {@link Kind}, or say why one
 * cannot be. Immutable and thread-safe.
 *
 * @param kind the kind
 * @param given what is judged; absent if there can be no such case
 * @param severity the severity that is expected of a violation
 * @param missing the fields that are missing, where that is the case
 * @param reason why there can be no such case; empty if there is one
 */
public record RuleCase(
        Kind kind,
        Optional<Verification> given,
        Optional<Severity> severity,
        List<String> missing,
        Optional<String> reason) {
    /** Names the kinds of case that a rule should have. */
    public enum Kind {
        /** The rule is broken. */
        VIOLATED,
        /** The rule is kept. */
        SATISFIED,
        /** The rule is kept, and nothing more is left. */
        ON_THE_LIMIT,
        /** The rule cannot be evaluated. */
        NOT_EVALUATED,
        /** The rule has nothing to say. */
        NOT_APPLICABLE
    }

    /**
     * Creates a case.
     *
     * @param kind the kind
     * @param given what is judged
     * @param severity the severity that is expected of a violation
     * @param missing the fields that are missing
     * @param reason why there can be no such case
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException unless there is either something to judge or a reason
     */
    public RuleCase {
        requireNonNull(kind, "kind");
        requireNonNull(severity, "severity");
        missing = List.copyOf(requireNonNull(missing, "missing"));
        if (requireNonNull(given, "given").isPresent()
                == requireNonNull(reason, "reason").isPresent()) {
            throw new IllegalArgumentException("a case must have either something to judge or a reason why not");
        }
    }

    /**
     * Expects a violation.
     *
     * @param given what is judged
     * @param severity the severity of the worst violation
     * @return the case
     */
    public static RuleCase violated(Verification given, Severity severity) {
        return new RuleCase(Kind.VIOLATED, Optional.of(given), Optional.of(severity), List.of(), Optional.empty());
    }

    /**
     * Expects a pass.
     *
     * @param given what is judged
     * @return the case
     */
    public static RuleCase satisfied(Verification given) {
        return of(Kind.SATISFIED, given);
    }

    /**
     * Expects a pass that lies on the limit.
     *
     * @param given what is judged
     * @return the case
     */
    public static RuleCase onTheLimit(Verification given) {
        return of(Kind.ON_THE_LIMIT, given);
    }

    /**
     * Expects that the rule cannot be evaluated.
     *
     * @param given what is judged
     * @param missing the fields that it lacks
     * @return the case
     */
    public static RuleCase notEvaluated(Verification given, String... missing) {
        return new RuleCase(
                Kind.NOT_EVALUATED, Optional.of(given), Optional.empty(), List.of(missing), Optional.empty());
    }

    /**
     * Expects that the rule does not apply.
     *
     * @param given what is judged
     * @return the case
     */
    public static RuleCase notApplicable(Verification given) {
        return of(Kind.NOT_APPLICABLE, given);
    }

    /**
     * Says that a rule can have no case of a kind.
     *
     * @param kind the kind
     * @param reason why not, in a sentence
     * @return the case
     */
    public static RuleCase none(Kind kind, String reason) {
        return new RuleCase(
                kind, Optional.empty(), Optional.empty(), List.of(), Optional.of(requireNonNull(reason, "reason")));
    }

    /**
     * Has the case judged.
     *
     * @throws AssertionError if the outcome is another one than that which is expected
     */
    public void verify() {
        given.ifPresent(this::verify);
    }

    private void verify(Verification judged) {
        switch (kind) {
            case VIOLATED -> judged.isViolated(severity.orElseThrow());
            case SATISFIED -> judged.isSatisfied();
            case ON_THE_LIMIT -> onTheLimitOf(judged);
            case NOT_EVALUATED -> judged.isNotEvaluated(missing.toArray(new String[0]));
            case NOT_APPLICABLE -> judged.isNotApplicable();
        }
    }

    private static void onTheLimitOf(Verification judged) {
        judged.isSatisfied();
        if (!judged.isOnTheLimit()) {
            throw judged.differs("expected a measure on its limit");
        }
    }

    private static RuleCase of(Kind kind, Verification given) {
        return new RuleCase(kind, Optional.of(given), Optional.empty(), List.of(), Optional.empty());
    }
}
