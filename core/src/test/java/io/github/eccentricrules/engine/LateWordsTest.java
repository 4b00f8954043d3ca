package io.github.eccentricrules.engine;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.reps;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is known to be broken stands, whatever the words of its rule do. */
class LateWordsTest {
    private static final Session SESSION = performed(bench(reps(Rep.ofSeconds(2))));
    private static final Limit LIMIT =
            Limit.atLeast(Parameter.of("min-descent", Unit.SECONDS, 1, 9, 3, "allowed"), Severity.ERROR);

    /** Throws where it should say something. */
    private static final class Speechless extends LimitRule<RepSubject> {
        Speechless() {
            super(description(), Quantity.DESCENT, LIMIT);
        }

        @Override
        protected Message message(RepSubject rep, Measure measure) {
            throw new AssertionError("no words");
        }
    }

    /** Neither names a quantity nor works one out. */
    private static final class Nothing extends LimitRule<RepSubject> {
        Nothing() {
            super(description(), LIMIT);
        }

        @Override
        protected Message message(RepSubject rep, Measure measure) {
            return Message.verbatim("Never said.");
        }
    }

    @Test
    void aViolationWithoutItsWordsSaysTheLimitPlainly() {
        Report report = report(new Speechless());

        assertEquals(
                List.of("2 s is beyond the limit; keep to 3 s."),
                report.violations().stream().map(Violation::message).toList());
        assertEquals(List.of(), report.failures());
        assertEquals(Status.VIOLATED, report.status());
    }

    @Test
    void aRuleThatMeasuresNothingIsAFailureThatSaysWhatItLacks() {
        Report report = report(new Nothing());

        assertEquals(
                List.of("java.lang.IllegalStateException: rule speech must name a quantity or work one out"),
                report.failures().stream().map(Failure::error).toList());
        assertEquals(Status.INCOMPLETE, report.status());
    }

    private static Report report(Rule<?> rule) {
        return Evaluation.report(RuleSet.of("test", "1", List.of(rule)), SESSION, Optional.empty());
    }

    private static RuleInfo<RepSubject> description() {
        return RuleInfo.of(Scope.REP, "speech", "Lower slowly.").because(Evidence.judgement("A test."));
    }
}
