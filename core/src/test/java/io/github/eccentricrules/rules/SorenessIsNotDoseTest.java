package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.onTheLimit;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class SorenessIsNotDoseTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new SorenessIsNotDose());
    private static final Session SESSION = performed(bench(negative().build()));

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(sore(5, SESSION)), Severity.INFO),
            satisfied(RULE.given(sore(1, SESSION))),
            onTheLimit(RULE.given(sore(3, SESSION))),
            RuleCase.none(RuleCase.Kind.NOT_EVALUATED, "Where no soreness is reported there is nothing to note."),
            notApplicable(RULE.given(SESSION)));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void sorenessAboveThreeIsNoted() {
        RULE.given(sore(3, SESSION)).isSatisfied().measuring(3, 3, Unit.POINTS);
        RULE.given(sore(4, SESSION))
                .isViolated(Severity.INFO)
                .at("session")
                .measuring(4, 3, Unit.POINTS)
                .saying(
                        "Soreness was 4 of 10; it says little about damage or progress, so it is nothing to aim for. Nothing to"
                                + " change.");
    }

    @Test
    void theLimitIsTheParameter() {
        RULE.with("max-soreness", 6).given(sore(6, SESSION)).isSatisfied().measuring(6, 6, Unit.POINTS);
    }

    @Test
    void aPlanIsLeftToAnotherNote() {
        RULE.given(sore(8, planned(bench(negative().build())))).isNotApplicable();
    }

    @Test
    void aSessionWithoutNegativesIsNotJudged() {
        RULE.given(sore(8, performed(bench(ordinary(60))))).isNotApplicable();
    }

    private static Session sore(double soreness, Session session) {
        return session.toBuilder()
                .readiness(Readiness.builder().soreness(soreness).build())
                .build();
    }
}
