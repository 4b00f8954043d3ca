package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.RepFault;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RangeAndPathTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new RangeAndPath());
    private static final Rep CLEAN = Rep.ofSeconds(4).withFaults();
    private static final Rep UNEVEN = Rep.ofSeconds(4).withFaults(RepFault.UNEVEN);
    private static final Rep UNSEEN = Rep.ofSeconds(4);

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(performed(bench(caught(CLEAN, UNEVEN)))), Severity.WARNING),
            violated(RULE.given(performed(bench(set(CLEAN).safetyCatches(false).build()))), Severity.INFO),
            satisfied(RULE.given(performed(bench(caught(CLEAN, CLEAN))))),
            RuleCase.none(RuleCase.Kind.ON_THE_LIMIT, "One fault is one too many."),
            notEvaluated(RULE.given(performed(bench(caught(CLEAN, UNSEEN)))), "rep.faults"),
            notEvaluated(RULE.given(performed(bench(set(CLEAN).build()))), "set.safetyCatches"),
            notApplicable(RULE.given(planned(bench(set(UNEVEN).build())))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @ParameterizedTest
    @CsvSource({
        "PARTIAL_RANGE, the load was not lowered all the way",
        "PAIN_AT_END_RANGE, it hurt at the end of the range",
        "UNEVEN, the load came down unevenly"
    })
    void theFirstFaultIsNamedWithItsRep(RepFault fault, String words) {
        RULE.given(performed(bench(caught(CLEAN, UNSEEN.withFaults(fault), UNEVEN))))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (barbell-bench-press), set 1, rep 2")
                .saying("In rep 2 " + words + "; end the set at such a rep, and lower less next time.");
    }

    @Test
    void allFaultsOfARepAreNamed() {
        Rep bad = UNSEEN.withFaults(RepFault.UNEVEN, RepFault.PARTIAL_RANGE);

        RULE.given(performed(bench(caught(bad))))
                .isViolated(Severity.WARNING)
                .saying("In rep 1 the load was not lowered all the way and the load came down unevenly; end the set at"
                        + " such a rep, and lower less next time.");
    }

    @Test
    void aFaultIsToldWhateverElseIsNotKnown() {
        RULE.given(performed(bench(set(UNSEEN, UNEVEN).build()))).isViolated(Severity.WARNING);
        RULE.given(performed(bench(set(UNEVEN).safetyCatches(false).build()))).isViolated(Severity.WARNING);
    }

    @Test
    void overloadOverTheFaceWithoutCatchesIsNoted() {
        RULE.given(performed(bench(set(CLEAN).safetyCatches(false).build())))
                .isViolated(Severity.INFO)
                .at("exercise 1 (barbell-bench-press), set 1")
                .saying("Nothing caught the load at the bottom of this press; with overload stop 2 to 3 cm above the"
                        + " chest, or on pins.");
        RULE.given(performed(bench(set(UNSEEN).safetyCatches(false).build()))).isViolated(Severity.INFO);
    }

    @Test
    void catchesAreOfNoMatterElsewhere() {
        RULE.given(performed(entry("leg-press", set(CLEAN).safetyCatches(false).build())))
                .isSatisfied();
        RULE.given(performed(bench(set(CLEAN).method(SetMethod.TEMPO).build()))).isSatisfied();
    }

    @Test
    void whatMayBeAPressNeedsItsPosition() {
        RULE.given(performed(own(set(CLEAN).build()))).isNotEvaluated("exercise.loadPosition", "set.safetyCatches");
        RULE.given(performed(own(set(CLEAN).safetyCatches(false).build()))).isNotEvaluated("exercise.loadPosition");
        RULE.given(performed(own(caught(CLEAN)))).isSatisfied();
    }

    @Test
    void aSetWithoutRepsIsNotEvaluated() {
        RULE.given(performed(bench(caught()))).isNotEvaluated("set.reps");
        RULE.given(performed(bench(negative().reps(3).build()))).isNotEvaluated("rep.faults", "set.safetyCatches");
    }

    @Test
    void aPlanHasNoFaultsYet() {
        RULE.given(planned(bench(negative().build()))).isNotApplicable();
    }

    @ParameterizedTest
    @EnumSource(names = {"CONVENTIONAL", "WARM_UP", "ISOMETRIC_HOLD"})
    void whatIsNoNegativeIsNotLookedAt(SetMethod method) {
        RULE.given(performed(bench(set(UNEVEN).method(method).build(), ordinary(60))))
                .isNotApplicable();
    }

    private static WorkSet.Builder set(Rep... reps) {
        return negative().reps(List.of(reps));
    }

    private static WorkSet caught(Rep... reps) {
        return set(reps).safetyCatches(true).build();
    }

    /** An exercise of which the position of the load is not known. */
    private static ExerciseEntry own(WorkSet set) {
        return ExerciseEntry.builder(Exercise.builder("own").build()).set(set).build();
    }
}
