package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.LiveChanges;
import io.github.eccentricrules.engine.LiveCheck;
import io.github.eccentricrules.engine.LiveJudgement;
import io.github.eccentricrules.engine.Status;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.rules.RuleSets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A lifter hears what is wrong when it goes wrong. */
class LiveCheckTest {
    private static final Instant START = Instant.parse("2026-03-02T18:00:00Z");
    private static final WorkSet NEGATIVES = WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
            .load(Load.parse("110 kg"))
            .spotters(Spotters.attentive(1))
            .returnMethod(ReturnMethod.PARTNER)
            .build();
    private static final Rep GOOD = Rep.ofSeconds(4);

    private final LiveCheck live = Validator.of(RuleSets.negatives()).live(header(), History.none());

    private static Session.Builder header() {
        return Session.performed(START)
                .athlete(Athlete.builder()
                        .trainingMonths(36)
                        .proteinGramsPerKilogram(2)
                        .build())
                .warmUp(Duration.ofMinutes(8), 3);
    }

    private static ExerciseEntry.Builder bench() {
        return ExerciseEntry.builder("barbell-bench-press").oneRepMax(Load.parse("100 kg"));
    }

    private LiveCheck lowering(int reps) {
        live.beginExercise(bench());
        live.beginSet(NEGATIVES);
        for (int i = 0; i < reps; i++) {
            assertTrue(live.rep(GOOD).isEmpty());
        }
        return live;
    }

    @Test
    void theSecondRepetitionIsHeardBeforeTheThird() {
        lowering(1);
        LiveChanges changes = live.rep(Rep.ofSeconds(2.4));

        assertEquals(
                List.of(
                        "ERROR exercise 1 (barbell-bench-press), set 1, rep 2: Rep 2 was lowered in 2.4 s; take at least 3"
                                + " s. [descent-duration-min]"),
                texts(changes.appeared()));
        assertTrue(changes.appeared().get(0).settled());
        assertTrue(live.rep(GOOD).isEmpty());
    }

    @Test
    void aDroppedBarIsFinalAtOnce() {
        LiveChanges changes = lowering(0).rep(GOOD.withDropped());

        assertEquals(List.of("uncontrolled-descent"), rules(changes.appeared()));
        assertTrue(changes.appeared().get(0).settled());
    }

    @Test
    void theSixthRepetitionIsANoteAndTheSeventhAnErrorThatStays() {
        LiveChanges sixth = lowering(5).rep(GOOD);
        LiveChanges seventh = live.rep(GOOD);
        LiveChanges eighth = live.rep(GOOD);

        assertFalse(sixth.appeared().get(0).settled(), "a seventh makes an error of it");
        assertEquals(List.of("reps-per-set-max"), rules(seventh.updated()));
        assertTrue(seventh.updated().get(0).settled());
        assertEquals(List.of("reps-per-set-max"), rules(eighth.updated()), "the number in the message grows");
    }

    @Test
    void aNoteSettlesWithItsSet() {
        lowering(5).rep(GOOD);

        assertEquals(List.of("reps-per-set-max"), rules(live.endSet().settled()));
    }

    @Test
    void noWarmUpIsFinalWithTheFirstNegative() {
        Session.Builder cold = Session.performed(START).warmUp(Duration.ZERO, 0);
        LiveCheck check = Validator.of(RuleSets.negatives()).live(cold);
        check.beginExercise(bench());
        LiveChanges changes = check.beginSet(NEGATIVES);

        LiveJudgement noWarmUp = changes.appeared().stream()
                .filter(one -> one.judgement().rule().equals("warm-up-first"))
                .findFirst()
                .orElseThrow();
        assertTrue(noWarmUp.settled());
    }

    @Test
    void anUnmeasuredRepetitionIsNoSilentPass() {
        LiveChanges changes = lowering(1).rep(Rep.UNMEASURED);

        assertEquals(
                List.of("descent-duration-max", "descent-duration-min", "uncontrolled-descent"),
                rules(changes.appeared()).stream().sorted().toList());
    }

    @Test
    void aSetThatEndsWithoutARepetitionIsNoSilentPass() {
        LiveChanges changes = lowering(0).endSet();

        assertTrue(rules(changes.appeared()).contains("reps-per-set-max"));
        assertTrue(changes.appeared().stream().allMatch(LiveJudgement::settled));
    }

    @Test
    void theReportIsThatOfTheSessionSoFar() {
        assertEquals(Status.NOTHING_TO_JUDGE, live.report().status());
        assertTrue(live.session().isEmpty());
        lowering(2).rep(Rep.ofSeconds(1.5));

        Session soFar = live.session().orElseThrow();
        assertEquals(Validator.check(soFar, History.none()), live.report());
        assertEquals(Status.VIOLATED, live.report().status());
    }

    @Test
    void theRestIsThatBeforeTheNextSet() {
        lowering(1).endSet();
        live.rest(Duration.ofMinutes(3));
        live.beginSet(NEGATIVES);

        Session soFar = live.session().orElseThrow();
        assertEquals(
                Duration.ofMinutes(3),
                soFar.exercises().get(0).sets().get(1).rest().orElseThrow());
    }

    @Test
    void anEarlierSessionSoFarDoesNotChangeWithTheLaterOnes() {
        Session first = lowering(2).session().orElseThrow();
        live.rep(Rep.ofSeconds(1));
        live.endSet();
        live.beginSet(NEGATIVES);

        assertEquals(1, first.exercises().get(0).sets().size());
        assertEquals(List.of(GOOD, GOOD), first.exercises().get(0).sets().get(0).reps());
    }

    @Test
    void anEventOutOfOrderSaysWhatIsWrongAndChangesNothing() {
        refused("a set begins, but no exercise was begun; begin one first", () -> live.beginSet(NEGATIVES));
        refused("a repetition is done, but no set is begun; begin one first", () -> live.rep(GOOD));
        refused("the session ends, but no set was done; a session has at least one", live::end);
        lowering(1);
        refused("an exercise begins, but a set is not ended; end it first", () -> live.beginExercise(bench()));
        refused("a rest is taken, but a set is not ended; end it first", () -> live.rest(Duration.ofMinutes(1)));
        refused("the session ends, but a set is not ended; end it first", live::end);
        live.endSet();
        refused("a set ends, but no set is begun; begin one first", live::endSet);
        live.rest(Duration.ofMinutes(1));
        refused("the rest before this set was told already, it is PT1M", () -> live.rest(Duration.ofMinutes(2)));
        live.end(START.plusSeconds(3600));
        refused("a set begins, but the session is ended", () -> live.beginSet(NEGATIVES));
        assertEquals(
                1,
                live.session()
                        .orElseThrow()
                        .exercises()
                        .get(0)
                        .sets()
                        .get(0)
                        .reps()
                        .size());
    }

    @Test
    void badInputIsRefusedAndChangesNothing() {
        assertThrows(IllegalArgumentException.class, () -> live.beginExercise(bench().set(NEGATIVES)));
        lowering(1);
        live.endSet();
        WorkSet done = NEGATIVES.toBuilder().reps(List.of(GOOD)).build();
        assertThrows(IllegalArgumentException.class, () -> live.beginSet(done));
        live.rest(Duration.ofMinutes(1));
        WorkSet rested = NEGATIVES.toBuilder().rest(Duration.ofMinutes(2)).build();
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> live.beginSet(rested));
        assertEquals("rest of the set must be PT1M, as was told before, was PT2M", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> live.end(START.minusSeconds(1)));
        assertTrue(live.session().orElseThrow().end().isEmpty());
        live.end();
    }

    @Test
    void aSessionSoFarMustContinueWhatWasTold() {
        Session soFar = lowering(2).session().orElseThrow();
        Session shorter = header().exercise(
                        bench().set(NEGATIVES.toBuilder().reps(List.of(GOOD)).build())
                                .build())
                .build();
        Session other = header().warmUp(Duration.ofMinutes(9), 3)
                .exercises(soFar.exercises())
                .build();

        assertThrows(IllegalArgumentException.class, () -> live.update(shorter));
        assertThrows(IllegalArgumentException.class, () -> live.update(other));
        assertTrue(live.update(soFar).isEmpty());
        assertEquals(soFar, live.session().orElseThrow());
    }

    private void refused(String message, Executable event) {
        var before = live.session();
        IllegalStateException error = assertThrows(IllegalStateException.class, event);
        assertEquals(message, error.getMessage());
        assertEquals(before, live.session());
    }

    private static List<String> texts(List<LiveJudgement> judgements) {
        return judgements.stream().map(live -> live.judgement().toString()).toList();
    }

    private static List<String> rules(List<LiveJudgement> judgements) {
        return judgements.stream().map(live -> live.judgement().rule()).toList();
    }
}
