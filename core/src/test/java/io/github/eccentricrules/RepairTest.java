package io.github.eccentricrules;

import static io.github.eccentricrules.Sessions.NOW;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.benchBefore;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Remedy;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Releasers;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;
import io.github.eccentricrules.model.Tempo;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.remedy.Change;
import io.github.eccentricrules.remedy.Field;
import io.github.eccentricrules.remedy.Repair;
import io.github.eccentricrules.rules.RuleSets;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each kind of change, asked for by one rule alone. */
class RepairTest {
    private static final RuleSet NEGATIVES = RuleSets.negatives();
    private static final RuleSet EVIDENCE = RuleSets.evidence();
    private static final String SET = "exercise 1 (barbell-bench-press), set 1";

    @Test
    void aDescentThatIsTooFastBecomesAsLongAsItMustBe() {
        assertChanges(
                NEGATIVES.only("descent-duration-min"),
                planned(bench(reps(2, 4, 2.5))),
                "In " + SET + ", rep 1, lower in 3 s instead of 2 s. [descent-duration-min]",
                "In " + SET + ", rep 3, lower in 3 s instead of 2.5 s. [descent-duration-min]");
    }

    @Test
    void whatIsTheSameInAllRepetitionsOfASetIsToldOnce() {
        assertChanges(
                NEGATIVES.only("descent-duration-min"),
                planned(bench(reps(2, 2, 2))),
                "In " + SET + ", lower in 3 s instead of 2 s. [descent-duration-min]");
    }

    @Test
    void aTempoThatIsTooFastIsTheDescentOfAPlan() {
        WorkSet set = negative().tempo(Tempo.parse("2-0-1-0")).reps(3).build();

        assertChanges(
                NEGATIVES.only("descent-duration-min"),
                planned(bench(set)),
                "In " + SET + ", keep the tempo 3-0-1-0 instead of 2-0-1-0. [descent-duration-min]");
    }

    @Test
    void aDescentThatTakesTooLongBecomesShorter() {
        assertChanges(
                NEGATIVES.only("descent-duration-max"),
                planned(bench(reps(7.5))),
                "In " + SET + ", lower in 6 s instead of 7.5 s. [descent-duration-max]");
    }

    @Test
    void aLoadOfWhichAPartHangsOnReleasersIsNotLoweredAlone() {
        WorkSet set = WorkSet.builder(SetMethod.ACCENTUATED_ECCENTRIC)
                .load(Load.parse("210 kg"))
                .liftedLoad(Load.parse("80 kg"))
                .releasers(new Releasers(Load.parse("65 kg"), Load.parse("65 kg"), 1))
                .reps(4, Duration.ofSeconds(4))
                .build();

        Repair repair = Validator.of(NEGATIVES.only("load-percent-max")).repair(planned(bench(set)));

        assertEquals(List.of(), repair.changes());
        assertEquals(1, repair.remaining().size());
    }

    @Test
    void tooManyRepetitionsAreLeftOut() {
        assertChanges(
                NEGATIVES.only("reps-per-set-max"),
                planned(bench(reps(4, 4, 4, 4, 4, 4, 4, 4))),
                "In " + SET + ", do 6 reps instead of 8 reps. [reps-per-set-max]");
    }

    @Test
    void theLastSetsAreLeftOut() {
        WorkSet set = negative().build();

        assertChanges(
                NEGATIVES.only("sets-per-exercise-max"),
                planned(bench(set, set, set, set, set)),
                "Leave out exercise 1 (barbell-bench-press), set 4. [sets-per-exercise-max]",
                "Leave out exercise 1 (barbell-bench-press), set 5. [sets-per-exercise-max]");
    }

    @Test
    void aLoadGoesDownByWholePlatesToBelowTheLimitThatIsNotAllowedItself() {
        assertChanges(
                NEGATIVES.only("load-percent-max"),
                planned(bench(negative().load(Load.parse("230 kg")).build())),
                "In " + SET + ", lower 199.5 kg instead of 230 kg. [load-percent-max]");
    }

    @Test
    void aLoadInPoundsStaysInPoundsAndTheLimitItselfIsAllowed() {
        assertChanges(
                EVIDENCE.only("load-percent-max"),
                planned(bench(negative().load(Load.parse("300.5 lb")).build())),
                "In " + SET + ", lower 264 lb instead of 300.5 lb. [load-percent-max]");
    }

    @Test
    void theLiftedLoadOfAccentuatedWorkGoesDownToo() {
        WorkSet set = WorkSet.builder(SetMethod.ACCENTUATED_ECCENTRIC)
                .load(Load.parse("110 kg"))
                .liftedLoad(Load.parse("104 kg"))
                .reps(3)
                .build();

        assertChanges(
                EVIDENCE.only("ael-load-split"),
                planned(bench(set)),
                "In " + SET + ", lift 100 kg instead of 104 kg. [ael-load-split]");
    }

    @Test
    void theRestBecomesAsLongAsItMustBe() {
        WorkSet set = negative().rest(Duration.ofSeconds(45)).build();

        assertChanges(
                EVIDENCE.only("rest-between-sets"),
                planned(bench(negative().rest(Duration.ofMinutes(3)).build(), set)),
                "Before exercise 1 (barbell-bench-press), set 2, rest for 120 s instead of 45 s. [rest-between-sets]");
    }

    @Test
    void aNoteAsksForNothing() {
        WorkSet set = negative().restBetweenReps(Duration.ofSeconds(2)).build();
        Session plan = planned(bench(set));

        assertTrue(Validator.of(EVIDENCE.only("rest-between-reps"))
                .validate(plan)
                .violations(Severity.WARNING)
                .isEmpty());
        assertChanges(EVIDENCE.only("rest-between-reps"), plan);
    }

    @Test
    void tooManyExercisesWithOverloadForAMuscleAreLeftOutFromTheEnd() {
        WorkSet set = negative().build();

        assertChanges(
                EVIDENCE.only("overload-exercises-per-muscle"),
                planned(bench(set), entry("leg-press", set), entry("smith-bench-press", set)),
                "Leave out exercise 3 (smith-bench-press). [overload-exercises-per-muscle]");
    }

    @Test
    void negativesMoveToTheEndOfTheSession() {
        Repair repair = assertChanges(
                NEGATIVES.only("negatives-placement"),
                planned(bench(negative().build()), entry("leg-press", ordinary(100))),
                "Move exercise 1 (barbell-bench-press) from place 1 to place 2. [negatives-placement]");

        assertEquals("leg-press", repair.session().exercises().get(0).exercise().id());
    }

    @Test
    void setsMoveToTheEndOfTheirExercise() {
        assertChanges(
                NEGATIVES.only("negatives-placement"),
                planned(bench(negative().build(), ordinary(60), ordinary(60))),
                "Move " + SET + " from place 1 to place 3. [negatives-placement]");
    }

    @Test
    void theSessionStartsLaterByWhatRecoveryAsksFor() {
        Session plan = planned(bench(negative().build()));
        History history = History.of(List.of(benchBefore(Duration.ofHours(60))));

        Repair repair = Validator.of(NEGATIVES.only("recovery-hours")).repair(plan, history);

        assertEquals(
                List.of("Start at 2026-03-03T06:00:00Z instead of 2026-03-02T18:00:00Z. [recovery-hours]"),
                words(repair));
        assertEquals(NOW.plus(Duration.ofHours(12)), repair.session().start());
    }

    @Test
    void theSessionStartsLaterUntilARollingWeekIsOver() {
        Repair repair = Validator.of(NEGATIVES.only("frequency-per-exercise"))
                .repair(
                        planned(bench(negative().build())).toBuilder()
                                .end(NOW.plusSeconds(3600))
                                .build(),
                        History.of(List.of(benchBefore(Duration.ofHours(100)))));

        assertEquals(NOW.plus(Duration.ofHours(68)), repair.session().start());
        assertEquals(
                Optional.of(NOW.plus(Duration.ofHours(69))), repair.session().end(), "the end moves with the start");
    }

    @Test
    void aLaterStartDoesNotFallOnAnotherSessionToHideIt() {
        Session other =
                Sessions.at(NOW.plus(Duration.ofHours(12)), bench(negative().build()));

        Repair repair = Validator.of(NEGATIVES.only("recovery-hours"))
                .repair(
                        planned(bench(negative().build())),
                        History.of(List.of(benchBefore(Duration.ofHours(60)), other)));

        assertEquals(other.start().plus(Duration.ofDays(3)), repair.session().start());
    }

    @Test
    void aWarmUpIsPlannedWhereThereIsNone() {
        assertChanges(
                NEGATIVES.only("warm-up-first"),
                planned(bench(negative().build())),
                "Warm up for 5 min instead of 0 min. [warm-up-first]",
                "Lead up to the working load with 2 ramp sets instead of 0 ramp sets. [warm-up-first]");
    }

    @Test
    void aTempoWithoutATimeTakesThatOfItsRepetitions() {
        WorkSet set = negative()
                .tempo(Tempo.parse("X0X0"))
                .reps(3, Duration.ofSeconds(4))
                .build();

        assertChanges(
                EVIDENCE.only("tempo-notation-valid"),
                planned(bench(set)),
                "In " + SET + ", keep the tempo 4-0-X-0 instead of X-0-X-0. [tempo-notation-valid]");
    }

    @Test
    void holdsBecomeShorter() {
        WorkSet set = WorkSet.builder(SetMethod.ISOMETRIC_HOLD)
                .load(Load.parse("80 kg"))
                .reps(List.of(Rep.UNMEASURED.withHold(Duration.ofSeconds(90))))
                .build();

        Repair repair = Validator.of(EVIDENCE.only("isometric-hold")).repair(planned(bench(set)));

        assertEquals(1, repair.changes().size(), repair::toString);
        assertEquals(Field.HOLD, repair.changes().get(0).field());
        assertEquals(List.of(), repair.remaining());
    }

    @Test
    void theLongestSetsLoseRepetitionsWhereThereAreTooManyInAll() {
        WorkSet eight = negative().reps(8, Duration.ofSeconds(4)).build();
        WorkSet six = negative().reps(6, Duration.ofSeconds(4)).build();
        RuleSet rules = EVIDENCE.only("eccentric-reps-session-cap").with("eccentric-reps-session-cap", "max-reps", 18);

        assertChanges(
                rules,
                planned(bench(eight, six, eight)),
                "In " + SET + ", do 6 reps instead of 8 reps. [eccentric-reps-session-cap]",
                "In exercise 1 (barbell-bench-press), set 3, do 6 reps instead of 8 reps."
                        + " [eccentric-reps-session-cap]");
    }

    @Test
    void oneSideAloneLosesRepetitionsWhereItHasMore() {
        WorkSet left = negative().side(Side.LEFT).reps(6, Duration.ofSeconds(4)).build();
        WorkSet right =
                negative().side(Side.RIGHT).reps(4, Duration.ofSeconds(4)).build();

        Repair repair = Validator.of(EVIDENCE.only("bilateral-balance")).repair(planned(bench(left, right)));

        assertEquals(List.of(), repair.remaining(), repair::toString);
        assertEquals(
                List.of(Field.REPS),
                repair.changes().stream().map(Change::field).toList());
        assertEquals(SET, repair.changes().get(0).place().toString());
    }

    @Test
    void aRecordIsToldWhatWouldHavePassed() {
        Session record = performed(bench(reps(2)));

        Repair repair = Validator.of(NEGATIVES.only("descent-duration-min")).repair(record);

        assertEquals(
                List.of("Exercise 1 (barbell-bench-press), set 1 would have passed with a descent of 3 s instead of"
                        + " 2 s. [descent-duration-min]"),
                words(repair));
        assertEquals(Phase.PERFORMED, repair.session().phase());
    }

    @Test
    void aRecordThatStaysBrokenIsToldWhatItWouldNoLongerBreak() {
        Session record = performed(bench(WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                .load(Load.parse("110 kg"))
                .reps(2, Duration.ofSeconds(2))
                .build()));

        Repair repair = Validator.of(NEGATIVES).repair(record);

        assertEquals(
                List.of("Exercise 1 (barbell-bench-press), set 1: with 3 s instead of 2 s it would no longer break"
                        + " descent-duration-min. [descent-duration-min]"),
                repair.changes().stream().map(Change::toString).toList());
    }

    @Test
    void whatNeedsPeopleOrExperienceRemainsWithWhatWouldBeNeeded() {
        Session plan = planned(bench(WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                .load(Load.parse("110 kg"))
                .reps(3, Duration.ofSeconds(4))
                .build()));

        Repair repair = Validator.of(NEGATIVES.only("spotter-required")).repair(plan);

        assertSame(plan, repair.session());
        assertEquals(
                List.of("ERROR " + SET + ": Have a training partner stand by. [spotter-required]"),
                repair.remaining().stream().map(Object::toString).toList());
        assertEquals("ERROR " + SET + ": Have a training partner stand by. [spotter-required]\n", repair.toString());
    }

    @Test
    void aCandidateThatBreaksAnotherRuleIsNotTaken() {
        RuleSet rules = EVIDENCE.only("overhead-load-max").plus(new Heaviest());
        Session plan = planned(ExerciseEntry.builder("barbell-overhead-press")
                .oneRepMax(Load.parse("100 kg"))
                .sets(List.of(WorkSet.builder(SetMethod.ACCENTUATED_ECCENTRIC)
                        .load(Load.parse("140 kg"))
                        .reps(3)
                        .build()))
                .build());

        Repair repair = Validator.of(rules).repair(plan);

        assertSame(plan, repair.session());
        assertEquals(
                List.of("overhead-load-max"),
                repair.remaining().stream().map(one -> one.violation().rule()).toList());
    }

    /** Refuses every load below that of the test. */
    private static final class Heaviest extends Rule<SetSubject> {
        Heaviest() {
            super(RuleInfo.of(Scope.SET, "heaviest", "Lift a lot.").because(Evidence.judgement("A test.")));
        }

        @Override
        protected Outcome judge(SetSubject set, Parameters parameters) {
            return set.value().load().orElseThrow().isHeavierThan(Load.parse("139.5 kg"))
                    ? Outcome.satisfied()
                    : Outcome.violated(Severity.WARNING, Message.verbatim("Too light."));
        }
    }

    @Test
    void aRuleWithoutRemediesSaysWhatItChecks() {
        RuleSet rules =
                EVIDENCE.only("overhead-load-max").without("overhead-load-max").plus(new Heaviest());
        Session plan = planned(bench(negative().build()));

        assertEquals(
                List.of("WARNING " + SET + ": Lift a lot. [heaviest]"),
                Validator.of(rules).repair(plan).remaining().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void aCleanPlanComesBackAsItIs() {
        Session plan = planned(bench(negative().build())).toBuilder()
                .warmUp(Duration.ofMinutes(5), 2)
                .build();

        Repair repair = Validator.of(NEGATIVES).repair(plan, History.none());

        assertSame(plan, repair.session());
        assertEquals(List.of(), repair.changes());
        assertEquals(List.of(), repair.remaining());
        assertEquals("", repair.toString());
    }

    @Test
    void aChangeIsDataToo() {
        Repair repair = Validator.of(NEGATIVES.only("reps-per-set-max"))
                .repair(planned(bench(negative().reps(9, Duration.ofSeconds(4)).build())));

        assertEquals(
                List.of(new Change(
                        Location.parse(SET),
                        Field.REPS,
                        Message.amount(BigDecimal.valueOf(9), Unit.REPS),
                        Message.amount(BigDecimal.valueOf(6), Unit.REPS),
                        List.of("reps-per-set-max"),
                        Phase.PLANNED,
                        true)),
                repair.changes());
        assertThrows(UnsupportedOperationException.class, () -> repair.changes().clear());
    }

    @Test
    void whatCannotBeClearedBecomesAtLeastLessBad() {
        WorkSet set = WorkSet.builder(SetMethod.ACCENTUATED_ECCENTRIC)
                .load(Load.parse("130 kg"))
                .liftedLoad(Load.parse("80 kg"))
                .reps(6, Duration.ofSeconds(4))
                .build();
        Validator validator = Validator.of(EVIDENCE);
        Session plan = planned(bench(set, set, set));

        Repair repair = validator.repair(plan, History.none());

        assertEquals(List.of(Severity.ERROR), ofFirstExposure(validator.validate(plan, History.none())));
        assertEquals(List.of(Severity.WARNING), ofFirstExposure(repair.report()), repair::toString);
    }

    private static List<Severity> ofFirstExposure(Report report) {
        return report.violations().stream()
                .filter(found -> found.rule().equals("first-exposure-volume"))
                .map(Violation::severity)
                .toList();
    }

    @Test
    void aRepetitionThatIsSlowEnoughIsNotSlowedForAnother() {
        Repair repair = Validator.of(NEGATIVES.only("descent-duration-min").plus(new LastIsSlowest()))
                .repair(planned(bench(reps(3.5, 3.2, 3.5), reps(2, 3.2))));

        assertEquals(
                List.of("In exercise 1 (barbell-bench-press), set 2, rep 1, lower in 3 s instead of 2 s."
                        + " [descent-duration-min]"),
                words(repair));
    }

    /** Asks that the last repetition of a set is no faster than its first. */
    private static final class LastIsSlowest extends Rule<SetSubject> {
        LastIsSlowest() {
            super(RuleInfo.of(Scope.SET, "last-is-slowest", "End slowly.")
                    .repairedBy(Remedy.LONGER_DESCENT)
                    .because(Evidence.judgement("A test.")));
        }

        @Override
        protected Outcome judge(SetSubject set, Parameters parameters) {
            List<Rep> reps = set.value().reps();
            Duration first = reps.get(0).descent().orElseThrow();
            Duration last = reps.get(reps.size() - 1).descent().orElseThrow();
            return last.compareTo(first) < 0
                    ? Outcome.violated(Severity.WARNING, Message.verbatim("Too fast at the end."))
                    : Outcome.satisfied();
        }
    }

    @Test
    void aLongSessionInWhichAllIsWrongIsRepairedToo() {
        WorkSet[] sets = new WorkSet[10];
        Arrays.fill(
                sets,
                negative()
                        .load(Load.parse("230 kg"))
                        .reps(reps(1.5, 2, 7, 9, 4, 2.5, 1.2, 8, 3, 2).reps())
                        .build());
        Session plan = planned(
                bench(sets),
                bench(sets),
                bench(sets),
                bench(sets),
                bench(sets),
                bench(sets),
                bench(sets),
                bench(sets),
                bench(sets));
        RuleSet rules = NEGATIVES.without("training-status-min");

        Repair repair = Validator.of(rules).repair(plan, History.none());

        assertEquals(List.of(), repair.remaining(), repair::toString);
        assertEquals(
                3,
                repair.session().exercises().stream()
                        .mapToInt(one -> one.sets().size())
                        .sum());
    }

    private static WorkSet reps(double... seconds) {
        return negative()
                .reps(Arrays.stream(seconds).mapToObj(Rep::ofSeconds).toList())
                .build();
    }

    private static Repair assertChanges(RuleSet rules, Session session, String... changes) {
        Repair repair = Validator.of(rules).repair(session);
        assertEquals(List.of(changes), words(repair));
        assertEquals(List.of(), repair.remaining());
        return repair;
    }

    private static List<String> words(Repair repair) {
        return repair.changes().stream().map(Change::toString).toList();
    }
}
