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
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Stressor;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnvironmentHeatTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new EnvironmentHeat());
    private static final Session PLAN = planned(bench(negative().build()));
    private static final Session RECORD = performed(bench(negative().build()));

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(strained(PLAN, Stressor.HEAT)), Severity.WARNING),
            violated(RULE.given(ill(strained(PLAN, Stressor.HEAT), Condition.SICKLE_CELL_TRAIT)), Severity.ERROR),
            satisfied(RULE.given(strained(PLAN))),
            RuleCase.none(RuleCase.Kind.ON_THE_LIMIT, "One strain is one too many."),
            notEvaluated(RULE.given(PLAN), "readiness.stressors"),
            notApplicable(RULE.given(strained(planned(bench(ordinary(60))), Stressor.HEAT))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void strainsOfTheDayAreWarnedOf() {
        RULE.given(strained(PLAN, Stressor.FASTING, Stressor.HEAT))
                .isViolated(Severity.WARNING)
                .at("session")
                .saying("You report heat and fasting, which can help to bring on rhabdomyolysis; put the negatives off,"
                        + " or do fewer and lighter ones.");
        RULE.given(strained(RECORD, Stressor.FEBRILE_ILLNESS))
                .isViolated(Severity.WARNING)
                .saying("You report febrile illness, which can help to bring on rhabdomyolysis; get medical care for"
                        + " dark urine, swelling or weakness.");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "PRIOR_RHABDOMYOLYSIS",
                "SICKLE_CELL_TRAIT",
                "METABOLIC_MYOPATHY",
                "MYOTOXIC_MEDICATION",
                "RECENT_VIRAL_ILLNESS"
            })
    void overloadWithARiskBesideIsAnError(Condition risk) {
        RULE.given(ill(strained(PLAN, Stressor.ALCOHOL), risk)).isViolated(Severity.ERROR);
    }

    @Test
    void theRiskIsNamed() {
        RULE.given(ill(strained(PLAN, Stressor.HEAT), Condition.HERNIA, Condition.SICKLE_CELL_TRAIT))
                .isViolated(Severity.ERROR)
                .saying("You report heat on top of sickle cell trait, and together they can bring on rhabdomyolysis; do"
                        + " no overload today.");
        RULE.given(ill(strained(RECORD, Stressor.HEAT), Condition.SICKLE_CELL_TRAIT))
                .isViolated(Severity.ERROR)
                .saying("You report heat on top of sickle cell trait, and together they can bring on rhabdomyolysis;"
                        + " get medical care for dark urine, swelling or weakness.");
    }

    @Test
    void withoutOverloadOrRiskItIsAWarning() {
        RULE.given(ill(strained(PLAN, Stressor.HEAT), Condition.HERNIA)).isViolated(Severity.WARNING);
        RULE.given(ill(strained(planned(bench(bare(SetMethod.TEMPO))), Stressor.HEAT), Condition.SICKLE_CELL_TRAIT))
                .isViolated(Severity.WARNING);
    }

    @Test
    void aRiskAloneIsTheMatterOfAnotherRule() {
        RULE.given(ill(strained(PLAN), Condition.SICKLE_CELL_TRAIT)).isSatisfied();
    }

    private static Session strained(Session session, Stressor... stressors) {
        return session.toBuilder()
                .readiness(Readiness.builder().stressors(stressors).build())
                .build();
    }

    private static Session ill(Session session, Condition... conditions) {
        return session.toBuilder()
                .athlete(Athlete.builder().conditions(conditions).build())
                .build();
    }
}
