package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.onTheLimit;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No datum can be missing here: a session always says which sets it has. */
class SetsPerExerciseMaxTest {
    private static final OneRule RULE = OneRule.of(new SetsPerExerciseMax());
    private static final WorkSet SET = negative().build();
    private static final WorkSet LEFT = negative().side(Side.LEFT).build();
    private static final WorkSet RIGHT = negative().side(Side.RIGHT).build();
    private static final RuleVerifier EVIDENCE = RuleVerifier.of(SetsPerExerciseMax.evidence());
    private static final String BENCH = "exercise 1 (barbell-bench-press)";

    static final List<RuleCase> CASES = List.of(
            violated(EVIDENCE.given(planned(bench(SET, SET, SET, SET))), Severity.WARNING),
            satisfied(EVIDENCE.given(planned(bench(SET, SET)))),
            onTheLimit(EVIDENCE.given(planned(bench(SET, SET, SET)))),
            RuleCase.none(RuleCase.Kind.NOT_EVALUATED, "A session always says which sets it has."),
            notApplicable(EVIDENCE.given(planned(bench(ordinary(80), bare(SetMethod.ISOMETRIC_HOLD))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void fourSetsAreAnError() {
        RULE.assertViolated(
                performed(bench(SET, SET, SET, SET)),
                "ERROR exercise 1 (barbell-bench-press): Barbell bench press had 4 sets of negatives; do at most 3"
                        + " sets.",
                "4",
                "3",
                Unit.SETS,
                "-1");
        RULE.assertViolated(
                planned(bench(SET, SET, SET, SET)),
                "ERROR exercise 1 (barbell-bench-press): Barbell bench press has 4 sets of negatives; do at most 3"
                        + " sets.",
                "4",
                "3",
                Unit.SETS,
                "-1");
    }

    @Test
    void exactlyThreeSetsPass() {
        RULE.assertPasses(performed(bench(SET, SET, SET)), "3", "3", Unit.SETS, "0");
        RULE.assertPasses(planned(bench(SET, SET)), "2", "3", Unit.SETS, "1");
    }

    @Test
    void twoEntriesOfOneExerciseCountTogetherAtTheFirst() {
        RULE.assertViolated(
                performed(entry("leg-press", SET), bench(SET, SET), entry("leg-curl", SET), bench(SET, SET)),
                "ERROR exercise 2 (barbell-bench-press): Barbell bench press had 4 sets of negatives; do at most 3"
                        + " sets.",
                "4",
                "3",
                Unit.SETS,
                "-1");
    }

    @Test
    void twoExercisesCountEachForItself() {
        RULE.assertPasses(performed(bench(SET, SET, SET), entry("leg-press", SET, SET, SET)));
    }

    @Test
    void threeSetsForEachSideAreThree() {
        RULE.assertPasses(
                performed(entry("leg-curl", LEFT, RIGHT, LEFT, RIGHT, LEFT, RIGHT)), "3", "3", Unit.SETS, "0");
    }

    @Test
    void theSideWithMoreSetsCounts() {
        RULE.assertViolated(
                performed(entry("leg-curl", LEFT, LEFT, LEFT, LEFT, RIGHT)),
                "ERROR exercise 1 (leg-curl): Leg curl had 4 sets of negatives; do at most 3 sets.",
                "4",
                "3",
                Unit.SETS,
                "-1");
    }

    @Test
    void aSetOfBothSidesCountsForEach() {
        RULE.assertViolated(
                planned(entry("leg-curl", SET, LEFT, LEFT, LEFT, RIGHT, RIGHT)),
                "ERROR exercise 1 (leg-curl): Leg curl has 4 sets of negatives; do at most 3 sets.",
                "4",
                "3",
                Unit.SETS,
                "-1");
    }

    @Test
    void onlyNegativesAreCounted() {
        WorkSet warmUp = bare(SetMethod.WARM_UP);
        WorkSet hold = bare(SetMethod.ISOMETRIC_HOLD);

        RULE.assertPasses(
                performed(bench(warmUp, warmUp, ordinary(80), hold, SET, SET, SET)), "3", "3", Unit.SETS, "0");
    }

    @Test
    void anExerciseWithoutNegativesIsNotApplicable() {
        RULE.assertNotApplicable(planned(bench(ordinary(80), ordinary(80), ordinary(80), ordinary(80))));
        RULE.assertNotApplicable(performed(bench(bare(SetMethod.ISOMETRIC_HOLD), bare(SetMethod.WARM_UP))));
    }

    @Test
    void bySupportOfTheLiteratureThreeSetsPassAndSixAreAnError() {
        EVIDENCE.given(planned(bench(SET, SET, SET))).isSatisfied().measuring(3, 3, Unit.SETS);
        EVIDENCE.given(planned(bench(SET, SET, SET, SET)))
                .isViolated(Severity.WARNING)
                .at(BENCH)
                .measuring(4, 3, Unit.SETS)
                .saying("Barbell bench press has 4 sets of negatives; do at most 3 sets.");
        EVIDENCE.given(planned(bench(SET, SET, SET, SET, SET)))
                .isViolated(Severity.WARNING)
                .measuring(5, 3, Unit.SETS);
        EVIDENCE.given(performed(bench(SET, SET, SET, SET, SET, SET)))
                .isViolated(Severity.ERROR)
                .measuring(6, 5, Unit.SETS)
                .saying("Barbell bench press had 6 sets of negatives; do at most 3 sets.");
    }

    @Test
    void everyMethodOfAnExerciseHasItsOwnLimit() {
        WorkSet tempo = bare(SetMethod.TEMPO);

        EVIDENCE.given(planned(bench(SET, SET, SET, tempo, tempo, tempo, tempo, tempo)))
                .isSatisfied();
        EVIDENCE.given(planned(bench(tempo, tempo, tempo, tempo, tempo, tempo, SET)))
                .isViolated(Severity.WARNING)
                .at(BENCH + ", set 1")
                .measuring(6, 5, Unit.SETS);
    }

    @Test
    void eachSideHasItsOwnSetsByTheLiteratureToo() {
        EVIDENCE.given(planned(entry("leg-curl", LEFT, RIGHT, LEFT, RIGHT, LEFT, RIGHT)))
                .isSatisfied()
                .measuring(3, 3, Unit.SETS);
    }
}
