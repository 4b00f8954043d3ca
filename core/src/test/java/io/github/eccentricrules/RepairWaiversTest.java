package io.github.eccentricrules;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.Sessions.reps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Place;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Waiver;
import io.github.eccentricrules.engine.Waivers;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.remedy.Change;
import io.github.eccentricrules.remedy.Repair;
import io.github.eccentricrules.rules.RuleSets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepairWaiversTest {
    private static final RuleSet NEGATIVES = RuleSets.negatives();

    @Test
    void whatSomebodyAcceptedIsLeftAsItIs() {
        Session plan = planned(bench(lowered(2), lowered(2)));
        Waiver first = Waiver.builder("descent-duration-min")
                .at(Place.ofExercise("barbell-bench-press").withSet(1))
                .acceptedBy("Dr. Kim")
                .reason("Lowers in steps.")
                .build();

        Repair repair = Validator.of(NEGATIVES.only("descent-duration-min"))
                .waiving(Waivers.of(first))
                .repair(plan);

        assertEquals(
                List.of("In exercise 1 (barbell-bench-press), set 2, lower in 3 s instead of 2 s."
                        + " [descent-duration-min]"),
                repair.changes().stream().map(Change::toString).toList());
        assertEquals(List.of(), repair.remaining());
        assertEquals(1, repair.report().accepted().size());
    }

    @Test
    void whatIsAcceptedStaysSoWhereverThePlanMovesIt() {
        WorkSet ordinary = WorkSet.builder(SetMethod.CONVENTIONAL).reps(8).build();
        Session plan = planned(bench(lowered(4), lowered(2), ordinary));
        Waiver second = Waiver.parse("descent-duration-min at barbell-bench-press, set 2 accepted by Kim: in steps");

        Repair repair = Validator.of(NEGATIVES).waiving(Waivers.of(second)).repair(plan);

        assertTrue(
                repair.changes().stream().noneMatch(change -> change.rules().contains("descent-duration-min")),
                repair::toString);
        assertTrue(
                repair.remaining().stream()
                        .noneMatch(one -> one.violation().rule().equals("descent-duration-min")),
                repair::toString);
    }

    private static WorkSet lowered(double seconds) {
        return reps(Rep.ofSeconds(seconds));
    }
}
