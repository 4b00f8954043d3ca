package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.kilograms;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;

import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.WorkSet;
import org.junit.jupiter.api.Test;

/** The part of {@link ConcentricReturnPlan} that is about a partner who lifts the load back. */
class PartnerReturnTest {
    private static final OneRule RULE = OneRule.of(new ConcentricReturnPlan());
    private static final String FIRST_SET = "exercise 1 (barbell-bench-press), set 1";
    private static final String NO_PARTNER = "ERROR " + FIRST_SET + ": A partner is to lift the load back, but there is"
            + " none; find one, or use releasers, pins or a machine.";

    @Test
    void aPartnerWhoIsThereReturnsAnyLoad() {
        RULE.assertPasses(planned(bench(returned(150).spotters(Spotters.of(1)).build())));
        RULE.assertPasses(performed(bench(returned(150).spotters(Spotters.of(1)).build())));
    }

    @Test
    void aPartnerWhoIsNotThereReturnsNothing() {
        RULE.assertViolated(
                performed(bench(returned(150).spotters(Spotters.of(0)).build())), NO_PARTNER);
    }

    @Test
    void aPlanThatNamesNobodyHasNoPartner() {
        RULE.assertViolated(planned(bench(returned(150).build())), NO_PARTNER);
    }

    @Test
    void aRecordThatDoesNotSayWhetherSomebodyWasThereIsNotEvaluated() {
        RULE.assertNotEvaluated(performed(bench(returned(100.1).build())), FIRST_SET, "set.spotters");
        RULE.assertNotEvaluated(
                performed(entry("barbell-bench-press", returned(80).build())), FIRST_SET, "set.spotters");
        RULE.assertNotEvaluated(
                performed(bench(returned(80).method(SetMethod.TWO_UP_ONE_DOWN).build())), FIRST_SET, "set.spotters");
    }

    private static WorkSet.Builder returned(double load) {
        return WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                .load(kilograms(load))
                .returnMethod(ReturnMethod.PARTNER);
    }
}
