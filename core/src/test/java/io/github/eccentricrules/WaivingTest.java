package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.IdleWaiver;
import io.github.eccentricrules.engine.LiveChanges;
import io.github.eccentricrules.engine.LiveCheck;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Status;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.engine.ViolationException;
import io.github.eccentricrules.engine.Waiver;
import io.github.eccentricrules.engine.Waivers;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.RedFlag;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.rules.RuleSets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a report says of what somebody accepted. */
class WaivingTest {
    private static final Validator NEGATIVES = Validator.of(RuleSets.negatives().without("plateau-indication"));
    private static final String FAST =
            "descent-duration-min at barbell-bench-press, set 1 for anna accepted by \"Dr. Kim\" until 2026-03-02: in steps";

    private static final Instant EARLIER = Instant.parse("2026-02-20T18:00:00Z");

    /** Nothing is wrong with it but the second repetition, and nothing is unknown. */
    private static Session session(double seconds) {
        return Session.planned(Instant.parse("2026-03-02T23:59:59Z"))
                .athlete(Athlete.builder()
                        .id("anna")
                        .trainingMonths(48)
                        .bodyMass(Load.ofKilograms(80))
                        .proteinGramsPerKilogram(1.8)
                        .conditions()
                        .build())
                .warmUp(Duration.ofMinutes(8), 3)
                .exercise(Sessions.bench(Sessions.reps(Rep.ofSeconds(4), Rep.ofSeconds(seconds), Rep.ofSeconds(4))))
                .build();
    }

    private static Report judge(double seconds, String... waivers) {
        return NEGATIVES.waiving(Waivers.parse(String.join("\n", waivers))).validate(session(seconds), History.none());
    }

    @Test
    void whatIsAcceptedStaysInTheReportWithItsMark() {
        Report report = judge(2.4, FAST);

        Violation violation = report.violations().get(0);
        assertEquals(Optional.of(Waiver.parse(FAST)), violation.waiver());
        assertEquals(
                "ERROR exercise 1 (barbell-bench-press), set 1, rep 2: Rep 2 is planned to be lowered in 2.4 s; take at"
                        + " least 3 s. [descent-duration-min; accepted by Dr. Kim until 2026-03-02: in steps]",
                violation.toString());
        assertTrue(
                report.toString()
                        .contains("take at least 3 s. [descent-duration-min; accepted by Dr. Kim until"
                                + " 2026-03-02: in steps]"),
                report::toString);
        assertTrue(
                report.toString().lines().findFirst().orElseThrow().endsWith("1 accepted exception"), report::toString);
    }

    @Test
    void aReportOfWhichAllIsAcceptedIsNotCleanAndDoesNotThrow() {
        Report report = judge(2.4, FAST);

        assertEquals(Status.ACCEPTED, report.status());
        assertFalse(report.isClean());
        assertSame(report, report.orThrow());
        assertEquals(report.violations(), report.accepted());
        assertEquals(List.of(), report.violations(Severity.INFO));
        assertEquals(Optional.empty(), report.worstSeverity());
        assertEquals(List.of(), report.idleWaivers());
    }

    @Test
    void whatIsAcceptedLeavesAGapAGap() {
        Report report = NEGATIVES.waiving(Waivers.parse(FAST)).validate(session(2.4));

        assertEquals(Status.INCOMPLETE, report.status());
        assertEquals(1, report.accepted().size());
        assertThrows(ViolationException.class, report::orThrow);
    }

    @Test
    void whatElseIsBrokenIsStillViolatedAndComesFirst() {
        Session fallen = session(0.8).toBuilder().phase(Phase.PERFORMED).build();

        Report report = NEGATIVES.waiving(Waivers.parse(FAST)).validate(fallen, History.none());

        assertEquals(Status.VIOLATED, report.status());
        assertEquals(Optional.of(Severity.ERROR), report.worstSeverity());
        assertEquals(
                List.of("uncontrolled-descent"),
                report.violations(Severity.WARNING).stream()
                        .map(Violation::rule)
                        .toList());
        assertThrows(ViolationException.class, report::orThrow);
        List<String> lines = report.toString().lines().toList();
        assertTrue(lines.get(0).endsWith("1 error, 1 accepted exception"), report::toString);
        assertTrue(lines.get(3).endsWith("[uncontrolled-descent]"), report::toString);
        assertTrue(lines.get(4).endsWith("in steps]"), report::toString);
    }

    @Test
    void theLastDayIsADayOfUtc() {
        Waiver waiver = Waiver.parse(FAST);
        Session before = session(2.4);
        Session after = session(2.4).toBuilder()
                .start(Instant.parse("2026-03-03T00:00:00Z"))
                .build();
        Validator validator = NEGATIVES.waiving(Waivers.of(waiver));

        assertEquals(Status.ACCEPTED, validator.validate(before, History.none()).status());
        Report over = validator.validate(after, History.none());
        assertEquals(Status.VIOLATED, over.status());
        assertEquals(List.of(new IdleWaiver(waiver, true)), over.idleWaivers());
        assertTrue(over.toString().contains("\n\nThis waiver has expired: descent-duration-min"), over::toString);
    }

    @Test
    void aWaiverThatAcceptsNothingIsNamed() {
        Report report = judge(4, FAST);

        assertEquals(Status.CLEAN, report.status());
        assertEquals(List.of(new IdleWaiver(Waiver.parse(FAST), false)), report.idleWaivers());
        assertTrue(
                report.toString().contains("\n\nThis waiver accepts nothing here: descent-duration-min"),
                report::toString);
        assertEquals(report.idleWaivers(), report.withoutNotices().idleWaivers());
    }

    @Test
    void aMisspeltRuleIsNamed() {
        Report report = judge(4, "decent-duration-min accepted by Kim: why");

        assertEquals(1, report.idleWaivers().size());
    }

    @Test
    void aWaiverThatDoesNotConcernTheSessionIsNotNamed() {
        Report report = judge(
                4,
                "descent-duration-min for ben accepted by Kim: another athlete",
                "descent-duration-min for ben accepted by Kim until 2020-01-01: another athlete, expired",
                "descent-duration-min at leg-press accepted by Kim: another exercise",
                "descent-duration-min at exercise 2 accepted by Kim: another exercise",
                "isometric-hold accepted by Kim: nothing is held here");

        assertEquals(List.of(), report.idleWaivers());
    }

    @Test
    void aWaiverIsNotUnusedAsLongAsNobodyKnows() {
        Validator validator = NEGATIVES.waiving(Waivers.parse("recovery-hours accepted by Kim: a camp"));

        assertEquals(List.of(), validator.validate(session(4)).idleWaivers());
        assertEquals(
                1,
                validator
                        .validate(
                                session(4),
                                History.of(Sessions.at(
                                        EARLIER,
                                        Sessions.bench(Sessions.negative().build()))))
                        .idleWaivers()
                        .size());
    }

    @Test
    void aWaiverForAnAthleteNeedsTheIdInTheSession() {
        Session anonymous = session(2.4).toBuilder()
                .athlete(session(2.4).athlete().orElseThrow().toBuilder()
                        .id("Anna")
                        .build())
                .build();

        Report report = NEGATIVES.waiving(Waivers.parse(FAST)).validate(anonymous, History.none());

        assertEquals(Status.VIOLATED, report.status());
        assertEquals(List.of(), report.idleWaivers());
    }

    @Test
    void whatIsSilencedStaysSilencedWhenTheSilencingRuleIsWaived() {
        Session ill = session(2.4).toBuilder()
                .readiness(Readiness.builder().redFlags(RedFlag.DARK_URINE).build())
                .build();
        Validator evidence = Validator.of(RuleSets.evidence());
        Report plain = evidence.validate(ill, History.none());

        Report waived = evidence.waiving(Waivers.parse(
                        "rhabdo-red-flags accepted by \"Dr. Kim\": beetroot, and the blood is fine\n" + FAST))
                .validate(ill, History.none());

        assertFalse(plain.silenced().isEmpty());
        assertEquals(plain.silenced(), waived.silenced());
        assertEquals(List.of(), waived.passed());
        assertEquals(Status.INCOMPLETE, waived.status());
        assertThrows(ViolationException.class, waived::orThrow);
        assertEquals(List.of(), waived.idleWaivers());
    }

    @Test
    void aValidatorWithoutWaiversDoesNothingOfAllThis() {
        assertEquals(
                NEGATIVES.validate(session(2.4), History.none()),
                NEGATIVES.waiving(Waivers.parse(FAST)).waiving(Waivers.none()).validate(session(2.4), History.none()));
        assertEquals(Waivers.none(), NEGATIVES.waivers());
    }

    @Test
    void aLiveCheckMarksWhatIsAcceptedAtOnce() {
        Session whole = session(2.4);
        Validator validator = NEGATIVES.waiving(Waivers.parse(FAST));
        LiveCheck live = validator.live(
                Session.planned(whole.start())
                        .athlete(whole.athlete().orElseThrow())
                        .warmUp(Duration.ofMinutes(8), 3),
                History.none());
        WorkSet set = whole.exercises().get(0).sets().get(0);
        live.beginExercise(whole.exercises().get(0).toBuilder().sets(List.of()));
        live.beginSet(set.toBuilder().reps(List.of()).build());
        live.rep(set.reps().get(0));

        LiveChanges changes = live.rep(set.reps().get(1));

        Violation heard = (Violation) changes.appeared().get(0).judgement();
        assertEquals(Optional.of(Waiver.parse(FAST)), heard.waiver());
        assertEquals(
                List.of(heard),
                live.judgements().stream().map(one -> one.judgement()).toList());
        live.rep(set.reps().get(2));
        live.endSet();
        live.end();
        assertEquals(validator.validate(whole, History.none()), live.report());
        assertEquals(Status.ACCEPTED, live.report().status());
    }
}
