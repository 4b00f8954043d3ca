package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.kilograms;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.onTheLimit;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LoadRepsFeasibleTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new LoadRepsFeasible());
    private static final String FIRST_SET = "exercise 1 (barbell-bench-press), set 1";

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(planned(bench(set(115, 6)))), Severity.WARNING),
            violated(RULE.given(planned(bench(set(115, 13)))), Severity.ERROR),
            satisfied(RULE.given(planned(bench(set(110, 5))))),
            onTheLimit(RULE.given(planned(bench(set(124, 1))))),
            notEvaluated(RULE.given(planned(entry("barbell-bench-press", set(110, 5)))), "entry.oneRepMax"),
            notEvaluated(RULE.given(performed(bench(set(110, 0)))), "set.reps"),
            notApplicable(RULE.given(planned(legPress(set(150, 10))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @ParameterizedTest
    @CsvSource({"115, 5", "110, 5", "110, 7", "110, 8", "112, 7", "118, 4", "120, 3", "124, 1", "80, 15"})
    void whatTheMeanLifterCanLowerPasses(double percent, int reps) {
        RULE.given(planned(bench(set(percent, reps)))).isSatisfied();
        RULE.given(performed(bench(set(percent, reps)))).isSatisfied();
    }

    @ParameterizedTest
    @CsvSource({
        "115, 6, 5.842",
        "115, 12, 5.842",
        "110, 9, 8.532",
        "110, 14, 8.532",
        "120, 4, 3.152",
        "124, 2, 1",
        "124.1, 1, 0.9462",
        "130, 5, 0",
        "130, 9, 0",
        "150, 4, 0"
    })
    void moreIsAWarning(double percent, int reps, double limit) {
        RULE.given(planned(bench(set(percent, reps))))
                .isViolated(Severity.WARNING)
                .at(FIRST_SET)
                .measuring(reps, limit, Unit.REPS);
        RULE.given(performed(bench(set(percent, reps)))).isViolated(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource({"115, 13, 12.9", "110, 15, 14.1", "130, 10, 9.3", "140, 7, 6.9", "150, 5, 4.5", "170, 1, 0"})
    void moreThanTheFasterCadenceAllowsIsAnError(double percent, int reps, double limit) {
        RULE.given(planned(bench(set(percent, reps))))
                .isViolated(Severity.ERROR)
                .at(FIRST_SET)
                .measuring(reps, limit, Unit.REPS);
        RULE.given(performed(bench(set(percent, reps)))).isViolated(Severity.ERROR);
    }

    @Test
    void theMessageTellsWhatIsToBeExpectedAndWhatToDo() {
        RULE.given(planned(bench(set(115, 6))))
                .saying("At 115 % of your one-repetition maximum the mean lifter manages 5.84 reps of 3 s, and this set"
                        + " has 6 reps; do at most 5, or lower less.");
        RULE.given(performed(bench(set(115, 13))))
                .saying(
                        "At 115 % of your one-repetition maximum even at 2 s a rep the prediction is 12.9 reps, and this"
                                + " set had 13 reps; do at most 5, or lower less.");
    }

    @Test
    void whereNoRepIsToBeExpectedTheMessageSaysSo() {
        RULE.given(planned(bench(set(130, 5))))
                .saying(
                        "At 130 % of your one-repetition maximum the mean lifter manages no full rep of 3 s, and this set"
                                + " has 5 reps; lower less.");
        RULE.given(planned(bench(set(150, 5))))
                .saying("At 150 % of your one-repetition maximum even at 2 s a rep the prediction is 4.5 reps, and this"
                        + " set has 5 reps; lower less.");
        RULE.given(planned(bench(set(170, 1))))
                .saying("At 170 % of your one-repetition maximum even at 2 s a rep the prediction is no full rep, and"
                        + " this set has 1 rep; lower less.");
    }

    @Test
    void theNearerLineIsMeasured() {
        RULE.given(planned(bench(set(115, 5)))).isSatisfied().measuring(5, 5.842, Unit.REPS);
        RULE.given(planned(bench(set(80, 5)))).isSatisfied().measuring(5, 21.3, Unit.REPS);
    }

    @Test
    void whatIsMissingIsNamed() {
        WorkSet unknown = WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE).build();

        RULE.given(planned(entry("barbell-bench-press", unknown)))
                .isNotEvaluated("set.reps", "set.load", "entry.oneRepMax")
                .at(FIRST_SET);
    }

    @Test
    void accentuatedEccentricSetsAreJudgedByTheLoadThatIsLowered() {
        WorkSet set = set(115, 6).toBuilder()
                .method(SetMethod.ACCENTUATED_ECCENTRIC)
                .liftedLoad(kilograms(80))
                .build();

        RULE.given(planned(bench(set))).isViolated(Severity.WARNING).measuring(6, 5.842, Unit.REPS);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SUPRAMAXIMAL_NEGATIVE", "ACCENTUATED_ECCENTRIC"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherMethodsWereNotTested(SetMethod method) {
        RULE.given(planned(bench(set(150, 20).toBuilder().method(method).build())))
                .isNotApplicable();
    }

    @Test
    void otherPressesWereNotTested() {
        RULE.given(planned(entry("barbell-incline-press", set(150, 20)))).isNotApplicable();
    }

    private static ExerciseEntry legPress(WorkSet set) {
        return ExerciseEntry.builder("leg-press")
                .oneRepMax(kilograms(100))
                .set(set)
                .build();
    }

    private static WorkSet set(double kilograms, int reps) {
        return negative().load(kilograms(kilograms)).reps(reps).build();
    }
}
