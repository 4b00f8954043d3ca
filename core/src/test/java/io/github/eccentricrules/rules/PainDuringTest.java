package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.onTheLimit;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class PainDuringTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new PainDuring());
    private static final RuleVerifier THROUGH = RuleVerifier.of(PainDuring.throughPain());
    private static final Session PLAN = planned(bench(negative().build()));
    private static final Session HEEL_DROPS = performed(entry("heel-drop", bare(SetMethod.REHABILITATION)));
    private static final Session ORDINARY = planned(bench(ordinary(60)));

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(pain(6, PLAN)), Severity.ERROR),
            violated(RULE.given(pain(3, PLAN)), Severity.WARNING),
            violated(RULE.given(disabling(true, HEEL_DROPS)), Severity.ERROR),
            satisfied(RULE.given(pain(1, PLAN))),
            onTheLimit(RULE.given(pain(2, PLAN))),
            notEvaluated(RULE.given(PLAN), "readiness.pain"),
            notApplicable(RULE.given(pain(6, ORDINARY))));

    private static final List<RuleCase> THROUGH_PAIN = List.of(
            violated(THROUGH.given(disabling(true, HEEL_DROPS)), Severity.ERROR),
            satisfied(THROUGH.given(disabling(false, pain(8, HEEL_DROPS)))),
            onTheLimit(THROUGH.given(pain(2, PLAN))),
            notEvaluated(THROUGH.given(pain(8, HEEL_DROPS)), "readiness.painDisabling"),
            notApplicable(THROUGH.given(pain(6, ORDINARY))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void painAboveTwoIsAWarningAndAboveFiveAnError() {
        RULE.given(pain(2, PLAN)).isSatisfied().measuring(2, 2, Unit.POINTS);
        RULE.given(pain(3, PLAN))
                .isViolated(Severity.WARNING)
                .at("session")
                .measuring(3, 2, Unit.POINTS)
                .saying("Joint or tendon pain is 3 of 10; take less load or an easier exercise, and do negatives only"
                        + " at 2 of 10 or less.");
        RULE.given(pain(5, PLAN)).isViolated(Severity.WARNING).measuring(5, 2, Unit.POINTS);
        RULE.given(pain(6, performed(bench(negative().build()))))
                .isViolated(Severity.ERROR)
                .measuring(6, 5, Unit.POINTS)
                .saying("Joint or tendon pain was 6 of 10; take less load or an easier exercise, and do negatives only"
                        + " at 2 of 10 or less.");
    }

    @Test
    void rehabilitationIsJudgedLikeAnythingElse() {
        RULE.given(pain(2, HEEL_DROPS)).isSatisfied();
        RULE.given(pain(3, HEEL_DROPS)).isViolated(Severity.WARNING);
        RULE.given(pain(6, HEEL_DROPS)).isViolated(Severity.ERROR);
        RULE.given(disabling(false, pain(8, HEEL_DROPS))).isViolated(Severity.ERROR);
        RULE.given(disabling(false, HEEL_DROPS)).isNotEvaluated("readiness.pain");
        RULE.given(disabling(true, pain(1, HEEL_DROPS))).isViolated(Severity.ERROR);
    }

    @Test
    void everyKindOfCaseOfAProgrammeThroughPainHolds() {
        Cases.verify(THROUGH_PAIN);
    }

    @Test
    void aProgrammeThroughPainGoesOnUnlessPainIsDisabling() {
        THROUGH.given(disabling(false, pain(8, HEEL_DROPS))).isSatisfied();
        THROUGH.given(disabling(false, HEEL_DROPS)).isSatisfied();
        THROUGH.given(pain(5, HEEL_DROPS)).isSatisfied();
        THROUGH.given(pain(6, HEEL_DROPS)).isNotEvaluated("readiness.painDisabling");
        THROUGH.with("max-pain-unasked", 6).given(pain(6, HEEL_DROPS)).isSatisfied();
        THROUGH.given(HEEL_DROPS).isNotEvaluated("readiness.pain", "readiness.painDisabling");
        THROUGH.given(disabling(true, pain(8, HEEL_DROPS)))
                .isViolated(Severity.ERROR)
                .at("session")
                .saying("Pain kept you from ordinary movement; stop training and see a clinician.");
    }

    @Test
    void otherNegativesHaveTheGeneralLimitsInAProgrammeThroughPainToo() {
        Session mixed = planned(
                entry("heel-drop", bare(SetMethod.REHABILITATION)),
                bench(negative().build()));

        THROUGH.given(pain(3, mixed)).isViolated(Severity.WARNING);
        THROUGH.given(pain(6, PLAN)).isViolated(Severity.ERROR);
        THROUGH.given(disabling(false, mixed)).isNotEvaluated("readiness.pain");
    }

    @Test
    void onlyProgrammesThatSaySoGoOnThroughPain() {
        assertEquals(
                List.of(
                        "rehab-alfredson-1998",
                        "rehab-stevens-tan-2014",
                        "rehab-young-2005-decline",
                        "rehab-beyer-hsr-2015"),
                RuleSets.protocols().stream()
                        .filter(Protocol::isThroughPain)
                        .map(Protocol::id)
                        .toList());
        RuleVerifier.of(RuleSets.protocol("rehab-alfredson-1998"), "pain-during")
                .given(disabling(false, pain(8, HEEL_DROPS)))
                .isSatisfied();
        RuleVerifier.of(RuleSets.protocol("rehab-heel-drop-loaded"), "pain-during")
                .given(disabling(false, pain(8, HEEL_DROPS)))
                .isViolated(Severity.ERROR);
    }

    @Test
    void disablingPainEndsAnySession() {
        RULE.given(disabling(true, pain(1, PLAN)))
                .isViolated(Severity.ERROR)
                .saying("Pain keeps you from ordinary movement; stop training and see a clinician.");
        RULE.given(disabling(true, PLAN)).isViolated(Severity.ERROR);
        RULE.given(disabling(true, ORDINARY)).isViolated(Severity.ERROR);
        RULE.given(disabling(false, ORDINARY)).isNotApplicable();
    }

    @Test
    void theLimitsAreParameters() {
        RULE.with("max-pain", 3).given(pain(3, PLAN)).isSatisfied().measuring(3, 3, Unit.POINTS);
        RULE.with("max-pain-at-all", 3).given(pain(4, PLAN)).isViolated(Severity.ERROR);
    }

    private static Session pain(double pain, Session session) {
        return session.toBuilder()
                .readiness(Readiness.builder().pain(pain).build())
                .build();
    }

    private static Session disabling(boolean disabling, Session session) {
        Readiness known = session.readiness().orElse(Readiness.builder().build());
        return session.toBuilder()
                .readiness(known.toBuilder().painDisabling(disabling).build())
                .build();
    }
}
