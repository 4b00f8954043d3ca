package io.github.eccentricrules.engine;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.reps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.WorkSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a rule lacks is said where it lacks it, and once for a set that lacks it in all its repetitions. */
class GapTest {
    private static final Location BENCH = Location.ofExercise(1, "barbell-bench-press");
    private static final WorkSet TIMED = reps(Rep.ofSeconds(4), Rep.ofSeconds(4));
    private static final WorkSet UNTIMED = reps(Rep.UNMEASURED, Rep.UNMEASURED);
    private static final WorkSet HALF_TIMED = reps(Rep.ofSeconds(4), Rep.UNMEASURED);

    /** Needs the descent, and the history too where it is not 4 s. */
    private static final class Timed extends Rule<RepSubject> {
        Timed() {
            super(RuleInfo.of(Scope.REP, "timed", "Time the repetitions.")
                    .needs(Datum.DESCENT)
                    .because(Evidence.judgement("Time them.")));
        }

        @Override
        protected boolean appliesTo(RepSubject rep) {
            return true;
        }

        @Override
        protected Outcome judge(RepSubject rep, Parameters parameters) {
            return rep.descentSeconds() == 4 ? Outcome.satisfied() : Outcome.notEvaluated(Datum.HISTORY);
        }
    }

    @Test
    void aGapOfAWholeSetIsSaidOnce() {
        assertEquals(
                List.of(gap(BENCH.withSet(1), "rep.descent"), gap(BENCH.withSet(3), "rep.descent")),
                report(UNTIMED, TIMED, UNTIMED).notEvaluated());
    }

    @Test
    void aGapOfSomeRepsIsSaidOfThem() {
        assertEquals(
                List.of(gap(BENCH.withSet(1).withRep(2), "rep.descent")),
                report(HALF_TIMED).notEvaluated());
    }

    @Test
    void repsThatLackDifferentThingsAreNotThrownTogether() {
        assertEquals(
                List.of(
                        gap(BENCH.withSet(1).withRep(1), "rep.descent"),
                        gap(BENCH.withSet(1).withRep(2), "history")),
                report(reps(Rep.UNMEASURED, Rep.ofSeconds(3))).notEvaluated());
    }

    @Test
    void aRuleWithAGapHasNotPassed() {
        assertEquals(List.of(), report(TIMED, HALF_TIMED).passed());
        assertEquals(Status.INCOMPLETE, report(TIMED, HALF_TIMED).status());
        assertEquals(List.of("timed"), report(TIMED, TIMED).passed());
    }

    @Test
    void aGapMustSayWhatIsMissing() {
        assertThrows(IllegalArgumentException.class, () -> new Gap("timed", BENCH, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Outcome.NotEvaluated(List.of()));
    }

    private static Report report(WorkSet... sets) {
        return Evaluation.report(
                RuleSet.of("test", "1", List.of(new Timed())), performed(bench(sets)), Optional.empty());
    }

    private static Gap gap(Location place, String missing) {
        return new Gap("timed", place, List.of(missing));
    }
}
