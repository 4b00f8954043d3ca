package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.kilograms;
import static io.github.eccentricrules.Sessions.planned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Judges a set of each method on every limit of the table, and one step beyond. */
class MethodLimitsTest {
    /** As the literature brackets them: a row a method, "-" where it has no limit. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, nullValues = "-", delimiter = '|', textBlock = """
                    METHOD                | REPS | AT ALL | SETS | AT ALL
                    SUPRAMAXIMAL_NEGATIVE |    6 |     10 |    3 |      5
                    ACCENTUATED_ECCENTRIC |    6 |     10 |    4 |      6
                    TWO_UP_ONE_DOWN       |    6 |     10 |    4 |      6
                    PARTNER_FORCED        |    5 |      6 |    2 |      3
                    TEMPO                 |   15 |     30 |    5 |      8
                    BODY_WEIGHT_NEGATIVE  |    8 |     15 |    4 |      6
                    FLYWHEEL              |    8 |     15 |    6 |      8
                    REHABILITATION        |   15 |     30 |    4 |      8
                    """)
    void repsAndSets(SetMethod method, double reps, double repsAtAll, double sets, double setsAtAll) {
        Column ofReps = new Column(RepsPerSetMax.evidence(), Unit.REPS, count -> session(reps(method, (int) count)));
        ofReps.atMost(reps, repsAtAll, 1);
        Column ofSets = new Column(
                SetsPerExerciseMax.evidence(),
                Unit.SETS,
                count -> session(Collections.nCopies((int) count, reps(method, 1))));
        ofSets.atMost(sets, setsAtAll, 1);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, nullValues = "-", delimiter = '|', textBlock = """
                    METHOD                | LOAD | AT ALL | SHORTEST | AT ALL | LONGEST
                    SUPRAMAXIMAL_NEGATIVE |  120 |    130 |        3 |      2 |       8
                    ACCENTUATED_ECCENTRIC |  120 |    130 |        2 |      1 |       6
                    TWO_UP_ONE_DOWN       |  130 |    150 |        3 |      2 |       8
                    PARTNER_FORCED        |   80 |     90 |        3 |      2 |       8
                    TEMPO                 |   85 |     95 |        2 |      1 |       8
                    BODY_WEIGHT_NEGATIVE  |    - |      - |        3 |      1 |      10
                    FLYWHEEL              |    - |      - |        - |      - |       -
                    REHABILITATION        |    - |      - |        2 |      1 |       8
                    """)
    void loadAndDescent(
            SetMethod method, Double load, Double loadAtAll, Double shortest, Double shortestAtAll, Double longest) {
        Column ofLoad = new Column(LoadPercentMax.evidence(), Unit.PERCENT, kilos -> session(loaded(method, kilos)));
        ofLoad.atMost(load, loadAtAll, 0.1);
        Column fast = new Column(DescentDurationMin.evidence(), Unit.SECONDS, time -> session(lowered(method, time)));
        fast.atLeast(shortest, shortestAtAll, 0.1);
        Column slow = new Column(DescentDurationMax.evidence(), Unit.SECONDS, time -> session(lowered(method, time)));
        slow.atMost(longest, null, 0.1);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, nullValues = "-", delimiter = '|', textBlock = """
                    METHOD                | WEEK | AT ALL | MONTHS | AT ALL
                    SUPRAMAXIMAL_NEGATIVE |    2 |      3 |     24 |     12
                    ACCENTUATED_ECCENTRIC |    2 |      3 |     24 |     12
                    TWO_UP_ONE_DOWN       |    2 |      3 |      6 |      6
                    PARTNER_FORCED        |    1 |      1 |     24 |     24
                    TEMPO                 |    3 |      5 |      - |      -
                    BODY_WEIGHT_NEGATIVE  |    3 |      4 |      - |      -
                    FLYWHEEL              |    3 |      4 |      - |      -
                    REHABILITATION        |    3 |      5 |      - |      -
                    """)
    void sessionsAndMonths(SetMethod method, Double week, Double weekAtAll, Double months, Double monthsAtAll) {
        Column ofMonths =
                new Column(new TrainingStatusByMethod(), Unit.MONTHS, trained -> trained(method, (int) trained));
        ofMonths.atLeast(months, monthsAtAll, 1);
        assertEquals(week, number(MethodLimits.sessionsInWeek()[0], method));
        assertEquals(weekAtAll, number(MethodLimits.sessionsInWeek()[1], method));
    }

    @Test
    void whatIsNoNegativeHasNoLimit() {
        Set<SetMethod> negatives = EnumSet.allOf(SetMethod.class);
        negatives.removeIf(method -> !method.isNegative());

        assertEquals(negatives, MethodLimits.reps()[0].byMethod().keySet());
    }

    /** Checks the limits of one rule for one method, in sessions that differ in one number. */
    private record Column(RuleVerifier rule, Unit unit, DoubleFunction<Session> session) {
        Column(Rule<?> rule, Unit unit, DoubleFunction<Session> session) {
            this(RuleVerifier.of(rule), unit, session);
        }

        void atMost(Double warning, Double error, double step) {
            check(warning, error, step);
        }

        void atLeast(Double warning, Double error, double step) {
            check(warning, error, -step);
        }

        private void check(Double warning, Double error, double step) {
            if (warning == null) {
                rule.given(session.apply(1)).isNotApplicable();
                return;
            }
            boolean both = error != null && !error.equals(warning);
            rule.given(session.apply(warning)).isSatisfied().measuring(warning, warning, unit);
            rule.given(session.apply(warning + step))
                    .isViolated(warning.equals(error) ? Severity.ERROR : Severity.WARNING)
                    .measuring(warning + step, warning, unit);
            if (both) {
                rule.given(session.apply(error)).isViolated(Severity.WARNING).measuring(error, warning, unit);
                rule.given(session.apply(error + step))
                        .isViolated(Severity.ERROR)
                        .measuring(error + step, error, unit);
            }
        }
    }

    private static Double number(Limit limit, SetMethod method) {
        Parameter parameter = limit.byMethod().get(method);
        return parameter.defaultValue().doubleValue();
    }

    private static WorkSet reps(SetMethod method, int count) {
        return WorkSet.builder(method).reps(count).build();
    }

    private static WorkSet lowered(SetMethod method, double seconds) {
        return WorkSet.builder(method).reps(List.of(Rep.ofSeconds(seconds))).build();
    }

    private static WorkSet loaded(SetMethod method, double kilograms) {
        return WorkSet.builder(method).load(kilograms(kilograms)).reps(1).build();
    }

    private static Session trained(SetMethod method, int months) {
        return session(reps(method, 1)).toBuilder()
                .athlete(Athlete.builder().trainingMonths(months).build())
                .build();
    }

    private static Session session(WorkSet set) {
        return session(List.of(set));
    }

    /** By an athlete who lifts 100 kg once. */
    private static Session session(List<WorkSet> sets) {
        return planned(ExerciseEntry.builder("leg-press")
                .oneRepMax(kilograms(100))
                .sets(sets)
                .build());
    }
}
