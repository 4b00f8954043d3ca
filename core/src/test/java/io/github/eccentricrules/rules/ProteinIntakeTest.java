package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
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
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProteinIntakeTest {
    private static final OneRule RULE = OneRule.of(new ProteinIntake());
    private static final Session RECORD = performed(bench(negative().build()));
    private static final Session PLAN = planned(bench(negative().build()));

    private static final RuleVerifier VERIFIER = RuleVerifier.of(new ProteinIntake());

    static final List<RuleCase> CASES = List.of(
            violated(VERIFIER.given(eating(PLAN, 1.2)), Severity.INFO),
            satisfied(VERIFIER.given(eating(PLAN, 1.8))),
            onTheLimit(VERIFIER.given(eating(PLAN, 1.4))),
            notEvaluated(VERIFIER.given(PLAN), "athlete.proteinGramsPerKilogram"),
            notApplicable(VERIFIER.given(eating(planned(bench(ordinary(80))), 1.2))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void tooLittleProteinIsNoted() {
        String text = "INFO session: Your protein intake is 1.2 g/kg a day; aim for at least 1.4 g/kg a day.";

        RULE.assertViolated(eating(RECORD, 1.2), text, "1.2", "1.4", Unit.GRAMS_PER_KILOGRAM, "-0.2");
        RULE.assertViolated(eating(PLAN, 1.2), text, "1.2", "1.4", Unit.GRAMS_PER_KILOGRAM, "-0.2");
    }

    @Test
    void exactlyOnePointFourPasses() {
        RULE.assertPasses(eating(RECORD, 1.4), "1.4", "1.4", Unit.GRAMS_PER_KILOGRAM, "0");
    }

    @Test
    void aStepBelowIsNotedAndDoesNotReadLikeTheLimit() {
        RULE.assertViolated(
                eating(PLAN, 1.399),
                "INFO session: Your protein intake is 1.399 g/kg a day; aim for at least 1.4 g/kg a day.",
                "1.399",
                "1.4",
                Unit.GRAMS_PER_KILOGRAM,
                "-0.001");
    }

    @Test
    void aStepAbovePasses() {
        RULE.assertPasses(eating(PLAN, 1.401), "1.401", "1.4", Unit.GRAMS_PER_KILOGRAM, "0.001");
    }

    @Test
    void anUnknownIntakeIsNotEvaluated() {
        Session ofSomebody = PLAN.toBuilder()
                .athlete(Athlete.builder().trainingMonths(30).build())
                .build();

        RULE.assertNotEvaluated(RECORD, "session", "athlete.proteinGramsPerKilogram");
        RULE.assertNotEvaluated(ofSomebody, "session", "athlete.proteinGramsPerKilogram");
    }

    @Test
    void aSessionWithoutNegativesIsNotApplicable() {
        RULE.assertNotApplicable(
                eating(performed(bench(ordinary(80), bare(SetMethod.WARM_UP), bare(SetMethod.ISOMETRIC_HOLD))), 0.5));
        RULE.assertNotApplicable(planned(bench(ordinary(80))));
    }

    private static Session eating(Session session, double protein) {
        return session.toBuilder()
                .athlete(Athlete.builder().proteinGramsPerKilogram(protein).build())
                .build();
    }
}
