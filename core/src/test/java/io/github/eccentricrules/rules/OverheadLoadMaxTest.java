package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bench;
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
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverheadLoadMaxTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new OverheadLoadMax());

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(planned(press(accentuated(70.8)))), Severity.ERROR),
            satisfied(RULE.given(planned(press(accentuated(63))))),
            onTheLimit(RULE.given(planned(press(accentuated(66))))),
            notEvaluated(RULE.given(planned(press(accentuated(63).toBuilder()))), "entry.oneRepMax"),
            notApplicable(
                    RULE.given(planned(bench(negative().load(kilograms(118)).build())))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void aTenthOfAPercentAboveTheLimitIsAnError() {
        RULE.given(performed(press(accentuated(66.06))))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (barbell-overhead-press), set 1")
                .measuring(110.1, 110, Unit.PERCENT)
                .saying(
                        "66.06 kg is 110.1 % of your one-repetition maximum, which is too much above your head; lower at"
                                + " most 110 % of it there, or press on a machine.");
    }

    @Test
    void theLimitIsTheParameter() {
        RULE.with("max-percent", 100).given(planned(press(accentuated(63)))).isViolated(Severity.ERROR);
    }

    @Test
    void anExerciseOfWhichThePositionIsNotKnownIsNotEvaluated() {
        ExerciseEntry own = ExerciseEntry.builder(Exercise.builder("own").build())
                .oneRepMax(kilograms(60))
                .set(accentuated(70))
                .build();

        RULE.given(planned(own)).isNotEvaluated("exercise.loadPosition");
    }

    @Test
    void ordinaryAndSlowSetsMayBeWhatTheyAre() {
        WorkSet slow = accentuated(70).toBuilder().method(SetMethod.TEMPO).build();

        RULE.given(planned(press(ordinary(60), slow))).isNotApplicable();
    }

    private static WorkSet accentuated(double load) {
        return WorkSet.builder(SetMethod.ACCENTUATED_ECCENTRIC)
                .load(kilograms(load))
                .reps(3)
                .build();
    }

    private static ExerciseEntry press(WorkSet.Builder withoutMaximum) {
        return ExerciseEntry.builder("barbell-overhead-press")
                .set(withoutMaximum.build())
                .build();
    }

    private static ExerciseEntry press(WorkSet... sets) {
        return ExerciseEntry.builder("barbell-overhead-press")
                .oneRepMax(kilograms(60))
                .sets(List.of(sets))
                .build();
    }
}
