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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TrainingStatusMinTest {
    private static final OneRule RULE = OneRule.of(new TrainingStatusMin());
    private static final Session RECORD = performed(bench(negative().build()));
    private static final Session PLAN = planned(bench(negative().build()));

    private static final RuleVerifier EVIDENCE = RuleVerifier.of(new TrainingStatusByMethod());

    static final List<RuleCase> CASES = List.of(
            violated(EVIDENCE.given(trained(PLAN, 18)), Severity.WARNING),
            satisfied(EVIDENCE.given(trained(PLAN, 48))),
            onTheLimit(EVIDENCE.given(trained(PLAN, 24))),
            notEvaluated(EVIDENCE.given(PLAN), "athlete.trainingMonths"),
            notApplicable(EVIDENCE.given(trained(planned(bench(bare(SetMethod.TEMPO))), 1))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void twentyThreeMonthsAreAnError() {
        String text =
                "ERROR session: You have trained for 23 months; build a base with ordinary sets until it is at least"
                        + " 24 months.";

        RULE.assertViolated(trained(RECORD, 23), text, "23", "24", Unit.MONTHS, "-1");
        RULE.assertViolated(trained(PLAN, 23), text, "23", "24", Unit.MONTHS, "-1");
    }

    @Test
    void oneMonthIsNotMonths() {
        RULE.assertViolated(
                trained(PLAN, 1),
                "ERROR session: You have trained for 1 month; build a base with ordinary sets until it is at least 24"
                        + " months.",
                "1",
                "24",
                Unit.MONTHS,
                "-23");
    }

    @Test
    void exactlyTwentyFourMonthsPass() {
        RULE.assertPasses(trained(RECORD, 24), "24", "24", Unit.MONTHS, "0");
    }

    @Test
    void moreMonthsLeaveRoom() {
        RULE.assertPasses(trained(PLAN, 25), "25", "24", Unit.MONTHS, "1");
    }

    @Test
    void anUnknownAthleteIsNotEvaluated() {
        RULE.assertNotEvaluated(RECORD, "session", "athlete.trainingMonths");
        RULE.assertNotEvaluated(PLAN, "session", "athlete.trainingMonths");
    }

    @Test
    void anAthleteOfUnknownExperienceIsNotEvaluated() {
        Session session = RECORD.toBuilder().athlete(Athlete.builder().build()).build();

        RULE.assertNotEvaluated(session, "session", "athlete.trainingMonths");
    }

    @Test
    void aBeginnerMayTrainWithoutNegatives() {
        RULE.assertNotApplicable(
                trained(performed(bench(ordinary(40), bare(SetMethod.WARM_UP), bare(SetMethod.ISOMETRIC_HOLD))), 1));
        RULE.assertNotApplicable(planned(bench(ordinary(40))));
    }

    /** The method, the months that pass and the months below which it is an error. */
    @ParameterizedTest
    @CsvSource({
        "SUPRAMAXIMAL_NEGATIVE, 24, 12",
        "ACCENTUATED_ECCENTRIC, 24, 12",
        "TWO_UP_ONE_DOWN, 6, 6",
        "PARTNER_FORCED, 24, 24"
    })
    void byTheEvidenceEveryMethodOfOverloadHasItsMonths(SetMethod method, int should, int must) {
        Session session = planned(bench(bare(method)));

        EVIDENCE.given(trained(session, should)).isSatisfied().measuring(should, should, Unit.MONTHS);
        if (must < should) {
            EVIDENCE.given(trained(session, should - 1))
                    .isViolated(Severity.WARNING)
                    .measuring(should - 1, should, Unit.MONTHS);
            EVIDENCE.given(trained(session, must)).isViolated(Severity.WARNING);
        }
        EVIDENCE.given(trained(session, must - 1)).isViolated(Severity.ERROR).measuring(must - 1, must, Unit.MONTHS);
    }

    @ParameterizedTest
    @EnumSource(
            value = SetMethod.class,
            names = {"TEMPO", "BODY_WEIGHT_NEGATIVE", "FLYWHEEL", "REHABILITATION", "ISOMETRIC_HOLD", "CONVENTIONAL"})
    void byTheEvidenceOtherMethodsAreForAll(SetMethod method) {
        EVIDENCE.given(trained(planned(bench(bare(method))), 0)).isNotApplicable();
        EVIDENCE.given(planned(bench(bare(method)))).isNotApplicable();
    }

    @Test
    void byTheEvidenceTheAthleteIsToldTheMethodAndTheMonths() {
        EVIDENCE.given(trained(RECORD, 3))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (barbell-bench-press)")
                .saying("You have trained for 3 months; start supramaximal negatives only after at least 24"
                        + " months of consistent training.");
    }

    @Test
    void byTheEvidenceEachMethodOfAnExerciseIsJudgedApart() {
        Session both = planned(bench(bare(SetMethod.TWO_UP_ONE_DOWN), negative().build()));

        EVIDENCE.given(trained(both, 12)).isViolated(Severity.WARNING).measuring(12, 24, Unit.MONTHS);
        EVIDENCE.given(trained(both, 5)).isViolated(Severity.ERROR);
    }

    private static Session trained(Session session, int months) {
        return session.toBuilder()
                .athlete(Athlete.builder().trainingMonths(months).build())
                .build();
    }
}
