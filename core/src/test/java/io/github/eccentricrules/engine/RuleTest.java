package io.github.eccentricrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must be said of a rule before it can be made. */
class RuleTest {
    private static final Parameter MAX_REPS = Parameter.of("max-reps", Unit.REPS, 1, 20, 6, "most repetitions");
    private static final RuleInfo<SetSubject> INFO = RuleInfo.of(Scope.SET, "few-reps", "Do few repetitions.");

    private static final class FewReps extends LimitRule<SetSubject> {
        FewReps(RuleInfo<SetSubject> info, Limit... limits) {
            super(info, limits);
        }

        @Override
        protected boolean appliesTo(SetSubject set) {
            return true;
        }

        @Override
        protected double quantity(SetSubject set, Parameters parameters) {
            return set.reps().size();
        }

        @Override
        protected Message message(SetSubject set, Measure measure) {
            return Message.verbatim("Do fewer.");
        }
    }

    @Test
    void aRuleWithoutEvidenceIsRefused() {
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> new FewReps(INFO, Limit.atMost(MAX_REPS, Severity.ERROR)));

        assertEquals("rule few-reps must cite evidence; say Evidence.judgement if it is a default", e.getMessage());
    }

    @Test
    void aLimitRuleWithoutALimitIsRefused() {
        RuleInfo<SetSubject> grounded = INFO.because(Evidence.judgement("Few."));
        Exception e = assertThrows(IllegalArgumentException.class, () -> new FewReps(grounded));

        assertEquals("rule few-reps must have a limit", e.getMessage());
    }

    @Test
    void theParametersOfTheLimitsAreThoseOfTheRule() {
        Rule<?> rule = new FewReps(INFO.because(Evidence.judgement("Few.")), Limit.atMost(MAX_REPS, Severity.ERROR));

        assertEquals(List.of(MAX_REPS), rule.info().parameters());
        assertEquals("few-reps", rule.toString());
        assertEquals("set", rule.info().scope().toString());
    }

    @Test
    void twoParametersOfOneNameAreRefused() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> INFO.parameters(MAX_REPS, MAX_REPS));

        assertEquals("rule few-reps declares two parameters of one name", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Few", "few_reps", "few-", "-few", "few--reps", "1-few", "few reps"})
    void aMalformedIdIsRefused(String id) {
        Exception e = assertThrows(IllegalArgumentException.class, () -> RuleInfo.of(Scope.SET, id, "Few."));

        assertEquals("id must be lower-case words with hyphens, was \"" + id + "\"", e.getMessage());
    }
}
