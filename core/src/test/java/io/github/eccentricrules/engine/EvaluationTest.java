package io.github.eccentricrules.engine;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.reps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a rule throws stays where it was thrown. */
class EvaluationTest {
    private static final Location FIRST_REP = Location.parse("exercise 1 (barbell-bench-press), set 1, rep 1");
    private static final Location SECOND_REP = FIRST_REP.withRep(2);
    private static final Session SESSION =
            performed(bench(reps(Rep.ofSeconds(2), Rep.ofSeconds(4)), reps(Rep.UNMEASURED)));
    private static final Rule<?> SLOW = new Timed("slow", EvaluationTest::slow);

    private static final class Timed extends Rule<RepSubject> {
        private final Function<RepSubject, Outcome> judge;

        Timed(String id, Function<RepSubject, Outcome> judge) {
            super(RuleInfo.of(Scope.REP, id, "Lower slowly.")
                    .needs(Datum.DESCENT)
                    .because(Evidence.judgement("Slowly.")));
            this.judge = judge;
        }

        @Override
        protected boolean appliesTo(RepSubject rep) {
            return true;
        }

        @Override
        protected Outcome judge(RepSubject rep, Parameters parameters) {
            return judge.apply(rep);
        }
    }

    @Test
    void aRuleThatThrowsChangesNothingButItsOwnOutcome() {
        Rule<?> broken = new Timed("broken", rep -> {
            throw new IllegalStateException("no");
        });
        Report alone = report(SLOW);
        Report both = report(broken, SLOW);

        assertEquals(List.of("ERROR " + FIRST_REP + ": Too fast. [slow]"), texts(alone));
        assertEquals(List.of(), alone.passed());
        assertEquals(alone.violations(), both.violations());
        assertEquals(
                List.of("slow"), alone.notEvaluated().stream().map(Gap::rule).toList());
        assertEquals(
                List.of("broken", "slow"),
                both.notEvaluated().stream().map(Gap::rule).toList());
        assertEquals(
                List.of(
                        new Failure("broken", FIRST_REP, "java.lang.IllegalStateException: no"),
                        new Failure("broken", SECOND_REP, "java.lang.IllegalStateException: no")),
                both.failures());
    }

    @Test
    void aRuleThatThrowsAtOnePlaceKeepsItsOutcomesElsewhere() {
        Rule<?> fragile = new Timed("fragile", rep -> {
            if (rep.number() == 2) {
                throw new AssertionError("two");
            }
            return slow(rep);
        });
        Report report = report(fragile);

        assertEquals(List.of("ERROR " + FIRST_REP + ": Too fast. [fragile]"), texts(report));
        assertEquals(List.of(new Failure("fragile", SECOND_REP, "java.lang.AssertionError: two")), report.failures());
    }

    @Test
    void aReportWithAFailureIsNotClean() {
        Rule<?> endless = new Timed("endless", rep -> {
            throw new StackOverflowError();
        });
        Report report = report(performed(bench(reps(Rep.ofSeconds(4)))), endless, SLOW);

        assertFalse(report.isClean());
        assertEquals(Status.INCOMPLETE, report.status());
        assertEquals(List.of("slow"), report.passed());
        assertEquals(List.of(), report.notApplicable());
    }

    @Test
    void whatARuleLacksKeepsNoOtherFromPassing() {
        Rule<?> ignorant = new Timed("ignorant", rep -> Outcome.notEvaluated(Datum.HISTORY));
        Report report = report(performed(bench(reps(Rep.ofSeconds(4)))), ignorant, SLOW);

        assertEquals(List.of("slow"), report.passed());
    }

    @Test
    void anOutcomeThatIsNoneIsAFailure() {
        Report report = report(performed(bench(reps(Rep.ofSeconds(4)))), new Timed("nothing", rep -> null));

        assertEquals(
                List.of(new Failure("nothing", FIRST_REP, "java.lang.NullPointerException: outcome")),
                report.failures());
    }

    @Test
    void whateverIsThrownStaysInside() {
        Rule<?> checked = new Timed("checked", rep -> sneak(new java.io.IOException("disk")));
        Rule<?> mute = new Timed("mute", rep -> {
            throw new IllegalStateException() {
                @Override
                public String getMessage() {
                    throw new IllegalArgumentException();
                }
            };
        });
        Report report = report(performed(bench(reps(Rep.ofSeconds(4)))), checked, mute, SLOW);

        assertEquals(
                List.of("java.io.IOException: disk", EvaluationTest.class.getName() + "$1"),
                report.failures().stream().map(Failure::error).toList());
        assertEquals(List.of("slow"), report.passed());
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> Outcome sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private static Outcome slow(RepSubject rep) {
        return rep.descentSeconds() >= 3
                ? Outcome.satisfied()
                : Outcome.violated(Severity.ERROR, Message.verbatim("Too fast."));
    }

    private static Report report(Rule<?>... rules) {
        return report(SESSION, rules);
    }

    private static Report report(Session session, Rule<?>... rules) {
        return Evaluation.report(RuleSet.of("test", "1", List.of(rules)), session, Optional.empty());
    }

    private static List<String> texts(Report report) {
        return report.violations().stream().map(Violation::toString).toList();
    }
}
