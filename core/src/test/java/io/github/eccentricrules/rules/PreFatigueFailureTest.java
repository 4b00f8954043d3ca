package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.onTheLimit;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PreFatigueFailureTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new PreFatigueFailure());
    private static final WorkSet NEGATIVE = negative().build();
    private static final WorkSet UNTOLD = ordinary(70);

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(planned(bench(and(4, toFailure(true), NEGATIVE)))), Severity.WARNING),
            satisfied(RULE.given(planned(bench(and(4, toFailure(false), NEGATIVE))))),
            satisfied(RULE.given(planned(bench(NEGATIVE)))),
            onTheLimit(RULE.given(planned(bench(and(3, toFailure(true), NEGATIVE))))),
            notEvaluated(RULE.given(performed(bench(and(4, UNTOLD, NEGATIVE)))), "set.toFailure"),
            notApplicable(RULE.given(planned(bench(and(4, toFailure(true), bare(SetMethod.TEMPO)))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void fourSetsToFailureAreTooMany() {
        RULE.given(planned(bench(and(3, toFailure(true), NEGATIVE))))
                .isSatisfied()
                .measuring(3, 3, Unit.SETS);
        RULE.given(planned(bench(and(4, toFailure(true), NEGATIVE))))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (barbell-bench-press)")
                .measuring(4, 3, Unit.SETS)
                .saying("The supramaximal negatives follow 4 sets to failure for chest; do them first, or after at"
                        + " most 3 sets to failure.");
    }

    @Test
    void setsOfOtherExercisesCountForTheMusclesThatTheyShare() {
        Session session = performed(
                entry("close-grip-bench-press", and(2, toFailure(true))),
                entry("dip", and(2, toFailure(true))),
                bench(NEGATIVE));

        RULE.given(session)
                .isViolated(Severity.WARNING)
                .saying("The supramaximal negatives followed 4 sets to failure for triceps; do them first, or after at"
                        + " most 3 sets to failure.");
    }

    @Test
    void setsOfOtherMusclesDoNotCount() {
        RULE.given(planned(entry("barbell-row", and(6, toFailure(true))), bench(NEGATIVE)))
                .isSatisfied()
                .measuring(0, 3, Unit.SETS);
        RULE.given(performed(entry("barbell-row", and(6, UNTOLD)), bench(NEGATIVE)))
                .isSatisfied();
    }

    @Test
    void setsAfterTheFirstSupramaximalOneDoNotCount() {
        RULE.given(planned(bench(and(3, toFailure(true), NEGATIVE, toFailure(true), NEGATIVE))))
                .isSatisfied();
    }

    @Test
    void negativesToFailureTireToo() {
        WorkSet tempo = WorkSet.builder(SetMethod.TEMPO).toFailure(true).build();

        RULE.given(planned(bench(and(4, tempo, NEGATIVE)))).isViolated(Severity.WARNING);
    }

    @Test
    void aFewSetsPassWhateverTheyWere() {
        RULE.given(performed(bench(and(3, UNTOLD, NEGATIVE)))).isSatisfied();
        RULE.given(performed(bench(and(3, UNTOLD, toFailure(false), NEGATIVE)))).isSatisfied();
    }

    @Test
    void warmUpSetsAreNotToFailure() {
        RULE.given(performed(bench(and(6, bare(SetMethod.WARM_UP), NEGATIVE)))).isSatisfied();
    }

    @Test
    void enoughKnownSetsToFailureAreTooManyWhateverTheOthersWere() {
        RULE.given(performed(bench(and(4, toFailure(true), UNTOLD, NEGATIVE)))).isViolated(Severity.WARNING);
        RULE.given(performed(bench(and(3, toFailure(true), UNTOLD, NEGATIVE)))).isNotEvaluated("set.toFailure");
    }

    @Test
    void anEarlierExerciseOfUnknownMusclesMayTireThemAll() {
        ExerciseEntry own = ExerciseEntry.builder(Exercise.builder("own").build())
                .sets(4, toFailure(true))
                .build();

        RULE.given(performed(own, bench(NEGATIVE))).isNotEvaluated("exercise.primaryMuscles");
        RULE.given(performed(bench(and(4, toFailure(true), NEGATIVE)), own)).isViolated(Severity.WARNING);
    }

    @Test
    void onlySupramaximalWorkWithABarbellIsJudged() {
        RULE.given(planned(entry("leg-press", and(4, toFailure(true), NEGATIVE))))
                .isNotApplicable();
        RULE.given(planned(bench(and(4, toFailure(true), bare(SetMethod.ACCENTUATED_ECCENTRIC)))))
                .isNotApplicable();
        RULE.given(planned(bench(toFailure(true)))).isNotApplicable();
    }

    @Test
    void anExerciseOfWhichNothingIsKnownIsNotEvaluated() {
        ExerciseEntry own = ExerciseEntry.builder(Exercise.builder("own").build())
                .set(NEGATIVE)
                .build();

        RULE.given(planned(own)).isNotEvaluated("exercise.equipment", "exercise.primaryMuscles");
    }

    @Test
    void theLimitIsTheParameter() {
        RULE.with("max-sets", 0)
                .given(planned(bench(toFailure(true), NEGATIVE)))
                .isViolated(Severity.WARNING)
                .measuring(1, 0, Unit.SETS);
    }

    private static WorkSet toFailure(boolean value) {
        return ordinary(70).toBuilder().toFailure(value).build();
    }

    private static WorkSet[] and(int count, WorkSet set, WorkSet... further) {
        return Stream.concat(Stream.generate(() -> set).limit(count), Stream.of(further))
                .toArray(WorkSet[]::new);
    }
}
