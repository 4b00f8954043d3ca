package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.SetMethod;
import java.util.Optional;

/**
 * Notes a rest between two repetitions that is unusual for how the load gets back up: a partner lifts it and all get
 * set again, or releasers are hung again for each repetition, as in a cluster. Where the hooks are hung once for several
 * repetitions there is nothing to wait for, nor in a set of one repetition. A set that has releasers, and does not say
 * what returns the load, is taken to be returned by them.
 */
final class RestBetweenReps extends LimitRule<SetSubject> {
    static final Parameter MIN_REST =
            Parameter.of("min-rest", Unit.SECONDS, 0, 300, 5, "shortest rest where a partner returns the load");
    static final Parameter MAX_REST =
            Parameter.of("max-rest", Unit.SECONDS, 0, 300, 15, "longest rest where a partner returns the load");
    static final Parameter MIN_REST_OF_CLUSTER = Parameter.of(
            "min-rest-of-cluster", Unit.SECONDS, 0, 300, 15, "shortest rest where releasers are hung again");
    static final Parameter MAX_REST_OF_CLUSTER = Parameter.of(
            "max-rest-of-cluster", Unit.SECONDS, 0, 300, 30, "longest rest where releasers are hung again");

    private static final Limit SHORTEST_OF_CLUSTER = Limit.atLeast(MIN_REST_OF_CLUSTER, Severity.INFO);
    private static final Limit LONGEST_OF_CLUSTER = Limit.atMost(MAX_REST_OF_CLUSTER, Severity.INFO);

    RestBetweenReps() {
        super(
                RuleInfo.of(
                                Scope.SET,
                                "rest-between-reps",
                                "Take time between repetitions for the load to come back up.")
                        .mayNeed(Datum.REST_BETWEEN_REPS, Datum.RETURN_METHOD, Datum.RELEASERS)
                        .because(
                                Evidence.confirmed(
                                        "A maximal eccentric test rested 10 s between repetitions.",
                                        Sources.NEWTON_THESIS),
                                Evidence.confirmed(
                                        "Accentuated eccentric work was done in clusters: three sets of five times two"
                                                + " repetitions.",
                                        Sources.MCDOWELL_25),
                                Evidence.judgement("The 5 to 15 s around this, and the 15 to 30 s of a cluster.")),
                Limit.atLeast(MIN_REST, Severity.INFO),
                Limit.atMost(MAX_REST, Severity.INFO),
                SHORTEST_OF_CLUSTER,
                LONGEST_OF_CLUSTER);
    }

    @Override
    protected boolean appliesTo(SetSubject set) {
        return set.isOverload()
                && set.reps().size() != 1
                && returned(set)
                        .map(by -> by == ReturnMethod.PARTNER || mayCluster(set))
                        .orElse(!set.session().isPlanned());
    }

    @Override
    protected boolean counts(Limit limit, SetSubject set) {
        return mayCluster(set) == (limit == SHORTEST_OF_CLUSTER || limit == LONGEST_OF_CLUSTER);
    }

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        if (returned(set).isEmpty()) {
            return Outcome.notEvaluated(Datum.RETURN_METHOD);
        }
        if (mayCluster(set) && set.value().releasers().isEmpty()) {
            return Outcome.notEvaluated(Datum.RELEASERS);
        }
        return set.value().restBetweenReps().isEmpty()
                ? Outcome.notEvaluated(Datum.REST_BETWEEN_REPS)
                : super.judge(set, parameters);
    }

    @Override
    protected double quantity(SetSubject set, Parameters parameters) {
        return set.value().restBetweenReps().orElseThrow().toNanos() / 1e9;
    }

    @Override
    protected String message(SetSubject set, Measure measure) {
        return "The rest between the reps of this set " + Words.is(set, "is ", "was ") + measure.measuredText()
                + "; where " + (mayCluster(set) ? "releasers are hung again " : "a partner returns the load ")
                + (measure.comparison() == Comparison.AT_LEAST ? "at least " : "at most ") + measure.limitText()
                + " are usual. Nothing to change.";
    }

    /** Tells whether releasers are hung for each repetition, as far as the set says how often they are. */
    private static boolean mayCluster(SetSubject set) {
        return set.method() == SetMethod.ACCENTUATED_ECCENTRIC
                && returned(set).equals(Optional.of(ReturnMethod.RELEASERS))
                && set.value()
                        .releasers()
                        .map(hung -> hung.repsPerHookUp() == 1)
                        .orElse(true);
    }

    private static Optional<ReturnMethod> returned(SetSubject set) {
        return set.value().returnMethod().or(() -> set.value().releasers().map(hung -> ReturnMethod.RELEASERS));
    }
}
