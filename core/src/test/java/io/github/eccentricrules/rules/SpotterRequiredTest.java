package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;

import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.WorkSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpotterRequiredTest {
    private static final OneRule RULE = OneRule.of(new SpotterRequired());
    private static final String FIRST_SET = "exercise 1 (barbell-bench-press), set 1";

    @Test
    void aRecordedSetWithNobodyIsAnError() {
        RULE.assertViolated(
                performed(bench(spotters(0))),
                "ERROR " + FIRST_SET + ": This set was done with nobody to spot; have at least 1 partner stand by.",
                "0",
                "1",
                Unit.PARTNERS,
                "-1");
    }

    @Test
    void aPlanThatNamesNobodyHasNobody() {
        RULE.assertViolated(
                planned(bench(bare(SetMethod.SUPRAMAXIMAL_NEGATIVE))),
                "ERROR " + FIRST_SET + ": This set is planned with nobody to spot; have at least 1 partner stand by.",
                "0",
                "1",
                Unit.PARTNERS,
                "-1");
    }

    @Test
    void exactlyOnePartnerIsEnough() {
        RULE.assertPasses(performed(bench(spotters(1))), "1", "1", Unit.PARTNERS, "0");
        RULE.assertPasses(planned(bench(spotters(1))), "1", "1", Unit.PARTNERS, "0");
    }

    @Test
    void twoPartnersLeaveRoom() {
        RULE.assertPasses(performed(bench(spotters(2))), "2", "1", Unit.PARTNERS, "1");
    }

    @Test
    void theNumberOfPartnersCanBeConfigured() {
        RULE.with("min-spotters", 2)
                .assertViolated(
                        planned(bench(spotters(1))),
                        "ERROR " + FIRST_SET
                                + ": This set is planned with only 1 partner to spot; have at least 2 partners stand"
                                + " by.",
                        "1",
                        "2",
                        Unit.PARTNERS,
                        "-1");
    }

    @Test
    void eachSetNeedsItsPartner() {
        RULE.assertViolated(
                performed(bench(spotters(1), spotters(1), spotters(0))),
                "ERROR exercise 1 (barbell-bench-press), set 3"
                        + ": This set was done with nobody to spot; have at least 1 partner stand by.",
                "0",
                "1",
                Unit.PARTNERS,
                "-1");
    }

    @Test
    void aRecordThatNamesNobodyIsNoPassEither() {
        RULE.assertViolated(
                performed(bench(bare(SetMethod.TEMPO))),
                "ERROR " + FIRST_SET
                        + ": No training partner is recorded for this set; have at least 1 partner stand by.",
                "0",
                "1",
                Unit.PARTNERS,
                "-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONVENTIONAL", "WARM_UP", "ISOMETRIC_HOLD"})
    void whatIsNoNegativeNeedsNobody(SetMethod method) {
        RULE.assertNotApplicable(performed(bench(bare(method))));
        RULE.assertNotApplicable(planned(bench(bare(method))));
    }

    private static WorkSet spotters(int count) {
        return negative().spotters(Spotters.of(count)).build();
    }
}
