package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.kilograms;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.onTheLimit;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelativeStrengthMinTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new RelativeStrengthMin());

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(weighing(80, planned(lifts("barbell-back-squat", 110)))), Severity.INFO),
            satisfied(RULE.given(weighing(80, planned(lifts("barbell-back-squat", 140))))),
            onTheLimit(RULE.given(weighing(80, planned(lifts("barbell-back-squat", 120))))),
            notEvaluated(RULE.given(planned(lifts("barbell-back-squat", 120))), "athlete.bodyMass"),
            notEvaluated(
                    RULE.given(weighing(
                            80, planned(entry("barbell-back-squat", negative().build())))),
                    "entry.oneRepMax"),
            notApplicable(RULE.given(weighing(80, planned(lifts("leg-press", 60))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void theSquatShouldBeOneAndAHalfTimesBodyMass() {
        RULE.given(weighing(80, planned(lifts("barbell-back-squat", 120))))
                .isSatisfied()
                .measuring(1.5, 1.5, Unit.BODY_MASSES);
        RULE.given(weighing(80, planned(lifts("barbell-back-squat", 119.2))))
                .isViolated(Severity.INFO)
                .at("exercise 1 (barbell-back-squat)")
                .measuring(1.49, 1.5, Unit.BODY_MASSES)
                .saying("Your maximum of 119.2 kg is 1.49 times body mass; 1.5 times body mass is a good base for"
                        + " overload. Nothing to change.");
    }

    @Test
    void theBenchPressShouldBeBodyMass() {
        RULE.given(weighing(100, planned(bench(negative().build()))))
                .isSatisfied()
                .measuring(1, 1, Unit.BODY_MASSES);
        RULE.given(weighing(125, performed(bench(negative().build()))))
                .isViolated(Severity.INFO)
                .measuring(0.8, 1, Unit.BODY_MASSES);
    }

    @Test
    void theLimitsAreTheParameters() {
        RULE.with("min-squat", 2)
                .given(weighing(80, planned(lifts("barbell-back-squat", 140))))
                .isViolated(Severity.INFO);
        RULE.with("min-bench-press", 0.8)
                .given(weighing(125, planned(bench(negative().build()))))
                .isSatisfied();
    }

    @Test
    void theHeaviestMaximumOfTheSessionCounts() {
        RULE.given(weighing(80, planned(lifts("barbell-back-squat", 110), lifts("barbell-back-squat", 120))))
                .isSatisfied();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUPRAMAXIMAL_NEGATIVE", "ACCENTUATED_ECCENTRIC"})
    void otherMethodsAskForNoBase(SetMethod method) {
        RULE.given(weighing(125, planned(bench(bare(method))))).isNotApplicable();
    }

    private static ExerciseEntry lifts(String exercise, double maximum) {
        return ExerciseEntry.builder(exercise)
                .oneRepMax(kilograms(maximum))
                .set(bare(SetMethod.ACCENTUATED_ECCENTRIC))
                .build();
    }

    private static Session weighing(double bodyMass, Session session) {
        return session.toBuilder()
                .athlete(Athlete.builder().bodyMass(kilograms(bodyMass)).build())
                .build();
    }
}
