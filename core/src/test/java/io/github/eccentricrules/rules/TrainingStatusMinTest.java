package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;

import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import org.junit.jupiter.api.Test;

class TrainingStatusMinTest {
    private static final OneRule RULE = OneRule.of(new TrainingStatusMin());
    private static final Session RECORD = performed(bench(negative().build()));
    private static final Session PLAN = planned(bench(negative().build()));

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

    private static Session trained(Session session, int months) {
        return session.toBuilder()
                .athlete(Athlete.builder().trainingMonths(months).build())
                .build();
    }
}
