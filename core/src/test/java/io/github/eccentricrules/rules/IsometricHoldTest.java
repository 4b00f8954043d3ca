package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
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
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IsometricHoldTest {
    private static final OneRule RULE = OneRule.of(new IsometricHold());
    private static final String FIRST_SET = "exercise 1 (barbell-bench-press), set 1";
    private static final WorkSet ALONE =
            hold().load(kilograms(120)).spotters(Spotters.of(0)).build();
    private static final RuleVerifier EVIDENCE = RuleVerifier.of(new IsometricHoldTime());

    static final List<RuleCase> CASES = List.of(
            violated(EVIDENCE.given(planned(bench(holds(10, 10, 10)))), Severity.WARNING),
            violated(RuleVerifier.of(new IsometricHold()).given(planned(bench(held("200 kg")))), Severity.ERROR),
            satisfied(EVIDENCE.given(planned(bench(holds(5, 5, 5))))),
            onTheLimit(EVIDENCE.given(planned(bench(holds(6, 6, 6, 6, 6, 6))))),
            notEvaluated(EVIDENCE.given(performed(bench(hold().reps(3).build()))), "rep.hold"),
            notEvaluated(EVIDENCE.given(performed(bench(hold().build()))), "set.reps"),
            notApplicable(EVIDENCE.given(planned(bench(negative().build())))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void aHoldWithoutAPartnerIsAnError() {
        String text = "ERROR " + FIRST_SET + ": Nobody stands by at this hold; have a partner who can take the load.";

        RULE.assertViolated(performed(bench(ALONE)), text);
        RULE.assertViolated(planned(bench(bare(SetMethod.ISOMETRIC_HOLD))), text);
    }

    @Test
    void exactlyTwoHundredPercentIsAnErrorBecauseItMustStayBelow() {
        String text =
                "ERROR " + FIRST_SET + ": 200 kg is 200 % of your one-repetition maximum; hold less than 200 % of it.";

        RULE.assertViolated(performed(bench(held("200 kg"))), text, "200", "200", Unit.PERCENT, "0");
        RULE.assertViolated(planned(bench(held("200 kg"))), text, "200", "200", Unit.PERCENT, "0");
    }

    @Test
    void aStepBelowWithAPartnerPasses() {
        RULE.assertPasses(performed(bench(held("199.999 kg"))));
        RULE.assertPasses(planned(bench(held("199.999 kg"))));
    }

    @Test
    void aStepAboveDoesNotReadLikeTheLimit() {
        RULE.assertViolated(
                performed(bench(held("200.001 kg"))),
                "ERROR " + FIRST_SET
                        + ": 200.001 kg is 200.001 % of your one-repetition maximum; hold less than 200 % of it.",
                "200.001",
                "200",
                Unit.PERCENT,
                "-0.001");
    }

    @Test
    void aHoldThatIsTooHeavyIsAnErrorWhoeverStandsBy() {
        RULE.assertViolated(
                performed(bench(hold().load(kilograms(250)).build())),
                "ERROR " + FIRST_SET + ": 250 kg is 250 % of your one-repetition maximum; hold less than 200 % of it.",
                "250",
                "200",
                Unit.PERCENT,
                "-50");
    }

    @Test
    void whatIsMissingIsNotEvaluated() {
        WorkSet withPartner = hold().spotters(Spotters.of(1)).build();

        RULE.assertNotEvaluated(performed(bench(hold().load(kilograms(120)).build())), FIRST_SET, "set.spotters");
        RULE.assertNotEvaluated(planned(bench(withPartner)), FIRST_SET, "set.load");
        RULE.assertNotEvaluated(performed(entry("barbell-bench-press", held("120 kg"))), FIRST_SET, "entry.oneRepMax");
        RULE.assertNotEvaluated(
                performed(entry("barbell-bench-press", bare(SetMethod.ISOMETRIC_HOLD))),
                FIRST_SET,
                "set.spotters",
                "set.load",
                "entry.oneRepMax");
    }

    @Test
    void aHoldOfOnesOwnMassIsNotEvaluatedWithoutIt() {
        ExerciseEntry pullUp = ExerciseEntry.builder("negative-pull-up")
                .oneRepMax(kilograms(20))
                .set(held("40 kg"))
                .build();

        RULE.assertNotEvaluated(performed(pullUp), "exercise 1 (negative-pull-up), set 1", "athlete.bodyMass");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ISOMETRIC_HOLD")
    void whatIsNoHoldIsNotApplicable(SetMethod method) {
        RULE.assertNotApplicable(planned(bench(ALONE.toBuilder().method(method).build())));
        RULE.assertNotApplicable(performed(bench(bare(method))));
    }

    private static WorkSet.Builder hold() {
        return WorkSet.builder(SetMethod.ISOMETRIC_HOLD);
    }

    private static WorkSet held(String load) {
        return hold().load(Load.parse(load)).spotters(Spotters.of(1)).build();
    }

    @Test
    void aHoldLasts3To6Seconds() {
        EVIDENCE.given(planned(bench(holds(3)))).isSatisfied().measuring(3, 3, Unit.SECONDS);
        EVIDENCE.given(planned(bench(holds(4, 2.9))))
                .isViolated(Severity.WARNING)
                .at(FIRST_SET + ", rep 2")
                .measuring(2.9, 3, Unit.SECONDS)
                .saying("The hold of rep 2 is 2.9 s; hold for at least 3 s, and breathe.");
        EVIDENCE.given(planned(bench(holds(6)))).isSatisfied().measuring(6, 6, Unit.SECONDS);
        EVIDENCE.given(performed(bench(holds(6.1))))
                .isViolated(Severity.WARNING)
                .at(FIRST_SET + ", rep 1")
                .measuring(6.1, 6, Unit.SECONDS)
                .saying("The hold of rep 1 was 6.1 s; hold for at most 6 s, and breathe.");
    }

    @Test
    void theHoldsOfASetLast36SecondsInAll() {
        EVIDENCE.given(planned(bench(holds(5, 5, 5, 5, 5, 5, 5)))).isSatisfied().measuring(35, 36, Unit.SECONDS);
        EVIDENCE.given(planned(bench(holds(6, 6, 6, 6, 6, 3.1, 3))))
                .isViolated(Severity.WARNING)
                .at(FIRST_SET)
                .measuring(36.1, 36, Unit.SECONDS)
                .saying("The holds of this set add up to 36.1 s; hold for at most 36 s in all, with fewer or shorter"
                        + " holds.");
        EVIDENCE.given(performed(bench(holds(6, 6, 6, 6, 6, 6, 6))))
                .saying("The holds of this set added up to 42 s; hold for at most 36 s in all, with fewer or shorter"
                        + " holds.");
    }

    @Test
    void whatIsKnownMayBeWrongAlready() {
        Rep untimed = Rep.UNMEASURED;
        Rep tooLong = untimed.withHold(Duration.ofSeconds(7));
        Rep fine = untimed.withHold(Duration.ofSeconds(6));

        EVIDENCE.given(performed(bench(hold().reps(List.of(untimed, tooLong)).build())))
                .isViolated(Severity.WARNING);
        EVIDENCE.given(performed(bench(hold().reps(List.of(untimed, fine, fine, fine, fine, fine, fine, fine))
                        .build())))
                .isViolated(Severity.WARNING);
        EVIDENCE.given(performed(bench(hold().reps(List.of(untimed, fine)).build())))
                .isNotEvaluated("rep.hold")
                .at(FIRST_SET);
    }

    @Test
    void theTimesAreParameters() {
        EVIDENCE.with("max-hold", 30)
                .given(planned(bench(holds(30))))
                .isSatisfied()
                .measuring(30, 30, Unit.SECONDS);
        EVIDENCE.with("min-hold", 5).given(planned(bench(holds(4)))).isViolated(Severity.WARNING);
        EVIDENCE.with("max-time", 10).given(planned(bench(holds(5, 5, 5)))).isViolated(Severity.WARNING);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ISOMETRIC_HOLD")
    void otherMethodsMayPauseAsTheyLike(SetMethod method) {
        EVIDENCE.given(planned(bench(holds(20).toBuilder().method(method).build())))
                .isNotApplicable();
    }

    private static WorkSet holds(double... seconds) {
        return hold().reps(Arrays.stream(seconds)
                        .mapToObj(time -> Rep.UNMEASURED.withHold(Duration.ofMillis((long) (time * 1000))))
                        .toList())
                .build();
    }
}
