package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class NordicStopAngleTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new NordicStopAngle());
    private static final WorkSet UNTOLD = bare(SetMethod.BODY_WEIGHT_NEGATIVE);

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(planned(nordic(ReturnMethod.SELF))), Severity.INFO),
            violated(RULE.given(planned(entry("nordic-hamstring", UNTOLD))), Severity.INFO),
            satisfied(RULE.given(planned(nordic(ReturnMethod.HANDS)))),
            RuleCase.none(RuleCase.Kind.ON_THE_LIMIT, "The hands catch the athlete or they do not."),
            notEvaluated(RULE.given(performed(entry("nordic-hamstring", UNTOLD))), "set.returnMethod"),
            notApplicable(RULE.given(planned(entry("negative-pull-up", UNTOLD)))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void theHandsAreToCatch() {
        RULE.given(planned(nordic(ReturnMethod.PARTNER)))
                .isViolated(Severity.INFO)
                .at("exercise 1 (nordic-hamstring), set 1")
                .saying("The hands are not planned to catch you; a Nordic is braked as long as you can, until you fall"
                        + " into the hands and push up with them.");
        RULE.given(performed(nordic(ReturnMethod.SELF)))
                .isViolated(Severity.INFO)
                .saying("The hands did not catch you; a Nordic is braked as long as you can, until you fall into the"
                        + " hands and push up with them.");
    }

    @Test
    void whatIsNoNegativeIsNotJudged() {
        RULE.given(planned(entry("nordic-hamstring", bare(SetMethod.CONVENTIONAL), bare(SetMethod.WARM_UP))))
                .isNotApplicable();
    }

    private static ExerciseEntry nordic(ReturnMethod method) {
        return entry("nordic-hamstring", UNTOLD.toBuilder().returnMethod(method).build());
    }
}
