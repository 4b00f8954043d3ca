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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyPerExerciseTest {
    private static final OneRule RULE = OneRule.of(new FrequencyPerExercise());
    private static final Session RECORD = performed(bench(negative().build()));
    private static final Session PLAN = planned(bench(negative().build()));
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String SECOND = "ERROR exercise 1 (barbell-bench-press): This is session 2 with negatives of"
            + " barbell bench press within 7 days; do at most 1 session.";

    private static final RuleVerifier EVIDENCE = RuleVerifier.of(FrequencyPerExercise.evidence());

    static final List<RuleCase> CASES = List.of(
            violated(
                    EVIDENCE.after(sessions(SetMethod.SUPRAMAXIMAL_NEGATIVE, 2)).given(PLAN), Severity.WARNING),
            satisfied(EVIDENCE.after(benchBefore(WEEK)).given(PLAN)),
            onTheLimit(EVIDENCE.after(benchBefore(Duration.ofDays(4))).given(PLAN)),
            notEvaluated(EVIDENCE.given(PLAN), "history"),
            notApplicable(EVIDENCE.after(benchBefore(Duration.ofDays(1))).given(planned(bench(ordinary(80))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

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

    /** The method, the most sessions that pass and the most that are only warned of. */
    @ParameterizedTest
    @CsvSource({
        "SUPRAMAXIMAL_NEGATIVE, 2, 3",
        "ACCENTUATED_ECCENTRIC, 2, 3",
        "TWO_UP_ONE_DOWN, 2, 3",
        "PARTNER_FORCED, 1, 1",
        "TEMPO, 3, 5",
        "BODY_WEIGHT_NEGATIVE, 3, 4",
        "FLYWHEEL, 3, 4",
        "REHABILITATION, 3, 5"
    })
    void byTheEvidenceEveryMethodHasItsLimits(SetMethod method, int most, int mostAtAll) {
        Session today = planned(bench(bare(method)));

        EVIDENCE.after(sessions(method, most - 1)).given(today).isSatisfied().measuring(most, most, Unit.SESSIONS);
        if (most < mostAtAll) {
            EVIDENCE.after(sessions(method, most))
                    .given(today)
                    .isViolated(Severity.WARNING)
                    .measuring(most + 1, most, Unit.SESSIONS);
            EVIDENCE.after(sessions(method, mostAtAll - 1)).given(today).isViolated(Severity.WARNING);
        }
        EVIDENCE.after(sessions(method, mostAtAll))
                .given(today)
                .isViolated(Severity.ERROR)
                .measuring(mostAtAll + 1, mostAtAll, Unit.SESSIONS);
    }

    @Test
    void byTheEvidenceOverloadIsCountedApart() {
        Session today = planned(bench(bare(SetMethod.TEMPO), negative().build()));
        Session tempo = at(NOW.minus(Duration.ofDays(3)), bench(bare(SetMethod.TEMPO)));

        EVIDENCE.after(tempo, benchBefore(Duration.ofDays(2)))
                .given(PLAN)
                .isSatisfied()
                .measuring(2, 2, Unit.SESSIONS);
        EVIDENCE.after(tempo, benchBefore(Duration.ofDays(2)), benchBefore(Duration.ofDays(5)))
                .given(PLAN)
                .isViolated(Severity.WARNING)
                .at("exercise 1 (barbell-bench-press)")
                .saying(
                        "This is session 3 with negatives of barbell bench press within 7 days; do at most 2 sessions.");
        EVIDENCE.after(tempo, benchBefore(Duration.ofDays(2)), benchBefore(Duration.ofDays(5)))
                .given(today)
                .isViolated(Severity.WARNING)
                .at("exercise 1 (barbell-bench-press), set 1")
                .saying(
                        "This is session 4 with negatives of barbell bench press within 7 days; do at most 3 sessions.");
    }

    @Test
    void byTheEvidenceASessionExactlyAWeekAgoIsOutsideTheWeek() {
        EVIDENCE.after(benchBefore(WEEK), benchBefore(Duration.ofDays(3)))
                .given(PLAN)
                .isSatisfied();
        EVIDENCE.after(benchBefore(WEEK.minusNanos(1)), benchBefore(Duration.ofDays(3)))
                .given(PLAN)
                .isViolated(Severity.WARNING);
    }

    private static Session[] sessions(SetMethod method, int count) {
        Session[] sessions = new Session[count];
        for (int i = 0; i < count; i++) {
            sessions[i] = at(NOW.minus(Duration.ofDays(i + 1)), bench(bare(method)));
        }
        return sessions;
    }
}
