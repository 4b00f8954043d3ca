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
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Condition;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Sex;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class PregnancyTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new Pregnancy());
    private static final Session OVERLOAD = planned(bench(negative().build()));
    private static final Session TEMPO = planned(bench(bare(SetMethod.TEMPO)));

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(with(OVERLOAD, Condition.PREGNANCY)), Severity.ERROR),
            violated(RULE.given(with(TEMPO, Condition.POSTPARTUM)), Severity.WARNING),
            satisfied(RULE.given(with(OVERLOAD))),
            satisfied(RULE.given(with(OVERLOAD, Condition.HERNIA))),
            RuleCase.none(RuleCase.Kind.ON_THE_LIMIT, "There is nothing between pregnant and not."),
            notEvaluated(RULE.given(OVERLOAD), "athlete.conditions"),
            notApplicable(RULE.given(with(planned(bench(ordinary(40))), Condition.PREGNANCY))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void overloadIsRefused() {
        RULE.given(with(OVERLOAD, Condition.PREGNANCY))
                .isViolated(Severity.ERROR)
                .at("session")
                .saying("In pregnancy do no overload; lower only what you can lift, once your clinician has cleared"
                        + " it.");
        RULE.given(with(OVERLOAD, Condition.POSTPARTUM))
                .isViolated(Severity.ERROR)
                .saying("Soon after giving birth do no overload; lower only what you can lift, once your clinician has"
                        + " cleared it.");
    }

    @Test
    void aManIsNotAsked() {
        RULE.given(of(Athlete.builder().sex(Sex.MALE))).isNotApplicable();
        RULE.given(of(Athlete.builder().sex(Sex.MALE).conditions(Condition.HERNIA)))
                .isNotApplicable();
        RULE.given(of(Athlete.builder().sex(Sex.FEMALE))).isNotEvaluated("athlete.conditions");
    }

    /** The replay would have such a man asked who says nothing, so this is judged without it. */
    @Test
    void whatAManReportsCounts() {
        Session reported = of(Athlete.builder().sex(Sex.MALE).conditions(Condition.PREGNANCY));

        assertTrue(Validator.of(RuleSets.evidence()).validate(reported).violations().stream()
                .anyMatch(violation -> violation.rule().equals("pregnancy")));
    }

    @Test
    void otherNegativesAskForClearance() {
        RULE.given(with(TEMPO, Condition.PREGNANCY))
                .isViolated(Severity.WARNING)
                .saying("In pregnancy have your clinician clear you before you do negatives.");
        RULE.given(with(performed(bench(bare(SetMethod.TEMPO))), Condition.POSTPARTUM))
                .isViolated(Severity.WARNING)
                .saying("Soon after giving birth have your clinician clear you before you do further negatives.");
    }

    private static Session of(Athlete.Builder athlete) {
        return OVERLOAD.toBuilder().athlete(athlete.build()).build();
    }

    private static Session with(Session session, Condition... conditions) {
        return session.toBuilder()
                .athlete(Athlete.builder().conditions(conditions).build())
                .build();
    }
}
