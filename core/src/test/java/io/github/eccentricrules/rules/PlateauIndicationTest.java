package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.NOW;
import static io.github.eccentricrules.Sessions.at;
import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.benchBefore;
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

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlateauIndicationTest {
    private static final OneRule RULE = OneRule.of(new PlateauIndication());
    private static final Session RECORD = performed(bench(negative().build()));
    private static final Session PLAN = planned(bench(negative().build()));
    private static final String BENCH = "exercise 1 (barbell-bench-press)";
    private static final String ORDINARY_SETS = "history.conventionalSets";
    private static final Duration FOUR_WEEKS = Duration.ofDays(28);

    private static final RuleVerifier VERIFIER = RuleVerifier.of(new PlateauIndication());

    static final List<RuleCase> CASES = List.of(
            violated(VERIFIER.after(lifted(40, 100), lifted(10, 102.5)).given(PLAN), Severity.INFO),
            satisfied(VERIFIER.after(lifted(40, 100), lifted(10, 97.5)).given(PLAN)),
            onTheLimit(VERIFIER.after(lifted(40, 100), lifted(10, 100)).given(PLAN)),
            notEvaluated(VERIFIER.after(lifted(10, 100)).given(PLAN), ORDINARY_SETS),
            notApplicable(VERIFIER.after(lifted(40, 100)).given(planned(bench(ordinary(80))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void whoStillGetsStrongerIsTold() {
        OneRule rising = RULE.after(lifted(40, 100), lifted(10, 102.5));

        rising.assertViolated(RECORD, note("2.5 %"), "2.5", "0", Unit.PERCENT, "-2.5");
        rising.assertViolated(PLAN, note("2.5 %"), "2.5", "0", Unit.PERCENT, "-2.5");
    }

    @Test
    void exactlyTheSameLoadIsAPlateau() {
        RULE.after(lifted(40, 100), lifted(10, 100)).assertPasses(RECORD, "0", "0", Unit.PERCENT, "0");
    }

    @Test
    void theSmallestGainIsNoPlateau() {
        RULE.after(lifted(40, 100), lifted(10, 100.001))
                .assertViolated(RECORD, note("0.001 %"), "0.001", "0", Unit.PERCENT, "-0.001");
    }

    @Test
    void whoGetsWeakerIsBeyondAPlateau() {
        RULE.after(lifted(40, 100), lifted(10, 95)).assertPasses(PLAN, "-5", "0", Unit.PERCENT, "5");
    }

    @Test
    void theHeaviestSetOfEachSpanCounts() {
        RULE.after(lifted(50, 90), lifted(40, 100), lifted(20, 100), lifted(10, 80))
                .assertPasses(RECORD);
    }

    @Test
    void exactlyFourWeeksAgoBelongsToTheEarlierSpan() {
        Session earlier = at(NOW.minus(FOUR_WEEKS), bench(ordinary(100)));
        Session later = at(NOW.minus(FOUR_WEEKS).plusNanos(1), bench(ordinary(100)));

        RULE.after(earlier, later).assertPasses(RECORD);
        RULE.after(earlier).assertNotEvaluated(RECORD, BENCH, ORDINARY_SETS);
    }

    @Test
    void exactlyEightWeeksAgoIsTooLongAgo() {
        Session tooOld = at(NOW.minus(FOUR_WEEKS.multipliedBy(2)), bench(ordinary(100)));

        RULE.after(tooOld, lifted(10, 110)).assertNotEvaluated(RECORD, BENCH, ORDINARY_SETS);
    }

    @Test
    void theSpanCanBeConfigured() {
        RULE.with("weeks", 2).after(lifted(20, 100), lifted(10, 100)).assertPasses(RECORD);
    }

    @Test
    void theSessionItselfIsIgnored() {
        Session rising = performed(bench(ordinary(110), negative().build()));

        RULE.after(lifted(40, 100), lifted(10, 100), rising).assertPasses(rising);
    }

    @Test
    void negativesAndOtherExercisesSayNothingOfAPlateau() {
        RULE.after(
                        benchBefore(Duration.ofDays(40)),
                        lifted(10, 100),
                        at(NOW.minus(Duration.ofDays(40)), entry("leg-press", ordinary(200))))
                .assertNotEvaluated(RECORD, BENCH, ORDINARY_SETS);
    }

    @Test
    void aLoadOfNothingIsNoReference() {
        RULE.after(lifted(40, 0), lifted(10, 20)).assertNotEvaluated(RECORD, BENCH, ORDINARY_SETS);
    }

    @Test
    void withoutHistoryItIsNotEvaluated() {
        RULE.assertNotEvaluated(PLAN, BENCH, "history");
    }

    @Test
    void anExerciseWithoutNegativesIsNotApplicable() {
        RULE.assertNotApplicable(performed(bench(ordinary(80), bare(SetMethod.WARM_UP))));
        RULE.assertNotApplicable(planned(bench(bare(SetMethod.ISOMETRIC_HOLD))));
    }

    private static String note(String gain) {
        return "INFO " + BENCH + ": Your ordinary sets of barbell bench press still rose by " + gain
                + " of late; negatives are meant for a plateau. Nothing to change.";
    }

    private static Session lifted(int daysAgo, double load) {
        return at(NOW.minus(Duration.ofDays(daysAgo)), bench(ordinary(load)));
    }
}
