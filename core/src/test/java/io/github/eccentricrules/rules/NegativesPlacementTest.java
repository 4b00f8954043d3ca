package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.benchBefore;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The limit is a place: the end, or halfway for who has never done negatives. */
class NegativesPlacementTest {
    private static final OneRule RULE = OneRule.of(new NegativesPlacement());
    private static final OneRule EXPERIENCED = RULE.after(benchBefore(Duration.ofDays(20)));
    private static final OneRule NEW_TO_NEGATIVES = RULE.after();
    private static final ExerciseEntry ROWS = entry("barbell-row", ordinary(60));
    private static final ExerciseEntry CURLS = entry("barbell-curl", ordinary(30));
    private static final ExerciseEntry NEGATIVES = bench(negative().build());
    private static final RuleVerifier EVIDENCE = RuleVerifier.of(new OverloadPlacement());

    static final List<RuleCase> CASES = List.of(
            violated(EVIDENCE.given(planned(NEGATIVES, ROWS)), Severity.INFO),
            violated(RuleVerifier.of(new NegativesPlacement()).given(planned(NEGATIVES, ROWS)), Severity.WARNING),
            satisfied(EVIDENCE.given(planned(ROWS, NEGATIVES))),
            RuleCase.none(RuleCase.Kind.ON_THE_LIMIT, "The limit is a place, not a number."),
            RuleCase.none(RuleCase.Kind.NOT_EVALUATED, "The order of the sets is always known."),
            notApplicable(
                    EVIDENCE.given(planned(entry("nordic-hamstring", bare(SetMethod.BODY_WEIGHT_NEGATIVE)), ROWS))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void byTheEvidenceOrdinarySetsAfterOverloadAreNoted() {
        EVIDENCE.given(planned(CURLS, NEGATIVES, ROWS))
                .isViolated(Severity.INFO)
                .at("exercise 2 (barbell-bench-press), set 1")
                .saying("Ordinary sets follow the overload; what comes first in a session improves most. Nothing to"
                        + " change.");
        EVIDENCE.given(performed(bench(negative().build(), ordinary(80)))).isViolated(Severity.INFO);
    }

    @Test
    void byTheEvidenceOtherNegativesWarmUpSetsAndHoldsMayFollow() {
        EVIDENCE.given(performed(
                        entry("nordic-hamstring", bare(SetMethod.BODY_WEIGHT_NEGATIVE)),
                        ROWS,
                        NEGATIVES,
                        entry("barbell-curl", bare(SetMethod.TEMPO), bare(SetMethod.ISOMETRIC_HOLD)),
                        entry("leg-press", bare(SetMethod.WARM_UP))))
                .isSatisfied();
    }

    @Test
    void byTheEvidenceASessionWithoutOverloadHasNothingToPlace() {
        EVIDENCE.given(performed(entry("leg-extension", bare(SetMethod.TEMPO)), ROWS))
                .isNotApplicable();
        EVIDENCE.given(performed(ROWS, CURLS)).isNotApplicable();
    }

    @Test
    void negativesAtTheEndPassForAnybody() {
        RULE.assertPasses(planned(ROWS, CURLS, NEGATIVES));
        EXPERIENCED.assertPasses(performed(ROWS, CURLS, NEGATIVES));
        NEW_TO_NEGATIVES.assertPasses(performed(ROWS, CURLS, NEGATIVES));
    }

    @Test
    void aSessionOfNothingButNegativesPasses() {
        RULE.assertPasses(performed(NEGATIVES));
    }

    @Test
    void halfwayPassesForWhoIsNewToThem() {
        NEW_TO_NEGATIVES.assertPasses(planned(ROWS, NEGATIVES, CURLS));
    }

    @Test
    void halfwayIsAWarningForWhoKnowsThem() {
        String text = "WARNING exercise 2 (barbell-bench-press), set 1: Ordinary sets follow the negatives; move the"
                + " negatives to the end of the session.";

        EXPERIENCED.assertViolated(planned(ROWS, NEGATIVES, CURLS), text);
        EXPERIENCED.assertViolated(performed(ROWS, NEGATIVES, CURLS), text);
    }

    @Test
    void theStartOfTheSessionIsAWarningForAnybody() {
        String text = "WARNING exercise 1 (barbell-bench-press), set 1: Ordinary sets follow the negatives; move the"
                + " negatives towards the end of the session.";

        RULE.assertViolated(planned(NEGATIVES, ROWS), text);
        NEW_TO_NEGATIVES.assertViolated(performed(NEGATIVES, ROWS), text);
        EXPERIENCED.assertViolated(performed(NEGATIVES, ROWS), text);
    }

    @Test
    void ordinarySetsOfTheSameExerciseCountToo() {
        EXPERIENCED.assertViolated(
                performed(bench(ordinary(80), negative().build(), ordinary(80))),
                "WARNING exercise 1 (barbell-bench-press), set 2: Ordinary sets follow the negatives; move the"
                        + " negatives to the end of the session.");
    }

    @Test
    void warmUpSetsAndHoldsMayStandAnywhere() {
        RULE.assertPasses(performed(
                bench(bare(SetMethod.WARM_UP), negative().build(), bare(SetMethod.ISOMETRIC_HOLD)),
                entry("barbell-row", bare(SetMethod.WARM_UP))));
    }

    @Test
    void halfwayIsNotEvaluatedWithoutHistory() {
        RULE.assertNotEvaluated(performed(ROWS, NEGATIVES, CURLS), "session", "history");
    }

    @Test
    void theSessionItselfIsNoExperience() {
        RULE.after(performed(ROWS, NEGATIVES, CURLS)).assertPasses(performed(ROWS, NEGATIVES, CURLS));
    }

    @Test
    void aSessionWithoutNegativesIsNotApplicable() {
        RULE.assertNotApplicable(planned(ROWS, CURLS));
        RULE.assertNotApplicable(performed(bench(bare(SetMethod.ISOMETRIC_HOLD)), ROWS));
    }
}
