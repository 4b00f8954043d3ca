package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class TechniqueCompetenceTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new TechniqueCompetence());
    private static final Session PLAN = planned(bench(negative().build()));
    private static final Session RECORD = performed(bench(negative().build()));

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(attested(PLAN, false)), Severity.WARNING),
            satisfied(RULE.given(attested(PLAN, true))),
            RuleCase.none(RuleCase.Kind.ON_THE_LIMIT, "A technique is attested or not."),
            notEvaluated(RULE.given(PLAN), "athlete.techniqueAttested"),
            notApplicable(RULE.given(attested(planned(bench(bare(SetMethod.TEMPO))), false))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void theAthleteIsSentToACoach() {
        RULE.given(attested(PLAN, false))
                .isViolated(Severity.WARNING)
                .at("session")
                .saying("No coach has attested your technique; have one watch you at 80 % of your one-repetition"
                        + " maximum before this session.");
        RULE.given(attested(RECORD, false))
                .isViolated(Severity.WARNING)
                .saying("No coach has attested your technique; have one watch you at 80 % of your one-repetition"
                        + " maximum before the next overload.");
    }

    private static Session attested(Session session, boolean attested) {
        return session.toBuilder()
                .athlete(Athlete.builder().techniqueAttested(attested).build())
                .build();
    }
}
