package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.NOW;
import static io.github.eccentricrules.Sessions.at;
import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.benchBefore;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class Interference48hTest {
    /** By design: ordinary sets are judged only after negatives that are known. */
    private static final RuleVerifier RULE =
            RuleVerifier.of(new Interference48h()).mayBeSilentWithout("history");

    private static final Session ORDINARY = planned(bench(ordinary(60), ordinary(60)));
    private static final String UNKNOWN_MUSCLES = "history.exercise.primaryMuscles";

    static final List<RuleCase> CASES = List.of(
            violated(RULE.after(benchBefore(Duration.ofDays(1))).given(ORDINARY), Severity.WARNING),
            RuleCase.none(RuleCase.Kind.SATISFIED, "Once a muscle group has had its rest there is nothing to judge."),
            RuleCase.none(RuleCase.Kind.ON_THE_LIMIT, "A rest that is just long enough leaves nothing to judge."),
            notEvaluated(RULE.given(planned(bench(ordinary(60), negative().build()))), "history"),
            notApplicable(RULE.after(benchBefore(Duration.ofDays(2))).given(ORDINARY)));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void ordinarySetsComeTooEarlyUntilTwoDaysHavePassed() {
        RULE.after(benchBefore(Duration.ofDays(1)))
                .given(ORDINARY)
                .isViolated(Severity.WARNING)
                .at("exercise 1 (barbell-bench-press)")
                .measuring(24, 48, Unit.HOURS)
                .saying("Barbell bench press comes only 24 h after supramaximal negatives for chest; leave these"
                        + " ordinary sets out until 48 h have passed.");
        RULE.after(benchBefore(Duration.ofDays(1)))
                .given(performed(bench(ordinary(60))))
                .isViolated(Severity.WARNING)
                .saying("Barbell bench press came only 24 h after supramaximal negatives for chest; leave such ordinary"
                        + " sets out until 48 h have passed.");
        RULE.after(benchBefore(Duration.ofHours(47))).given(ORDINARY).isViolated(Severity.WARNING);
        RULE.after(benchBefore(Duration.ofDays(2))).given(ORDINARY).isNotApplicable();
    }

    @Test
    void theEndOfTheBoutCounts() {
        Session bout = benchBefore(Duration.ofHours(49)).toBuilder()
                .end(NOW.minus(Duration.ofHours(47)))
                .build();

        RULE.after(bout).given(ORDINARY).isViolated(Severity.WARNING).measuring(47, 48, Unit.HOURS);
    }

    @Test
    void onlySupramaximalNegativesOfThePrimaryMusclesCount() {
        Instant yesterday = NOW.minus(Duration.ofDays(1));

        RULE.after(at(yesterday, bench(bare(SetMethod.TEMPO)))).given(ORDINARY).isNotApplicable();
        RULE.after(at(yesterday, entry("leg-press", negative().build())))
                .given(ORDINARY)
                .isNotApplicable();
        RULE.after(at(yesterday, entry("close-grip-bench-press", negative().build())))
                .given(ORDINARY)
                .isViolated(Severity.WARNING);
    }

    @Test
    void supramaximalWorkOfTheSameSessionDoesNotCount() {
        RULE.after().given(planned(bench(ordinary(60), negative().build()))).isNotApplicable();
    }

    @Test
    void negativesAreTheConcernOfOtherRules() {
        RULE.after(benchBefore(Duration.ofDays(1)))
                .given(planned(bench(negative().build(), bare(SetMethod.WARM_UP))))
                .isNotApplicable();
    }

    @Test
    void ordinaryLogsWithoutHistoryHaveNoGap() {
        RULE.given(ORDINARY).isNotApplicable();
    }

    @Test
    void unknownMusclesLeaveItUnknownOnlyAfterARecentBout() {
        ExerciseEntry ownOrdinary = ExerciseEntry.builder(
                        Exercise.builder("own").build())
                .set(ordinary(60))
                .build();
        ExerciseEntry ownNegative =
                ownOrdinary.toBuilder().sets(List.of(negative().build())).build();
        Instant yesterday = NOW.minus(Duration.ofDays(1));

        RULE.after(benchBefore(Duration.ofDays(1)))
                .given(planned(ownOrdinary))
                .isNotEvaluated("exercise.primaryMuscles");
        RULE.after(benchBefore(Duration.ofHours(50)))
                .given(planned(ownOrdinary))
                .isNotApplicable();
        RULE.after(at(yesterday, ownNegative)).given(ORDINARY).isNotEvaluated(UNKNOWN_MUSCLES);
        RULE.after(at(yesterday, ownNegative), benchBefore(Duration.ofHours(30)))
                .given(ORDINARY)
                .isViolated(Severity.WARNING);
    }

    @Test
    void theLimitCanBeConfigured() {
        RULE.with("min-hours", 24)
                .after(benchBefore(Duration.ofDays(1)))
                .given(ORDINARY)
                .isNotApplicable();
    }
}
