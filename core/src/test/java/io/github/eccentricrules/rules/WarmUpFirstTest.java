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
import static java.time.Duration.ofMinutes;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WarmUpFirstTest {
    private static final OneRule RULE = OneRule.of(new WarmUpFirst());
    private static final RuleVerifier EVIDENCE = RuleVerifier.of(WarmUpFirst.evidence());
    private static final Session PLAN = planned(bench(negative().build()));
    private static final Session RECORD = performed(bench(negative().build()));
    private static final WorkSet RAMP = bare(SetMethod.WARM_UP);
    private static final Session NORDICS = performed(entry("nordic-hamstring", bare(SetMethod.BODY_WEIGHT_NEGATIVE)));

    static final List<RuleCase> CASES = List.of(
            violated(EVIDENCE.given(PLAN), Severity.ERROR),
            violated(EVIDENCE.given(warmedUp(PLAN, ofMinutes(5), 1)), Severity.WARNING),
            violated(EVIDENCE.given(warmedUp(NORDICS, Duration.ZERO, 0)), Severity.WARNING),
            satisfied(EVIDENCE.given(warmedUp(PLAN, ofMinutes(8), 3))),
            satisfied(EVIDENCE.given(warmedUp(NORDICS, ofMinutes(10), 0))),
            onTheLimit(EVIDENCE.given(warmedUp(PLAN, ofMinutes(5), 2))),
            notEvaluated(EVIDENCE.given(RECORD), "session.warmUp"),
            notEvaluated(EVIDENCE.given(NORDICS), "session.warmUp"),
            notApplicable(EVIDENCE.given(planned(bench(ordinary(80))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void byTheEvidenceOverloadAsksForAsMuchAsByTheGuideline() {
        EVIDENCE.given(PLAN)
                .isViolated(Severity.ERROR)
                .at("session")
                .measuring(0, 5, Unit.MINUTES)
                .saying("No warm-up is planned before the first negative; warm up for at least 5 min and lead up with"
                        + " lighter sets.");
        EVIDENCE.given(warmedUp(PLAN, ofMinutes(4), 2))
                .isViolated(Severity.WARNING)
                .measuring(4, 5, Unit.MINUTES);
        EVIDENCE.given(warmedUp(PLAN, ofMinutes(4), 1))
                .isViolated(Severity.WARNING)
                .saying("The general warm-up is 4 min; take at least 5 min, and do at least 2 sets with lighter"
                        + " loads.");
        EVIDENCE.given(warmedUp(RECORD, ofMinutes(10), 1))
                .isViolated(Severity.WARNING)
                .measuring(1, 2, Unit.SETS);
    }

    @Test
    void byTheEvidenceAnyWarmUpIsEnoughForWhatIsNoOverload() {
        EVIDENCE.given(warmedUp(NORDICS, Duration.ofSeconds(1), 0)).isSatisfied();
        EVIDENCE.given(warmedUp(NORDICS, Duration.ZERO, 1)).isSatisfied();
        EVIDENCE.given(performed(entry("leg-extension", RAMP, bare(SetMethod.TEMPO))))
                .isSatisfied();
    }

    @Test
    void byTheEvidenceNoneAtAllIsAWarningForWhatIsNoOverload() {
        EVIDENCE.given(planned(entry("leg-extension", bare(SetMethod.TEMPO), RAMP)))
                .isViolated(Severity.WARNING)
                .saying("No warm-up is planned before the first negative; warm up for at least 5 min.");
        EVIDENCE.given(warmedUp(NORDICS, Duration.ZERO, 0))
                .isViolated(Severity.WARNING)
                .saying("There was no warm-up before the first negative; warm up for at least 5 min.");
    }

    @Test
    void byTheEvidenceOneOverloadAmongOthersAsksForAll() {
        Session mixed = planned(
                entry("nordic-hamstring", bare(SetMethod.BODY_WEIGHT_NEGATIVE)),
                bench(negative().build()));

        EVIDENCE.given(warmedUp(mixed, ofMinutes(4), 2)).isViolated(Severity.WARNING);
        EVIDENCE.given(mixed).isViolated(Severity.ERROR);
    }

    @Test
    void byTheEvidenceWhoAsksForNothingGetsNoViolation() {
        RuleVerifier nothing = EVIDENCE.with("min-general-warm-up", 0).with("min-ramp-sets", 0);

        nothing.given(PLAN).isSatisfied();
        nothing.given(warmedUp(NORDICS, Duration.ZERO, 0)).isSatisfied();
    }

    @Test
    void noWarmUpAtAllIsAnError() {
        RULE.assertViolated(
                warmedUp(RECORD, Duration.ZERO, 0),
                "ERROR session: There was no warm-up before the first negative; warm up for at least 5 min and lead up"
                        + " with lighter sets.",
                "0",
                "5",
                Unit.MINUTES,
                "-5");
    }

    @Test
    void aPlanThatDoesNotMentionAWarmUpHasNone() {
        RULE.assertViolated(
                PLAN,
                "ERROR session: No warm-up is planned before the first negative; warm up for at least 5 min and lead up"
                        + " with lighter sets.",
                "0",
                "5",
                Unit.MINUTES,
                "-5");
    }

    @Test
    void exactlyFiveMinutesAndTwoRampSetsPass() {
        RULE.assertPasses(warmedUp(RECORD, ofMinutes(5), 2));
        RULE.assertPasses(warmedUp(PLAN, ofMinutes(8), 3));
    }

    @Test
    void lessThanFiveMinutesAreAWarning() {
        RULE.assertViolated(
                warmedUp(RECORD, ofMinutes(5).minusNanos(1), 2),
                "WARNING session: The general warm-up was 4.98 min; take at least 5 min.",
                "4.983333333",
                "5",
                Unit.MINUTES,
                "-0.016666667");
        RULE.assertViolated(
                warmedUp(PLAN, ofMinutes(4), 2),
                "WARNING session: The general warm-up is 4 min; take at least 5 min.",
                "4",
                "5",
                Unit.MINUTES,
                "-1");
    }

    @Test
    void oneRampSetBeforeAnOverloadIsAWarning() {
        RULE.assertViolated(
                warmedUp(RECORD, ofMinutes(10), 1),
                "WARNING session: The ramp up to the overload was 1 set; do at least 2 sets with lighter loads first.",
                "1",
                "2",
                Unit.SETS,
                "-1");
    }

    @Test
    void setsMarkedAsWarmUpBeforeTheFirstNegativeAreRampSets() {
        WorkSet negative = negative().build();

        RULE.assertPasses(warmedUp(performed(bench(RAMP, RAMP, negative)), ofMinutes(10), 0));
        RULE.assertViolated(
                warmedUp(planned(bench(RAMP, ordinary(80), negative, RAMP)), ofMinutes(10), 0),
                "WARNING session: The ramp up to the overload is 1 set; do at least 2 sets with lighter loads first.",
                "1",
                "2",
                Unit.SETS,
                "-1");
    }

    @ParameterizedTest
    @EnumSource(names = {"BODY_WEIGHT_NEGATIVE", "TEMPO", "FLYWHEEL", "REHABILITATION"})
    void onlyAnOverloadAsksForRampSets(SetMethod method) {
        RULE.assertPasses(warmedUp(performed(entry("negative-pull-up", bare(method))), ofMinutes(10), 0));
    }

    @Test
    void aPlanThatOnlyMarksRampSetsHasNoGeneralWarmUp() {
        RULE.assertViolated(
                planned(bench(RAMP, RAMP, negative().build())),
                "WARNING session: The general warm-up is 0 min; take at least 5 min.",
                "0",
                "5",
                Unit.MINUTES,
                "-5");
    }

    @Test
    void warmUpSetsOfAnotherExerciseAreNoRamp() {
        Session session = warmedUp(
                performed(entry("barbell-row", RAMP, RAMP), bench(negative().build())), ofMinutes(8), 0);

        RULE.assertViolated(
                session,
                "WARNING session: The ramp up to the overload was 0 sets; do at least 2 sets with lighter loads first.",
                "0",
                "2",
                Unit.SETS,
                "-2");
    }

    @Test
    void whoAsksForNothingGetsNoViolation() {
        RULE.with("min-general-warm-up", 0).with("min-ramp-sets", 0).assertPasses(PLAN);
    }

    @Test
    void anUnknownWarmUpIsNotEvaluated() {
        RULE.assertNotEvaluated(RECORD, "session", "session.warmUp");
    }

    @Test
    void aSessionWithoutNegativesIsNotApplicable() {
        RULE.assertNotApplicable(planned(bench(RAMP, ordinary(80), bare(SetMethod.ISOMETRIC_HOLD))));
        RULE.assertNotApplicable(performed(bench(RAMP, ordinary(80))));
    }

    private static Session warmedUp(Session session, Duration general, int rampSets) {
        return session.toBuilder().warmUp(general, rampSets).build();
    }
}
