package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
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

    private static final RuleVerifier EVIDENCE = RuleVerifier.of(new SpotterKnownAttentive());

    static final List<RuleCase> CASES = List.of(
            violated(EVIDENCE.given(planned(bench(INATTENTIVE))), Severity.ERROR),
            violated(EVIDENCE.given(planned(bench(UNKNOWN))), Severity.WARNING),
            satisfied(EVIDENCE.given(planned(bench(ATTENTIVE)))),
            RuleCase.none(RuleCase.Kind.ON_THE_LIMIT, "A partner is attentive or not."),
            RuleCase.none(RuleCase.Kind.NOT_EVALUATED, "A partner of whom nobody knows it is warned of."),
            notApplicable(EVIDENCE.given(planned(bench(NOBODY)))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

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

    @Test
    void theEvidenceWarnsOfAPartnerOfWhomNothingIsSaid() {
        EVIDENCE.given(planned(bench(ATTENTIVE, UNKNOWN)))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (barbell-bench-press), set 2")
                .saying("Nobody says whether your training partner is attentive; ask them to watch every repetition,"
                        + " and agree on signals and on the number of repetitions.");
        EVIDENCE.given(performed(bench(UNKNOWN)))
                .isViolated(Severity.WARNING)
                .saying("Nobody recorded whether your training partner was attentive; ask them to watch every"
                        + " repetition, and agree on signals and on the number of repetitions.");
    }

    @Test
    void theEvidenceRefusesAPartnerWhoDoesNotWatch() {
        EVIDENCE.given(planned(bench(UNKNOWN, INATTENTIVE)))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (barbell-bench-press), set 2")
                .saying("Your training partner is not attentive; do not start the set before they are briefed, watch"
                        + " the load and are ready to take it.");
        EVIDENCE.given(performed(bench(INATTENTIVE)))
                .isViolated(Severity.ERROR)
                .saying("Your training partner was not attentive; start no further set before they are briefed, watch"
                        + " the load and are ready to take it.");
    }

    @Test
    void theEvidenceAsksItOfEveryNegative() {
        WorkSet nordic =
                UNKNOWN.toBuilder().method(SetMethod.BODY_WEIGHT_NEGATIVE).build();

        EVIDENCE.given(planned(entry("nordic-hamstring", nordic))).isViolated(Severity.WARNING);
    }

    @Test
    void theEvidenceAsksNothingWhereNobodyIsNamed() {
        EVIDENCE.given(planned(bench(bare(SetMethod.SUPRAMAXIMAL_NEGATIVE)))).isNotApplicable();
        EVIDENCE.given(performed(bench(bare(SetMethod.SUPRAMAXIMAL_NEGATIVE)))).isNotApplicable();
        EVIDENCE.given(planned(bench(
                        INATTENTIVE.toBuilder().method(SetMethod.CONVENTIONAL).build())))
                .isNotApplicable();
    }
}
