package io.github.eccentricrules.testing;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Judges sessions by one rule alone, for tests:
 *
 * <pre>{@code
 * RuleVerifier.of(new MyRule()).with("max-reps", 5).after(lastWeek)
 *         .given(session)
 *         .isViolated(Severity.ERROR).at("exercise 1 (leg-press), set 2").measuring(6, 5, Unit.REPS);
 * }</pre>
 *
 * <p>Whoever expects a violation or a pass also has the session judged again with each of its data removed, one at a
 * time: the rule must not throw, must declare what it lacks, and must not fall silent on what it found broken when a
 * datum that it declares is not known. A datum whose absence says something (no report of an illness is no illness) is
 * for that reason not declared. What is told of single fields of the history is not removed. Immutable and thread-safe.
 */
public final class RuleVerifier {
    private final RuleSet rule;
    private final Optional<History> history;
    private final Set<String> telling;

    private RuleVerifier(RuleSet rule, Optional<History> history, Set<String> telling) {
        this.rule = rule;
        this.history = history;
        this.telling = telling;
    }

    /**
     * Tests a rule with the default values of its parameters, where nothing is known of earlier sessions.
     *
     * @param rule the rule
     * @return the verifier
     */
    public static RuleVerifier of(Rule<?> rule) {
        return new RuleVerifier(
                RuleSet.of("test", "1", List.of(requireNonNull(rule, "rule"))), Optional.empty(), Set.of());
    }

    /**
     * Tests a rule as a rule set has it, where nothing is known of earlier sessions.
     *
     * @param ruleSet the rule set
     * @param ruleId the id of the rule
     * @return the verifier
     * @throws IllegalArgumentException if the rule set has no such rule
     */
    public static RuleVerifier of(RuleSet ruleSet, String ruleId) {
        return new RuleVerifier(requireNonNull(ruleSet, "ruleSet").only(ruleId), Optional.empty(), Set.of());
    }

    /**
     * Sets a parameter of the rule; one that guards life may be softened here without a reason.
     *
     * @param parameter the name of the parameter
     * @param value the value
     * @return a verifier of the rule so configured
     * @throws IllegalArgumentException if the rule has no such parameter, or the value is out of its range
     */
    public RuleVerifier with(String parameter, double value) {
        RuleSet excused = rule.acknowledging(ruleId(), "a test of the rule alone");
        return new RuleVerifier(excused.with(ruleId(), parameter, value), history, telling);
    }

    /**
     * Says what the athlete did before.
     *
     * @param sessions all earlier sessions, in any order; none if there was none
     * @return a verifier that knows them
     */
    public RuleVerifier after(Session... sessions) {
        return new RuleVerifier(
                rule, Optional.of(History.of(Arrays.asList(requireNonNull(sessions, "sessions")))), telling);
    }

    /**
     * Says that the absence of a datum tells something, so that the rule may fall silent without it although it declares
     * it: a body-weight set without a load has none added.
     *
     * @param datum the name of the datum, as the rule declares it
     * @return a verifier that lets the rule
     */
    public RuleVerifier mayBeSilentWithout(String datum) {
        Set<String> all = new TreeSet<>(telling);
        all.add(requireNonNull(datum, "datum"));
        return new RuleVerifier(rule, history, all);
    }

    /**
     * Has a session judged.
     *
     * @param session the session
     * @return what the rule said, to be compared with what is expected
     */
    public Verification given(Session session) {
        return new Verification(rule, requireNonNull(session, "session"), history, telling);
    }

    /** {@return the id of the rule} */
    public String ruleId() {
        return rule.rules().get(0).id();
    }
}
