package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
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
import io.github.eccentricrules.model.Condition;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MedicalClearanceTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new MedicalClearance());
    private static final Session PLAN = planned(bench(bare(SetMethod.TEMPO)));

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(with(PLAN, Condition.HERNIA)), Severity.ERROR),
            satisfied(RULE.given(with(PLAN))),
            RuleCase.none(RuleCase.Kind.ON_THE_LIMIT, "One condition is one too many."),
            notEvaluated(RULE.given(PLAN), "athlete.conditions"),
            notApplicable(RULE.given(with(planned(bench(ordinary(40))), Condition.HERNIA))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void theAthleteIsSentToADoctor() {
        RULE.given(with(PLAN, Condition.HERNIA, Condition.UNCONTROLLED_HYPERTENSION))
                .isViolated(Severity.ERROR)
                .at("session")
                .saying("You report uncontrolled hypertension and hernia; do no negatives until a doctor has cleared"
                        + " you.");
        RULE.given(with(performed(bench(negative().build())), Condition.RECENT_SURGERY))
                .isViolated(Severity.ERROR)
                .saying("You report recent surgery; do no further negatives until a doctor has cleared you.");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "CARDIAC_DISEASE",
                "UNCONTROLLED_HYPERTENSION",
                "RECENT_SURGERY",
                "HERNIA",
                "RETINOPATHY",
                "CONNECTIVE_TISSUE_DISEASE"
            })
    void theseConditionsAskForClearance(Condition condition) {
        RULE.given(with(PLAN, condition)).isViolated(Severity.ERROR);
    }

    @ParameterizedTest
    @EnumSource(names = {"PREGNANCY", "POSTPARTUM", "SICKLE_CELL_TRAIT", "MYOTOXIC_MEDICATION"})
    void otherConditionsAreTheMatterOfOtherRules(Condition condition) {
        RULE.given(with(PLAN, condition)).isSatisfied();
    }

    private static Session with(Session session, Condition... conditions) {
        return session.toBuilder()
                .athlete(Athlete.builder().conditions(conditions).build())
                .build();
    }
}
