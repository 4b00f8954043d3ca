package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.kilograms;
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
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataCompletenessTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new DataCompleteness());
    private static final RuleVerifier INFORMED = RULE.after();
    private static final ExerciseEntry NEGATIVES = bench(negative().build());

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(planned(NEGATIVES)), Severity.INFO),
            satisfied(INFORMED.given(complete(planned(NEGATIVES)))),
            onTheLimit(INFORMED.given(complete(planned(NEGATIVES)))),
            RuleCase.none(RuleCase.Kind.NOT_EVALUATED, "What is missing is what the rule is about."),
            notApplicable(RULE.given(planned(bench(ordinary(60))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void everyMissingInputIsNamed() {
        RULE.given(performed(NEGATIVES))
                .isViolated(Severity.INFO)
                .at("session")
                .measuring(10, 0, Unit.COUNT)
                .saying("10 of 10 inputs are not known: history, athlete.trainingMonths, athlete.birthDate,"
                        + " athlete.bodyMass, athlete.conditions, athlete.injuries, readiness.soreness,"
                        + " readiness.pain, readiness.redFlags, session.warmUp; each one more lets more be judged.");
    }

    @Test
    void oneMissingInputIsEnoughForANote() {
        RULE.given(complete(planned(NEGATIVES)))
                .isViolated(Severity.INFO)
                .measuring(1, 0, Unit.COUNT)
                .saying("1 of 10 inputs is not known: history; each one more lets more be judged.");
    }

    @Test
    void aPlanWithoutAWarmUpIsCompleteButARecordIsNot() {
        INFORMED.given(complete(planned(NEGATIVES))).isSatisfied().measuring(0, 0, Unit.COUNT);
        INFORMED.given(complete(performed(NEGATIVES)))
                .isViolated(Severity.INFO)
                .saying("1 of 10 inputs is not known: session.warmUp; each one more lets more be judged.");
        INFORMED.given(complete(performed(NEGATIVES)).toBuilder()
                        .warmUp(Duration.ofMinutes(5), 2)
                        .build())
                .isSatisfied();
    }

    @Test
    void theLimitIsTheParameter() {
        RULE.with("max-missing", 9).given(planned(NEGATIVES)).isSatisfied().measuring(9, 9, Unit.COUNT);
    }

    @Test
    void anotherMethodAsksForTheSame() {
        RULE.given(planned(entry("leg-extension", bare(SetMethod.TEMPO)))).isViolated(Severity.INFO);
    }

    private static Session complete(Session session) {
        return session.toBuilder()
                .athlete(Athlete.builder()
                        .trainingMonths(48)
                        .birthDate(LocalDate.of(1998, 1, 15))
                        .bodyMass(kilograms(82))
                        .conditions()
                        .injuries()
                        .build())
                .readiness(Readiness.of(0, 0).toBuilder().redFlags().build())
                .build();
    }
}
