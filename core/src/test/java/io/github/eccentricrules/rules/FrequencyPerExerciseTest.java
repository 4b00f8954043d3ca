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

import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FrequencyPerExerciseTest {
    private static final OneRule RULE = OneRule.of(new FrequencyPerExercise());
    private static final Session RECORD = performed(bench(negative().build()));
    private static final Session PLAN = planned(bench(negative().build()));
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String SECOND = "ERROR exercise 1 (barbell-bench-press): This is session 2 with negatives of"
            + " barbell bench press within 7 days; do at most 1 session.";

    @Test
    void aSessionAMinuteLessThanAWeekAgoIsAnError() {
        OneRule early = RULE.after(benchBefore(WEEK.minusMinutes(1)));

        early.assertViolated(RECORD, SECOND, "2", "1", Unit.SESSIONS, "-1");
        early.assertViolated(PLAN, SECOND, "2", "1", Unit.SESSIONS, "-1");
    }

    @Test
    void aSessionExactlyAWeekAgoIsOutsideTheWeek() {
        RULE.after(benchBefore(WEEK)).assertPasses(RECORD, "1", "1", Unit.SESSIONS, "0");
    }

    @Test
    void aNanosecondDecides() {
        RULE.after(benchBefore(WEEK.minusNanos(1))).assertViolated(RECORD, SECOND, "2", "1", Unit.SESSIONS, "-1");
        RULE.after(benchBefore(WEEK.plusNanos(1))).assertPasses(RECORD);
    }

    @Test
    void everySessionOfTheWeekCounts() {
        RULE.after(benchBefore(Duration.ofDays(2)), benchBefore(Duration.ofDays(8)), benchBefore(Duration.ofDays(5)))
                .assertViolated(
                        RECORD,
                        "ERROR exercise 1 (barbell-bench-press): This is session 3 with negatives of barbell bench"
                                + " press within 7 days; do at most 1 session.",
                        "3",
                        "1",
                        Unit.SESSIONS,
                        "-2");
    }

    @Test
    void whoNeverTrainedBeforePasses() {
        RULE.after().assertPasses(RECORD, "1", "1", Unit.SESSIONS, "0");
        RULE.after().assertPasses(PLAN);
    }

    @Test
    void theFrequencyCanBeConfigured() {
        RULE.with("max-sessions", 2).after(benchBefore(Duration.ofDays(3))).assertPasses(RECORD);
    }

    @Test
    void onlyNegativesOfTheSameExerciseCount() {
        RULE.after(
                        at(NOW.minusSeconds(3600), entry("leg-press", negative().build())),
                        at(NOW.minusSeconds(7200), bench(ordinary(80), bare(SetMethod.ISOMETRIC_HOLD))))
                .assertPasses(RECORD);
    }

    @Test
    void theSessionItselfAndLaterOnesAreIgnored() {
        RULE.after(RECORD, benchBefore(Duration.ofDays(-1))).assertPasses(RECORD, "1", "1", Unit.SESSIONS, "0");
    }

    @Test
    void aPlanAndItsRecordOfOneIdAreOneSession() {
        Session record =
                RECORD.toBuilder().id("monday").start(NOW.minusSeconds(60)).build();

        RULE.after(record).assertPasses(PLAN.toBuilder().id("monday").build());
    }

    @Test
    void anotherSessionAtTheSameInstantCounts() {
        RULE.after(RECORD.toBuilder().id("other").build())
                .assertViolated(RECORD.toBuilder().id("this").build(), SECOND, "2", "1", Unit.SESSIONS, "-1");
    }

    @Test
    void aSecondCopyOfTheSessionDoesNotCount() {
        RULE.after(RECORD.toBuilder().end(NOW.plusSeconds(60)).build()).assertPasses(RECORD);
    }

    @Test
    void aPlanCountsForAnotherPlanButNotForARecord() {
        Session planned = PLAN.toBuilder().start(NOW.minusSeconds(3600)).build();

        RULE.after(planned).assertPasses(RECORD);
        RULE.after(planned).assertViolated(PLAN, SECOND, "2", "1", Unit.SESSIONS, "-1");
    }

    @Test
    void withoutHistoryItIsNotEvaluated() {
        RULE.assertNotEvaluated(RECORD, "exercise 1 (barbell-bench-press)", "history");
        RULE.assertNotEvaluated(PLAN, "exercise 1 (barbell-bench-press)", "history");
    }

    @Test
    void anExerciseWithoutNegativesIsNotApplicable() {
        OneRule yesterday = RULE.after(benchBefore(Duration.ofDays(1)));

        yesterday.assertNotApplicable(performed(bench(ordinary(80), bare(SetMethod.WARM_UP))));
        yesterday.assertNotApplicable(planned(bench(bare(SetMethod.ISOMETRIC_HOLD))));
    }
}
