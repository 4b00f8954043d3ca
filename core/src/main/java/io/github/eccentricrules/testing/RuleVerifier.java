package io.github.eccentricrules.testing;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
 * time: the rule must not throw, must declare what it lacks, and must not pass what it found broken. Immutable and
 * thread-safe.
 */
public final class RuleVerifier {
    private final RuleSet rule;
    private final Optional<History> history;

    private RuleVerifier(RuleSet rule, Optional<History> history) {
        this.rule = rule;
        this.history = history;
    }

    /**
     * Tests a rule with the default values of its parameters, where nothing is known of earlier sessions.
     *
     * @param rule the rule
     * @return the verifier
     */
    public static RuleVerifier of(Rule<?> rule) {
        return new RuleVerifier(RuleSet.of("test", "1", List.of(requireNonNull(rule, "rule"))), Optional.empty());
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
        return new RuleVerifier(requireNonNull(ruleSet, "ruleSet").only(ruleId), Optional.empty());
    }

    /**
     * Sets a parameter of the rule.
     *
     * @param parameter the name of the parameter
     * @param value the value
     * @return a verifier of the rule so configured
     * @throws IllegalArgumentException if the rule has no such parameter, or the value is out of its range
     */
    public RuleVerifier with(String parameter, double value) {
        return new RuleVerifier(rule.with(ruleId(), parameter, value), history);
    }

    /**
     * Says what the athlete did before.
     *
     * @param sessions all earlier sessions, in any order; none if there was none
     * @return a verifier that knows them
     */
    public RuleVerifier after(Session... sessions) {
        return new RuleVerifier(rule, Optional.of(History.of(Arrays.asList(requireNonNull(sessions, "sessions")))));
    }

    /**
     * Has a session judged.
     *
     * @param session the session
     * @return what the rule said, to be compared with what is expected
     */
    public Verification given(Session session) {
        return new Verification(rule, requireNonNull(session, "session"), history);
    }

    /** {@return the id of the rule} */
    public String ruleId() {
        return rule.rules().get(0).id();
    }
}
