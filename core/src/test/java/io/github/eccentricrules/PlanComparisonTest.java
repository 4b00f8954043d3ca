package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.deviation.BrokenRule;
import io.github.eccentricrules.deviation.Deviation;
import io.github.eccentricrules.deviation.Deviation.Kind;
import io.github.eccentricrules.deviation.PlanComparison;
import io.github.eccentricrules.deviation.Tolerance;
import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.Tempo;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.rules.RuleSets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {
    private static final Instant EVENING = Instant.parse("2026-03-02T18:00:00Z");
    private static final WorkSet NEGATIVES = WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
            .load(Load.parse("110 kg"))
            .rest(Duration.ofMinutes(3))
            .spotters(Spotters.of(1).withAttentive(true))
            .returnMethod(ReturnMethod.PARTNER)
            .tempo(Tempo.parse("4-0-1-0"))
            .reps(5)
            .build();
    private static final Location BENCH = Location.ofExercise(1, "barbell-bench-press");

    private static Session plan(WorkSet... sets) {
        return Session.planned(EVENING).exercise(bench(List.of(sets))).build();
    }

    private static Session record(WorkSet... sets) {
        return Session.performed(EVENING).exercise(bench(List.of(sets))).build();
    }

    private static ExerciseEntry bench(Collection<WorkSet> sets) {
        return ExerciseEntry.builder("barbell-bench-press")
                .oneRepMax(Load.parse("100 kg"))
                .sets(sets)
                .build();
    }

    private static WorkSet done(double... descents) {
        return NEGATIVES.toBuilder()
                .reps(Arrays.stream(descents).mapToObj(Rep::ofSeconds).toList())
                .build();
    }

    private static PlanComparison compare(Session plan, Session record) {
        return Validator.of(RuleSets.negatives()).deviations(plan, record, History.none());
    }

    private static List<String> sentences(Session plan, Session record) {
        return compare(plan, record).differences().stream()
                .map(Deviation::message)
                .toList();
    }

    @Test
    void aPlanStatesDescentsByTheTempoOfTheSet() {
        Deviation faster = compare(plan(NEGATIVES), record(done(4, 4, 2.5, 4, 4.2)))
                .differences()
                .get(0);

        assertEquals(Kind.CHANGED, faster.kind());
        assertEquals("rep.descent", faster.field());
        assertEquals(Optional.of(BENCH.withSet(1).withRep(3)), faster.planned());
        assertEquals(Optional.of("4 s"), faster.plannedValue());
        assertEquals(Optional.of("2.5 s"), faster.performedValue());
        assertEquals(
                List.of(
                        "Rep 3 was lowered in 2.5 s, faster than the 4 s planned.",
                        "Rep 5 was lowered in 4.2 s, slower than the 4 s planned."),
                sentences(plan(NEGATIVES), record(done(4, 4, 2.5, 4, 4.2))));
    }

    @Test
    void whatALogDoesNotKnowIsNoDifference() {
        PlanComparison comparison = compare(plan(NEGATIVES, NEGATIVES), record(NEGATIVES, NEGATIVES));

        assertEquals(List.of(), comparison.differences());
        assertEquals(
                List.of("rep.descent", "rep.descent"),
                comparison.notKnown().stream().map(Deviation::field).toList());
        assertEquals(
                "The record does not tell rep.descent; 4 s was planned.",
                comparison.notKnown().get(0).message());
    }

    @Test
    void aRuleThatIsBrokenIsLinkedToWhatWasDoneOtherwiseThere() {
        PlanComparison comparison =
                compare(plan(NEGATIVES, NEGATIVES), record(done(4, 4, 4, 4, 4), done(4, 4, 4, 4, 2)));

        BrokenRule broken = comparison.broken().get(0);
        assertEquals(1, comparison.broken().size(), comparison::toString);
        assertEquals("descent-duration-min", broken.violation().rule());
        assertEquals(comparison.differences(), broken.deviations());
    }

    @Test
    void aViolationThatThePlanHadIsNotNewAndOneThatIsGoneWasAvoided() {
        WorkSet seven = NEGATIVES.toBuilder().reps(7).build();

        PlanComparison kept = compare(plan(seven), record(done(4, 4, 4, 4, 4, 4, 4)));
        assertEquals(List.of(), kept.broken());
        assertEquals(List.of(), rules(kept, "reps-per-set-max"));

        PlanComparison mended = compare(plan(seven), record(done(4, 4, 4, 4, 4)));
        assertEquals(List.of("reps-per-set-max"), rules(mended, "reps-per-set-max"));
        assertEquals(
                List.of("2 reps were left out: 5 instead of 7."),
                mended.differences().stream().map(Deviation::message).toList());
    }

    private static List<String> rules(PlanComparison comparison, String rule) {
        return comparison.avoided().stream()
                .map(violation -> violation.rule())
                .filter(rule::equals)
                .toList();
    }

    @Test
    void aMilderViolationOfThePlanIsShownBesideTheWorseOne() {
        WorkSet six = NEGATIVES.toBuilder().reps(6).build();

        BrokenRule broken = compare(plan(six), record(done(4, 4, 4, 4, 4, 4, 4))).broken().stream()
                .filter(one -> one.violation().rule().equals("reps-per-set-max"))
                .findFirst()
                .orElseThrow();

        assertTrue(broken.planned()
                        .orElseThrow()
                        .severity()
                        .compareTo(broken.violation().severity())
                < 0);
    }

    @Test
    void whatCouldNotBeJudgedIsNotAvoided() {
        WorkSet fast = NEGATIVES.toBuilder().tempo(Tempo.parse("2-0-1-0")).build();

        PlanComparison comparison = compare(plan(fast), record(fast));

        assertEquals(List.of(), rules(comparison, "descent-duration-min"));
        assertTrue(comparison.gaps().stream().anyMatch(gap -> gap.rule().equals("descent-duration-min")));
    }

    @Test
    void aSetInTheMiddleMakesNoLaterOneDiffer() {
        WorkSet heavier = NEGATIVES.toBuilder().load(Load.parse("115 kg")).build();
        WorkSet back = WorkSet.builder(SetMethod.TEMPO)
                .load(Load.parse("60 kg"))
                .reps(8)
                .build();

        List<Deviation> differences = compare(plan(NEGATIVES, heavier), record(NEGATIVES, back, heavier))
                .differences();

        assertEquals(1, differences.size(), differences::toString);
        assertEquals(Optional.of(BENCH.withSet(2)), differences.get(0).performed());
        assertEquals("Set 2 (tempo) was added.", differences.get(0).message());
    }

    @Test
    void everyFieldOfASetIsCompared() {
        WorkSet other = WorkSet.builder(SetMethod.ACCENTUATED_ECCENTRIC)
                .load(Load.parse("110 kg"))
                .rest(Duration.ofSeconds(90))
                .spotters(Spotters.of(2).withAttentive(false))
                .returnMethod(ReturnMethod.SELF)
                .tempo(Tempo.parse("3-0-1-0"))
                .reps(5)
                .build();

        assertEquals(
                List.of(
                        "It was done as accentuated eccentric instead of supramaximal negative.",
                        "The rest before was 90 s instead of 180 s.",
                        "Training partners were 2 instead of 1.",
                        "Attentive partners: no instead of yes.",
                        "The load came back up by self instead of partner.",
                        "The tempo was 3-0-1-0 instead of 4-0-1-0."),
                sentences(plan(NEGATIVES), record(other)));
    }

    @Test
    void aLoadInAnotherUnitIsTheSameIfItRoundsToIt() {
        WorkSet pounds = NEGATIVES.toBuilder().load(Load.parse("242.5 lb")).build();
        WorkSet more = NEGATIVES.toBuilder().load(Load.parse("245 lb")).build();

        assertEquals(List.of(), sentences(plan(NEGATIVES), record(pounds)));
        assertEquals(List.of("The load was 245 lb instead of 110 kg."), sentences(plan(NEGATIVES), record(more)));
    }

    @Test
    void exercisesAreLeftOutAddedAndDoneInAnotherOrder() {
        ExerciseEntry curl = ExerciseEntry.builder("leg-curl").set(NEGATIVES).build();
        ExerciseEntry press = ExerciseEntry.builder("leg-press").set(NEGATIVES).build();
        ExerciseEntry dip = ExerciseEntry.builder("negative-dip").set(NEGATIVES).build();
        Session plan = Session.planned(EVENING)
                .exercises(List.of(bench(List.of(NEGATIVES)), curl, press))
                .build();
        Session record = Session.performed(EVENING.plusSeconds(5400))
                .exercises(List.of(curl, bench(List.of(NEGATIVES)), dip))
                .build();

        assertEquals(
                List.of(
                        "It began 1.5 h later than planned.",
                        "Leg curl was done as number 1 instead of 2.",
                        "Leg press was left out.",
                        "Negative dip was added."),
                sentences(plan, record).stream().sorted().toList());
    }

    @Test
    void aLoadThatFellIsADifferenceThoughNoPlanSaysOtherwise() {
        WorkSet fallen = NEGATIVES.toBuilder()
                .reps(List.of(Rep.UNMEASURED, Rep.UNMEASURED.withDropped()))
                .build();

        assertEquals(
                List.of("3 reps were left out: 2 instead of 5.", "The load fell in rep 2."),
                sentences(plan(NEGATIVES), record(fallen)));
    }

    @Test
    void healthIsNotTold() {
        Session plan = plan(NEGATIVES).toBuilder()
                .athlete(Athlete.builder().trainingMonths(30).build())
                .build();
        Session record = plan.toBuilder()
                .phase(Phase.PERFORMED)
                .athlete(Athlete.builder().trainingMonths(31).build())
                .readiness(Readiness.of(7, 6))
                .build();

        PlanComparison comparison = compare(plan, record);

        assertEquals(
                "What is said of the athlete has changed.",
                comparison.differences().get(0).message());
        assertEquals(Optional.empty(), comparison.differences().get(0).performedValue());
        assertTrue(comparison.notKnown().stream()
                .anyMatch(one -> one.message().equals("The plan does not tell session.readiness.")));
    }

    @Test
    void theTextPutsRepsOfASetTogether() {
        String text =
                compare(plan(NEGATIVES), record(done(4, 3.5, 3.2, 3.1, 4))).toString();

        assertTrue(
                text.contains(
                        "\n  Exercise 1 (barbell-bench-press), set 1: Reps 2 to 4 were lowered in 3.5 s, 3.2 s, 3.1 s,"
                                + " faster than the 4 s planned.\n"),
                text);
    }

    @Test
    void manyRepsAndSetsAlikeAreToldInOneLine() {
        WorkSet plan = NEGATIVES.toBuilder().reps(30).build();
        double[] descents = new double[30];
        Arrays.fill(descents, 3.5);
        descents[0] = 4;
        descents[1] = 4;
        PlanComparison comparison = compare(plan(plan, plan), record(done(descents), done(descents)));

        assertEquals(56, comparison.differences().size());
        assertTrue(
                comparison
                        .toString()
                        .contains(
                                "\n  Exercise 1 (barbell-bench-press), sets 1 and 2: Reps 3 to 30 were lowered in 3.5 s,"
                                        + " faster than the 4 s planned.\n"),
                comparison::toString);
        assertTrue(
                comparison
                        .text(Language.GERMAN)
                        .contains(
                                "\n  Übung 1 (barbell-bench-press), Sätze 1 und 2: Wiederholungen 3 bis 30 wurden in 3,5 s"
                                        + " abgesenkt, schneller als geplant (4 s).\n"),
                () -> comparison.text(Language.GERMAN));
    }

    @Test
    void manyViolationsOfOneRuleInASetAreToldInOneLine() {
        String text =
                compare(plan(NEGATIVES), record(done(2.5, 2.5, 4, 2.5, 4))).toString();

        assertTrue(text.contains("take at least 3 s. [descent-duration-min] Likewise reps 2 and 4.\n"), text);
    }

    @Test
    void whatACoachWouldNotCallADifferenceIsNone() {
        WorkSet close = done(4.01, 3.95, 4.1, 3.9, 4).toBuilder()
                .rest(Duration.ofSeconds(184))
                .load(Load.parse("110.25 kg"))
                .build();
        Session record =
                record(close).toBuilder().start(EVENING.plusSeconds(200)).build();

        assertEquals(List.of(), sentences(plan(NEGATIVES), record));
        assertEquals(
                7,
                Validator.of(RuleSets.negatives())
                        .deviations(plan(NEGATIVES), record, History.none(), Tolerance.NONE)
                        .differences()
                        .size());
    }

    @Test
    void beyondTheToleranceItIsADifference() {
        assertEquals(
                List.of("Rep 1 was lowered in 4.101 s, slower than the 4 s planned."),
                sentences(plan(NEGATIVES), record(done(4.101, 4, 4, 4, 4))));
        assertEquals(
                List.of("The load was 110.5 kg instead of 110 kg."),
                sentences(
                        plan(NEGATIVES),
                        record(done(4, 4, 4, 4, 4).toBuilder()
                                .load(Load.parse("110.5 kg"))
                                .build())));
    }

    @Test
    void aShortRestIsToleratedByATenthOfItOnly() {
        WorkSet plan = NEGATIVES.toBuilder().rest(Duration.ofSeconds(15)).build();
        WorkSet done = NEGATIVES.toBuilder().rest(Duration.ofSeconds(18)).build();

        assertEquals(List.of("The rest before was 18 s instead of 15 s."), sentences(plan(plan), record(done)));
    }

    @Test
    void whatBreaksARuleIsShownHoweverSmallItIs() {
        WorkSet three = NEGATIVES.toBuilder().tempo(Tempo.parse("3-0-1-0")).build();
        WorkSet done = done(3, 3, 2.999, 3, 3.05).toBuilder()
                .tempo(Tempo.parse("3-0-1-0"))
                .build();
        PlanComparison comparison = compare(plan(three), record(done));

        assertEquals(
                List.of("Rep 3 was lowered in 2.999 s, faster than the 3 s planned."),
                comparison.differences().stream().map(Deviation::message).toList());
        assertEquals(comparison.differences(), comparison.broken().get(0).deviations());
    }

    @Test
    void onlyWhatMakesTheViolationIsItsCause() {
        WorkSet done = done(4, 4, 2, 4, 4).toBuilder()
                .rest(Duration.ofSeconds(60))
                .load(Load.parse("120 kg"))
                .build();

        BrokenRule broken = compare(plan(NEGATIVES), record(done)).broken().stream()
                .filter(one -> one.violation().rule().equals("descent-duration-min"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                List.of("rep.descent"),
                broken.deviations().stream().map(Deviation::field).toList());
        assertTrue(broken.verified());
    }

    @Test
    void whatIsNewInAnAddedSetIsCausedByTheSet() {
        BrokenRule broken = compare(
                        plan(NEGATIVES, NEGATIVES, NEGATIVES), record(NEGATIVES, NEGATIVES, NEGATIVES, NEGATIVES))
                .broken()
                .get(0);

        assertEquals("sets-per-exercise-max", broken.violation().rule());
        assertEquals(
                List.of("Set 4 (supramaximal negative) was added."),
                broken.deviations().stream().map(Deviation::message).toList());
    }

    @Test
    void twoChangesThatBreakARuleOnlyTogetherAreItsCauseTogether() {
        WorkSet one = NEGATIVES.toBuilder().load(Load.parse("190 kg")).build();
        Session plan = plan(one);
        Session record = Session.performed(EVENING)
                .exercise(ExerciseEntry.builder("barbell-bench-press")
                        .oneRepMax(Load.parse("97 kg"))
                        .set(one.toBuilder().load(Load.parse("194 kg")).build())
                        .build())
                .build();

        BrokenRule broken = compare(plan, record).broken().stream()
                .filter(rule -> rule.violation().rule().equals("load-percent-max"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                List.of("entry.oneRepMax", "set.load"),
                broken.deviations().stream().map(Deviation::field).sorted().toList());
    }

    @Test
    void aViolationFartherBeyondTheLimitThanPlannedHasWorsened() {
        WorkSet seven = NEGATIVES.toBuilder().reps(7).build();
        PlanComparison comparison =
                compare(plan(seven), record(NEGATIVES.toBuilder().reps(9).build()));

        BrokenRule worse = comparison.broken().get(0);
        assertEquals("reps-per-set-max", worse.violation().rule());
        assertTrue(worse.hasWorsened());
        assertEquals(worse.violation().severity(), worse.planned().orElseThrow().severity());
        assertEquals(
                List.of("set.reps"),
                worse.deviations().stream().map(Deviation::field).toList());
        assertTrue(comparison.toString().contains("\nViolations that the plan had milder:\n"), comparison::toString);
    }

    @Test
    void aViolationThatIsWorseWithinTheToleranceHasNotWorsened() {
        WorkSet fast = done(2.5, 4, 4, 4, 4);
        Session plan = record(fast);

        assertEquals(List.of(), compare(plan, record(done(2.45, 4, 4, 4, 4))).broken());
        assertEquals(1, compare(plan, record(done(2.3, 4, 4, 4, 4))).broken().size());
    }

    private static Session sessionOf(Phase phase, ExerciseEntry... entries) {
        return Session.planned(EVENING).phase(phase).exercises(List.of(entries)).build();
    }

    private static ExerciseEntry benchAt(String load) {
        return bench(List.of(NEGATIVES.toBuilder().load(Load.parse(load)).build(), NEGATIVES));
    }

    @Test
    void entriesOfOneExerciseBelongTogetherByWhatWasDoneInThem() {
        ExerciseEntry curl = ExerciseEntry.builder("leg-curl").set(NEGATIVES).build();
        ExerciseEntry heavy = benchAt("120 kg");
        ExerciseEntry light = benchAt("105 kg");
        Session plan = sessionOf(Phase.PLANNED, heavy, curl, light);

        assertEquals(
                List.of("Barbell bench press was left out."), sentences(plan, sessionOf(Phase.PERFORMED, curl, light)));
        assertEquals(
                List.of("Barbell bench press was added."),
                sentences(plan, sessionOf(Phase.PERFORMED, heavy, benchAt("90 kg"), curl, light)));
        assertEquals(
                List.of("Barbell bench press was done as number 1 instead of 3."),
                sentences(plan, sessionOf(Phase.PERFORMED, light, heavy, curl)));
    }

    @Test
    void aStartDaysAwayIsToldInDays() {
        Session plan = plan(NEGATIVES);
        for (String[] one : new String[][] {
            {"PT30S", "It began 30 s later than planned."},
            {"PT23H", "It began 23 h later than planned."},
            {"PT24H", "It began 1 day later than planned."},
            {"PT49H", "It began 2 days and 1 h later than planned."},
            {"PT-11016H", "It began 459 days earlier than planned."}
        }) {
            Session record = record(NEGATIVES).toBuilder()
                    .start(EVENING.plus(Duration.parse(one[0])))
                    .build();
            assertEquals(
                    one[1],
                    Validator.of(RuleSets.negatives())
                            .deviations(plan, record, History.none(), Tolerance.NONE)
                            .differences()
                            .get(0)
                            .message());
        }
        Session late = record(NEGATIVES).toBuilder()
                .start(EVENING.plus(Duration.ofHours(25)))
                .build();
        assertEquals(
                "Die Einheit begann 1 Tag und 1 h später als geplant.",
                compare(plan, late).differences().get(0).message(Language.GERMAN));
    }

    @Test
    void ofManyDifferentTimesTheTextTellsTheLeastAndTheGreatest() {
        WorkSet plan = NEGATIVES.toBuilder().reps(8).build();

        String text = compare(plan(plan), record(done(3.1, 3.2, 3.3, 3.4, 3.5, 3.6, 3.7, 3.8)))
                .toString();

        assertTrue(text.contains("set 1: Reps 1 to 8 were lowered in 3.1 s to 3.8 s, faster than"), text);
    }
}
