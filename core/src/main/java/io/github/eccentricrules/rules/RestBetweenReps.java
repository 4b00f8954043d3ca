package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
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
 * Notes a rest between two repetitions that is unusual for what is done meanwhile: releasers are hung again for each
 * repetition, as in a cluster, or else a partner lifts the load back and all get set. Releasers that are hung once for
 * several repetitions take no time between them.
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
                        .live(LiveTrait.IGNORES_LATER_SETS)
                        .judging(SetMethod.OVERLOADS)
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
        Optional<ReturnMethod> returned = set.value().returnMethod();
        boolean mayBePartner = returned.isEmpty() || returned.get() == ReturnMethod.PARTNER;
        return set.value().reps().size() != 1 && (mayBePartner || hangsEachRep(set) || lacksReleasers(set));
    }

    @Override
    protected boolean counts(Limit limit, SetSubject set) {
        return hangsEachRep(set) == (limit.equals(SHORTEST_OF_CLUSTER) || limit.equals(LONGEST_OF_CLUSTER));
    }

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        Datum<SetSubject> whatReturns = lacksReleasers(set) ? Datum.RELEASERS : Datum.RETURN_METHOD;
        Outcome known = hangsEachRep(set)
                ? Kept.unlessMissing(set, Datum.REST_BETWEEN_REPS)
                : Kept.unlessMissing(set, Datum.REST_BETWEEN_REPS, whatReturns);
        return known instanceof Outcome.NotEvaluated ? known : super.judge(set, parameters);
    }

    @Override
    protected double quantity(SetSubject set, Parameters parameters) {
        return set.value().restBetweenReps().orElseThrow().toNanos() / 1e9;
    }

    @Override
    protected Message message(SetSubject set, Measure measure) {
        Message message = hangsEachRep(set)
                ? Message.of(
                        "rest-between-reps.cluster",
                        "The rest between the reps of this set {planned|is|was} {measured}; where releasers are hung"
                                + " again {low|at least|at most} {limit} are usual. Nothing to change.")
                : Message.of(
                        "rest-between-reps",
                        "The rest between the reps of this set {planned|is|was} {measured}; where a partner returns the"
                                + " load {low|at least|at most} {limit} are usual. Nothing to change.");
        return message.with("low", measure.comparison() == Comparison.AT_LEAST);
    }

    private static boolean hangsEachRep(SetSubject set) {
        return set.method() == SetMethod.ACCENTUATED_ECCENTRIC
                && set.value()
                        .releasers()
                        .filter(hung -> hung.repsPerHookUp() == 1)
                        .isPresent();
    }

    private static boolean lacksReleasers(SetSubject set) {
        return set.method() == SetMethod.ACCENTUATED_ECCENTRIC
                && set.value().releasers().isEmpty()
                && set.value().returnMethod().equals(Optional.of(ReturnMethod.RELEASERS));
    }
}
