package io.github.eccentricrules.engine;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.reps;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class LimitRuleTest {
    private static final Location FIRST_REP = Location.parse("exercise 1 (barbell-bench-press), set 1, rep 1");
    private static final Location SECOND_REP = FIRST_REP.withRep(2);
    private static final RuleSet DESCENT = rules(RepSubject::descentSeconds);

    /** Asks for 3 s, and better 3.5 s, of what it is told to measure. */
    private static final class Descent extends LimitRule<RepSubject> {
        private final ToDoubleFunction<RepSubject> quantity;

        Descent(ToDoubleFunction<RepSubject> quantity) {
            super(
                    RuleInfo.of(Scope.REP, "descent", "Lower slowly.")
                            .needs(Datum.DESCENT)
                            .because(Evidence.judgement("Slowly.")),
                    Limit.atLeast(Parameter.of("min-good", Unit.SECONDS, 1, 9, 3.5, "good"), Severity.INFO),
                    Limit.atLeast(Parameter.of("min-descent", Unit.SECONDS, 1, 9, 3, "allowed"), Severity.ERROR));
            this.quantity = quantity;
        }

        @Override
        protected boolean appliesTo(RepSubject rep) {
            return true;
        }

        @Override
        protected double quantity(RepSubject rep, Parameters parameters) {
            return quantity.applyAsDouble(rep);
        }

        @Override
        protected Message message(RepSubject rep, Measure measure) {
            return Message.verbatim("Took " + measure.measuredText() + ".");
        }
    }

    @Test
    void theMostSevereLimitThatIsPassedCounts() {
        Session session = performed(bench(reps(Rep.ofSeconds(3), Rep.ofSeconds(2.9), Rep.ofSeconds(3.5))));

        assertEquals(
                List.of(
                        "INFO " + FIRST_REP + ": Took 3 s. [descent]",
                        "ERROR " + SECOND_REP + ": Took 2.9 s. [descent]"),
                report(DESCENT, session).violations().stream()
                        .map(Violation::toString)
                        .toList());
    }

    @Test
    void aVerdictCarriesItsMeasureForAPassToo() {
        Session session = performed(bench(reps(Rep.ofSeconds(3.75), Rep.UNMEASURED)));
        Measure measure = new Measure(new BigDecimal("3.75"), Comparison.AT_LEAST, new BigDecimal("3.5"), Unit.SECONDS);

        assertEquals(
                List.of(
                        new Verdict("descent", FIRST_REP, new Outcome.Satisfied(Optional.of(measure))),
                        new Verdict("descent", SECOND_REP, new Outcome.NotEvaluated(List.of("rep.descent")))),
                Evaluation.verdicts(DESCENT, session, Optional.empty()));
        assertEquals(new BigDecimal("0.25"), measure.margin());
    }

    @Test
    void aQuantityThatIsNoNumberIsAFailure() {
        Report report = report(rules(rep -> Double.NaN), performed(bench(reps(Rep.ofSeconds(4)))));

        assertEquals(
                List.of(new Failure(
                        "descent",
                        FIRST_REP,
                        "java.lang.ArithmeticException: quantity must be a finite number, was NaN")),
                report.failures());
    }

    private static RuleSet rules(ToDoubleFunction<RepSubject> quantity) {
        return RuleSet.of("test", "1", List.of(new Descent(quantity)));
    }

    private static Report report(RuleSet rules, Session session) {
        return Evaluation.report(rules, session, Optional.empty());
    }
}
