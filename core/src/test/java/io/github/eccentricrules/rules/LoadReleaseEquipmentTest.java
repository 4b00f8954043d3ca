package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.kilograms;
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
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Releasers;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadReleaseEquipmentTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new LoadReleaseEquipment());

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(planned(squat("22.5 kg", "19 kg", 1))), Severity.ERROR),
            violated(RULE.given(planned(squat("20 kg", "20 kg", 2))), Severity.WARNING),
            satisfied(RULE.given(planned(squat("20.75 kg", "20.75 kg", 1)))),
            onTheLimit(RULE.given(planned(squat("20.5 kg", "20 kg", 1)))),
            notEvaluated(RULE.given(planned(entry("barbell-back-squat", undescribed()))), "set.releasers"),
            notApplicable(RULE.given(planned(bench(negative().build())))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void theSidesMayDifferByHalfAKilogram() {
        RULE.given(planned(squat("20 kg", "20.5 kg", 1))).isSatisfied().measuring(0.5, 0.5, Unit.KILOGRAMS);
        RULE.given(planned(squat("20 kg", "20.500000001 kg", 1))).isViolated(Severity.ERROR);
        RULE.given(performed(squat("22.5 kg", "19.0 kg", 1)))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (barbell-back-squat), set 1")
                .measuring(3.5, 0.5, Unit.KILOGRAMS)
                .saying("The releasers carry 22.5 kg on the left and 19 kg on the right; load both sides alike, to"
                        + " within 0.5 kg.");
    }

    @Test
    void poundsAreComparedWithKilograms() {
        RULE.given(planned(squat("45 lb", "44 lb", 1))).isSatisfied();
        RULE.given(planned(squat("45 lb", "20 kg", 1))).isSatisfied();
        RULE.given(planned(squat("45 lb", "43 lb", 1))).isViolated(Severity.ERROR);
    }

    @Test
    void theReleasersAreHungAgainBeforeEachRepetition() {
        RULE.given(planned(squat("20 kg", "20 kg", 2)))
                .isViolated(Severity.WARNING)
                .measuring(2, 1, Unit.REPS)
                .saying("The releasers are hung once for 2 reps, but fall off at the bottom of the first; hang them"
                        + " again after at most 1 rep.");
        RULE.given(planned(squat("22 kg", "20 kg", 2))).isViolated(Severity.ERROR);
    }

    @Test
    void theLimitsAreTheParameters() {
        RULE.with("max-difference", 3.5)
                .given(planned(squat("22.5 kg", "19 kg", 1)))
                .isSatisfied();
        RULE.with("max-reps-per-hook-up", 5)
                .given(planned(squat("20 kg", "20 kg", 5)))
                .isSatisfied();
    }

    @Test
    void releasersOfAnOrdinarySetAreNotJudged() {
        WorkSet ordinary = ordinary(60).toBuilder()
                .releasers(new Releasers(kilograms(20), kilograms(10), 1))
                .build();

        RULE.given(planned(bench(ordinary))).isNotApplicable();
    }

    private static WorkSet undescribed() {
        return WorkSet.builder(SetMethod.ACCENTUATED_ECCENTRIC)
                .load(kilograms(174.3))
                .liftedLoad(kilograms(132.8))
                .returnMethod(ReturnMethod.RELEASERS)
                .build();
    }

    private static ExerciseEntry squat(String left, String right, int repsPerHookUp) {
        Releasers releasers = new Releasers(Load.parse(left), Load.parse(right), repsPerHookUp);
        return entry(
                "barbell-back-squat",
                undescribed().toBuilder().releasers(releasers).build());
    }
}
