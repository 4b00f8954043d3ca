package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OlderAdultTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new OlderAdult());
    private static final Session OVERLOAD = planned(bench(negative().build()));
    private static final Session TEMPO = planned(bench(bare(SetMethod.TEMPO)));

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(born(OVERLOAD, "1959-01-15")), Severity.WARNING),
            satisfied(RULE.given(born(TEMPO, "1959-01-15"))),
            RuleCase.none(
                    RuleCase.Kind.ON_THE_LIMIT, "From the age on there is a warning; before it nobody is judged."),
            notEvaluated(RULE.given(OVERLOAD), "athlete.birthDate"),
            notApplicable(RULE.given(born(OVERLOAD, "1998-01-15"))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void overloadIsWarnedOfFrom65On() {
        RULE.given(born(OVERLOAD, "1961-03-03")).isNotApplicable();
        RULE.given(born(OVERLOAD, "1961-03-02"))
                .isViolated(Severity.WARNING)
                .at("session")
                .measuring(65, 65, Unit.YEARS)
                .saying("You are 65 years old, and overload may damage muscle before it has adapted; lower what you can"
                        + " lift instead.");
        RULE.with("min-age", 60).given(born(OVERLOAD, "1965-01-15")).isViolated(Severity.WARNING);
    }

    @Test
    void aBirthAfterTheSessionTellsNoAge() {
        RULE.given(born(OVERLOAD, "2026-03-03")).isNotEvaluated("athlete.birthDate");
    }

    @Test
    void ordinarySetsAreNotJudged() {
        RULE.given(born(planned(bench(ordinary(60))), "1959-01-15")).isNotApplicable();
    }

    private static Session born(Session session, String date) {
        return session.toBuilder()
                .athlete(Athlete.builder().birthDate(LocalDate.parse(date)).build())
                .build();
    }
}
