package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.kilograms;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class SafetyCatchSetTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new SafetyCatchSet());

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(planned(squat(negative().build()))), Severity.ERROR),
            violated(RULE.given(performed(squat(caught(false)))), Severity.ERROR),
            satisfied(RULE.given(planned(squat(caught(true))))),
            satisfied(RULE.given(planned(squat(negative().load(kilograms(100)).build())))),
            RuleCase.none(
                    RuleCase.Kind.ON_THE_LIMIT,
                    "It measures nothing; a load of exactly the maximum is among the satisfied cases."),
            notEvaluated(RULE.given(performed(squat(negative().build()))), "set.safetyCatches"),
            notEvaluated(
                    RULE.given(planned(entry("barbell-back-squat", negative().build()))), "entry.oneRepMax"),
            notApplicable(RULE.given(planned(bench(negative().build())))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void thePlanIsToldWhatToDo() {
        RULE.given(planned(squat(negative().build())))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (barbell-back-squat), set 1")
                .saying("Nothing catches 110 kg if you cannot hold it; set pins or safety arms just below the bottom.");
    }

    @Test
    void anExerciseOfWhichThePositionIsNotKnownIsNotEvaluated() {
        ExerciseEntry own = ExerciseEntry.builder(Exercise.builder("own").build())
                .set(negative().build())
                .build();

        RULE.given(planned(own)).isNotEvaluated("exercise.loadPosition").at("exercise 1 (own), set 1");
    }

    private static WorkSet caught(boolean catches) {
        return negative().safetyCatches(catches).build();
    }

    private static ExerciseEntry squat(WorkSet... sets) {
        return ExerciseEntry.builder("barbell-back-squat")
                .oneRepMax(kilograms(100))
                .sets(List.of(sets))
                .build();
    }
}
