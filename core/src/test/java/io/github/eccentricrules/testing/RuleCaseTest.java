package io.github.eccentricrules.testing;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.planned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.rules.RuleSets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleCaseTest {
    private static final RuleVerifier REPS = RuleVerifier.of(RuleSets.evidence(), "reps-per-set-max");
    private static final Verification FIVE = reps(5);
    private static final Verification SIX = reps(6);
    private static final Verification SEVEN = reps(7);
    private static final Verification UNKNOWN = reps(0);
    private static final Verification ORDINARY = REPS.given(planned(bench(ordinary(60))));

    @Test
    void eachKindHoldsWhereItShould() {
        RuleCase.violated(SEVEN, Severity.WARNING).verify();
        RuleCase.satisfied(FIVE).verify();
        RuleCase.onTheLimit(SIX).verify();
        RuleCase.notEvaluated(UNKNOWN, "set.reps").verify();
        RuleCase.notApplicable(ORDINARY).verify();
        RuleCase.none(RuleCase.Kind.ON_THE_LIMIT, "It compares nothing.").verify();
    }

    @Test
    void eachKindFailsWhereItShould() {
        List<RuleCase> wrong = List.of(
                RuleCase.violated(SEVEN, Severity.ERROR),
                RuleCase.violated(SIX, Severity.WARNING),
                RuleCase.satisfied(SEVEN),
                RuleCase.onTheLimit(FIVE),
                RuleCase.onTheLimit(SEVEN),
                RuleCase.notEvaluated(FIVE, "set.reps"),
                RuleCase.notApplicable(UNKNOWN));

        wrong.forEach(wrongCase -> assertThrows(AssertionError.class, wrongCase::verify, wrongCase::toString));
    }

    @Test
    void aCaseNeedsSomethingToJudgeOrAReason() {
        Exception e = assertThrows(
                IllegalArgumentException.class,
                () -> new RuleCase(
                        RuleCase.Kind.SATISFIED, Optional.empty(), Optional.empty(), List.of(), Optional.empty()));

        assertEquals("a case must have either something to judge or a reason why not", e.getMessage());
    }

    private static Verification reps(int count) {
        return REPS.given(planned(bench(negative().reps(count).build())));
    }
}
