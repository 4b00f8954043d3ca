package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalFirstOrderTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new GoalFirstOrder());
    private static final ExerciseEntry NEGATIVES = bench(negative().build());
    private static final ExerciseEntry EXHAUSTING =
            entry("leg-press", ordinary(120).toBuilder().toFailure(true).build());

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(goal(true, planned(EXHAUSTING, NEGATIVES))), Severity.INFO),
            satisfied(RULE.given(goal(true, planned(NEGATIVES, EXHAUSTING)))),
            RuleCase.none(RuleCase.Kind.ON_THE_LIMIT, "The limit is a place, not a number."),
            notEvaluated(RULE.given(planned(EXHAUSTING, NEGATIVES)), "athlete.eccentricStrengthIsGoal"),
            notApplicable(RULE.given(goal(false, planned(EXHAUSTING, NEGATIVES)))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void theAthleteIsToldWhatComesFirst() {
        RULE.given(goal(true, planned(EXHAUSTING, NEGATIVES)))
                .isViolated(Severity.INFO)
                .at("exercise 2 (barbell-bench-press), set 1")
                .saying("Eccentric strength is your goal, and the negatives come after a set to failure; what comes"
                        + " first in a session improves most.");
        RULE.given(goal(true, performed(EXHAUSTING, NEGATIVES)))
                .isViolated(Severity.INFO)
                .saying("Eccentric strength is your goal, and the negatives came after a set to failure; what comes"
                        + " first in a session improves most.");
    }

    @Test
    void setsThatAreNotMarkedAreNotExhausting() {
        RULE.given(goal(true, performed(entry("leg-press", ordinary(120)), NEGATIVES)))
                .isSatisfied();
    }

    @Test
    void theGoalIsAskedForOnlyWhereItMatters() {
        RULE.given(performed(NEGATIVES, EXHAUSTING)).isSatisfied();
        RULE.given(performed(EXHAUSTING, NEGATIVES))
                .isNotEvaluated("athlete.eccentricStrengthIsGoal")
                .at("session");
    }

    @Test
    void anyMethodOfLoweringCountsButAHold() {
        RULE.given(goal(true, planned(EXHAUSTING, entry("nordic-hamstring", bare(SetMethod.BODY_WEIGHT_NEGATIVE)))))
                .isViolated(Severity.INFO);
        RULE.given(goal(true, planned(EXHAUSTING, bench(bare(SetMethod.ISOMETRIC_HOLD)))))
                .isNotApplicable();
    }

    private static Session goal(boolean eccentricStrength, Session session) {
        return session.toBuilder()
                .athlete(Athlete.builder()
                        .eccentricStrengthIsGoal(eccentricStrength)
                        .build())
                .build();
    }
}
