package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Optional;

/**
 * Compares the repetitions of a heavy bench press with those that two published tests let expect at its load. Each test
 * is a straight line; beyond its end, where it would fall below 0, it stays at 0. They say nothing about another
 * exercise, and are no settings, so there are no parameters.
 *
 * <p>Neither line is a finding. That of 3 s is derived here, a default drawn through the two loads that were tested.
 * That of 2 s is a published prediction, extrapolated above 130 %, the heaviest load that was tested.
 */
final class LoadRepsFeasible extends Rule<SetSubject> {
    private static final String BENCH_PRESS = "barbell-bench-press";

    /** The mean lifter, until a descent of 3 s cannot be kept. */
    private static final Line AT_3_S = new Line("1", "124", "0.538");

    /** Failure at the cadence of 2 s that Moir's scheme predicts. */
    private static final Line AT_2_S = new Line("14.1", "110", "0.24");

    private record Line(BigDecimal reps, BigDecimal percent, BigDecimal repsPerPercent) {
        private static final int DECIMALS = 9;

        Line(String reps, String percent, String repsPerPercent) {
            this(new BigDecimal(reps), new BigDecimal(percent), new BigDecimal(repsPerPercent));
        }

        BigDecimal at(double load) {
            BigDecimal lighter = percent.subtract(BigDecimal.valueOf(load));
            return reps.add(repsPerPercent.multiply(lighter))
                    .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                    .max(BigDecimal.ZERO);
        }
    }

    LoadRepsFeasible() {
        super(RuleInfo.of(
                        Scope.SET,
                        "load-reps-feasible",
                        "Plan only as many bench press negatives as one can lower at that load.")
                .live(LiveTrait.IGNORES_LATER_SETS)
                .judging(EnumSet.of(SetMethod.SUPRAMAXIMAL_NEGATIVE, SetMethod.ACCENTUATED_ECCENTRIC))
                .needs(Datum.REPS, Datum.LOAD, Datum.ONE_REP_MAX)
                .because(
                        Evidence.confirmed(
                                "At a descent of 3 s men lowered 124 % of their maximum once, and 111.6 % of it 7.67"
                                        + " times, on average.",
                                Sources.KELLY_15),
                        Evidence.confirmed(
                                "That maximum was lifted from the chest without stretch-shortening.", Sources.KELLY_15),
                        Evidence.judgement(
                                "Against an ordinary maximum, which is higher, these percentages are lower."),
                        Evidence.secondary(
                                "At 2 s a repetition failure is predicted after 14.1 repetitions with 110 %, 9.3 with"
                                        + " 130 % and 4.5 with 150 %.",
                                Sources.MOIR_13),
                        Evidence.judgement(
                                "The line of 3 s is a default, drawn here through the two points of its test."),
                        Evidence.judgement(
                                "The line of 2 s is extrapolated above 130 %, the heaviest load that was tested.")));
    }

    @Override
    protected boolean appliesTo(SetSubject set) {
        return set.exercise().id().equals(BENCH_PRESS);
    }

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        Measure fast = compare(set, AT_2_S);
        if (fast.margin().signum() < 0) {
            return violated(
                    Severity.ERROR,
                    set,
                    fast,
                    Message.of(
                            "load-reps-feasible.prediction",
                            "At {percent} of your one-repetition maximum even at 2 s a rep the prediction is"
                                    + " {expected}, and this set {planned|has|had} {measured}; {advice}."));
        }
        Measure slow = compare(set, AT_3_S);
        return slow.margin().signum() < 0
                ? violated(
                        Severity.WARNING,
                        set,
                        slow,
                        Message.of(
                                "load-reps-feasible",
                                "At {percent} of your one-repetition maximum the mean lifter manages {expected} of 3 s,"
                                        + " and this set {planned|has|had} {measured}; {advice}."))
                : Outcome.satisfied();
    }

    @Override
    protected Optional<Measure> measure(SetSubject set, Parameters parameters) {
        Measure slow = compare(set, AT_3_S);
        Measure fast = compare(set, AT_2_S);
        return Optional.of(slow.margin().compareTo(fast.margin()) <= 0 ? slow : fast);
    }

    private static Measure compare(SetSubject set, Line line) {
        return new Measure(BigDecimal.valueOf(set.reps().size()), Comparison.AT_MOST, line.at(percent(set)), Unit.REPS);
    }

    private static double percent(SetSubject set) {
        return set.percentOfOneRepMax().orElseThrow();
    }

    private static Outcome violated(Severity severity, SetSubject set, Measure measure, Message message) {
        Message said = message.with("percent", BigDecimal.valueOf(percent(set)), Unit.PERCENT)
                .with("advice", advice(set));
        return Outcome.violated(
                        severity,
                        measure.limit().compareTo(BigDecimal.ONE) < 0
                                ? said.with("expected", Message.of("load-reps-feasible.none", "no full rep"))
                                : said.with("expected", measure.limit(), Unit.REPS))
                .with(measure);
    }

    private static Message advice(SetSubject set) {
        int most = AT_3_S.at(percent(set)).min(AT_2_S.at(percent(set))).intValue();
        return most < 1
                ? Message.of("load-reps-feasible.lighter", "lower less")
                : Message.of("load-reps-feasible.fewer", "do at most {most}, or lower less")
                        .with("most", most);
    }
}
