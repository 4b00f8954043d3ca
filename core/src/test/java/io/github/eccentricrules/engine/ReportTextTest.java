package io.github.eccentricrules.engine;

import static io.github.eccentricrules.engine.Reports.report;
import static io.github.eccentricrules.engine.Reports.violation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTextTest {
    private static final Location CURL = Location.ofExercise(1, "leg-curl");
    private static final Location BENCH = Location.ofExercise(2, "barbell-bench-press");

    @Test
    void whatIsWrongComesFirstThenWhatIsUnknownThenWhatFailedThenWhatPassed() {
        List<Violation> violations = List.of(
                violation("warm-up", Severity.WARNING, Location.SESSION, "Warm up."),
                violation("placement", Severity.INFO, CURL.withSet(1), "Move it."),
                violation("sets", Severity.ERROR, BENCH, "Do fewer sets."),
                violation("reps", Severity.INFO, BENCH.withSet(2), "Do fewer reps."));
        List<Gap> gaps = List.of(
                new Gap("load", CURL.withSet(1), List.of("athlete.bodyMass", "entry.oneRepMax")),
                new Gap("load", CURL.withSet(2), List.of("entry.oneRepMax")),
                new Gap("percent", CURL, List.of("entry.oneRepMax")),
                new Gap("frequency", CURL, List.of("session.warmUp")));
        List<Failure> failures = List.of(
                new Failure("own", CURL, "java.lang.ArithmeticException: / by zero"),
                new Failure("own", BENCH, "java.lang.ArithmeticException: / by zero"),
                new Failure("own", BENCH.withSet(1), "java.lang.ArithmeticException: / by zero"),
                new Failure("other", Location.SESSION, "java.lang.StackOverflowError"));
        List<String> passed = List.of("protein", "months");

        Report report = report(violations, gaps, passed, failures);

        assertEquals("""
                Rule set test 1 (01234567): 1 error, 1 warning, 2 notes, 3 rules could not be judged, 2 rules failed

                Exercise 2, barbell-bench-press
                  ERROR    Do fewer sets. [sets]
                  INFO     Set 2: Do fewer reps. [reps]

                Session
                  WARNING  Warm up. [warm-up]

                Exercise 1, leg-curl
                  INFO     Set 1: Move it. [placement]

                Not evaluated, which is no pass:
                  without entry.oneRepMax: load, percent
                  without athlete.bodyMass at exercise 1 (leg-curl), set 1: load
                  without session.warmUp: frequency

                Failed, which is no pass:
                  other at session: java.lang.StackOverflowError
                  own at exercise 1 (leg-curl) and 2 more places: java.lang.ArithmeticException: / by zero

                Passed: months, protein""", report.toString());
    }

    @Test
    void theSameFindingAtSeveralPlacesIsOneLine() {
        List<Violation> violations = List.of(
                fast(BENCH.withSet(1).withRep(1), "2.5"),
                fast(BENCH.withSet(1).withRep(2), "2.5"),
                fast(BENCH.withSet(1).withRep(3), "2.5"),
                fast(BENCH.withSet(1).withRep(4), "1.5"),
                fast(BENCH.withSet(1).withRep(5), "2.5"),
                fast(BENCH.withSet(3).withRep(1), "2.75"),
                violation("spotter", Severity.ERROR, BENCH.withSet(1), "Find a partner."),
                violation("spotter", Severity.ERROR, BENCH.withSet(2), "Find a partner."),
                violation("spotter", Severity.ERROR, BENCH.withSet(3), "Find a partner."));

        Report report = report(violations, List.of(), List.of(), List.of());

        assertEquals("""
                Rule set test 1 (01234567): 2 errors

                Exercise 2, barbell-bench-press
                  ERROR    Set 1: Find a partner. Likewise set 2; set 3. [spotter]
                  ERROR    Set 1: Rep 4 took 1.5 s. Likewise reps 1 to 3, 5; set 3, rep 1 (2.5 to 2.75 s). [descent]""", report.toString());
    }

    @Test
    void fieldsOfOnePartOfTheDataShareALine() {
        List<Gap> gaps = List.of(
                new Gap("pain", Location.SESSION, List.of("readiness.pain")),
                new Gap("soreness", Location.SESSION, List.of("readiness.soreness")),
                new Gap("strength", Location.SESSION, List.of("readiness.strengthLossPercent", "history")));

        assertEquals("""
                Rule set test 1 (01234567): 3 rules could not be judged

                Not evaluated, which is no pass:
                  without readiness (pain, soreness, strengthLossPercent): pain, soreness, strength
                  without history: strength""", report(List.of(), gaps, List.of(), List.of()).toString());
    }

    @Test
    void manyRulesOfOneLineAreCounted() {
        List<Gap> gaps = Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
                .map(rule -> new Gap(rule, Location.SESSION, List.of("history")))
                .toList();

        assertEquals("""
                Rule set test 1 (01234567): 10 rules could not be judged

                Not evaluated, which is no pass:
                  without history: a, b, c, d, e, f, g and 3 more""", report(List.of(), gaps, List.of(), List.of()).toString());
    }

    @Test
    void aCleanReportSaysSo() {
        assertEquals(
                """
                Rule set test 1 (01234567): nothing wrong, nothing unknown

                Passed: descent, reps""",
                report(List.of(), List.of(), List.of("reps", "descent"), List.of())
                        .toString());
    }

    @Test
    void nothingToJudgeIsNoPass() {
        assertEquals(
                "Rule set test 1 (01234567): nothing to judge: no rule applies to this session. This is no pass",
                report(List.of(), List.of(), List.of(), List.of()).toString());
    }

    private static Violation fast(Location rep, String seconds) {
        return Violation.of(
                "descent",
                false,
                Severity.ERROR,
                rep,
                Message.verbatim("Rep " + rep.rep().orElseThrow() + " took " + seconds + " s."),
                Optional.of(
                        new Measure(new BigDecimal(seconds), Comparison.AT_LEAST, new BigDecimal(3), Unit.SECONDS)));
    }
}
