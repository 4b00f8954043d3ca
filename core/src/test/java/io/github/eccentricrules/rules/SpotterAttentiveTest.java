package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;

import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.WorkSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** There is no limit to stand on: a partner is attentive or not. */
class SpotterAttentiveTest {
    private static final OneRule RULE = OneRule.of(new SpotterAttentive());
    private static final WorkSet ATTENTIVE =
            negative().spotters(Spotters.attentive(1)).build();
    private static final WorkSet INATTENTIVE =
            negative().spotters(Spotters.of(1).withAttentive(false)).build();
    private static final WorkSet UNKNOWN = negative().spotters(Spotters.of(1)).build();
    private static final WorkSet NOBODY = negative().spotters(Spotters.of(0)).build();

    @Test
    void aPartnerWhoDoesNotWatchIsAnError() {
        String text =
                "ERROR exercise 1 (barbell-bench-press), set 2: The training partner is not attentive; do not start"
                        + " the set before they are briefed, watch the load and are ready to take it.";

        RULE.assertViolated(performed(bench(ATTENTIVE, INATTENTIVE)), text);
        RULE.assertViolated(planned(bench(ATTENTIVE, INATTENTIVE)), text);
    }

    @Test
    void aPartnerWhoWatchesPasses() {
        RULE.assertPasses(performed(bench(ATTENTIVE)));
        RULE.assertPasses(planned(bench(ATTENTIVE)));
    }

    @Test
    void aPartnerOfWhomNothingIsSaidIsNotEvaluated() {
        RULE.assertNotEvaluated(
                performed(bench(UNKNOWN)), "exercise 1 (barbell-bench-press), set 1", "set.spotters.attentive");
        RULE.assertNotEvaluated(
                planned(bench(ATTENTIVE, UNKNOWN)),
                "exercise 1 (barbell-bench-press), set 2",
                "set.spotters.attentive");
    }

    @Test
    void aRecordThatDoesNotNameAPartnerIsNotEvaluated() {
        RULE.assertNotEvaluated(
                performed(bench(bare(SetMethod.SUPRAMAXIMAL_NEGATIVE))),
                "exercise 1 (barbell-bench-press), set 1",
                "set.spotters.attentive");
    }

    @Test
    void whereThereIsNobodyThereIsNobodyToWatch() {
        RULE.assertNotApplicable(performed(bench(NOBODY)));
        RULE.assertNotApplicable(planned(bench(bare(SetMethod.SUPRAMAXIMAL_NEGATIVE))));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONVENTIONAL", "WARM_UP", "ISOMETRIC_HOLD"})
    void whatIsNoNegativeNeedsNobodyToWatch(SetMethod method) {
        RULE.assertNotApplicable(
                performed(bench(INATTENTIVE.toBuilder().method(method).build())));
    }
}
