package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.NOW;
import static io.github.eccentricrules.Sessions.bare;
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
import io.github.eccentricrules.model.Tempo;
import io.github.eccentricrules.model.TestedMaximum;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoadReferenceKnownTest {
    /** By design: without a date the one-repetition maximum counts instead. */
    private static final RuleVerifier RULE =
            RuleVerifier.of(new LoadReferenceKnown()).mayBeSilentWithout("entry.eccentricMax.testedOn");

    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    private static final String FIRST_SET = "exercise 1 (barbell-bench-press), set 1";
    private static final WorkSet SET = negative().build();

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(planned(entry("barbell-bench-press", SET))), Severity.ERROR),
            violated(RULE.given(planned(lifted(daysAgo(57)).build())), Severity.WARNING),
            violated(RULE.given(performed(lifted(daysAgo(14, 4.6)).build())), Severity.INFO),
            satisfied(RULE.given(planned(lifted(daysAgo(14)).build()))),
            onTheLimit(RULE.given(planned(lifted(daysAgo(56)).build()))),
            notEvaluated(
                    RULE.given(planned(lifted(TestedMaximum.of(kilograms(100))).build())), "entry.oneRepMax.testedOn"),
            notApplicable(RULE.given(planned(entry("barbell-bench-press", bare(SetMethod.TEMPO))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void overloadWithoutAMaximumIsAnError() {
        RULE.given(planned(entry("barbell-bench-press", bare(SetMethod.CONVENTIONAL), SET, SET)))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (barbell-bench-press), set 2")
                .saying("How heavy this load is for you is not known; test your one-repetition maximum in barbell bench"
                        + " press before you lower overload.");
        RULE.given(performed(entry("leg-press", bare(SetMethod.TWO_UP_ONE_DOWN))))
                .isViolated(Severity.ERROR)
                .saying(
                        "How heavy this load is for you is not known; test your one-repetition maximum of one limb in leg"
                                + " press before you lower overload.");
    }

    @Test
    void aTestLastsFor56Days() {
        RULE.given(planned(lifted(daysAgo(56)).build())).isSatisfied().measuring(56, 56, Unit.DAYS);
        RULE.given(performed(lifted(daysAgo(57)).build()))
                .isViolated(Severity.WARNING)
                .at(FIRST_SET)
                .measuring(57, 56, Unit.DAYS)
                .saying("Your one-repetition maximum in barbell bench press was tested 57 days ago; test it again, at"
                        + " least every 56 days.");
        RULE.given(planned(lifted(daysAgo(0)).build())).isSatisfied().measuring(0, 56, Unit.DAYS);
    }

    @Test
    void anEccentricMaximumIsAReferenceWithItsOwnDate() {
        RULE.given(planned(lowered(daysAgo(14)).build())).isSatisfied().measuring(14, 56, Unit.DAYS);
        RULE.given(planned(lowered(daysAgo(60)).build()))
                .isViolated(Severity.WARNING)
                .saying("Your eccentric maximum in barbell bench press was tested 60 days ago; test it again, at least"
                        + " every 56 days.");
        RULE.given(planned(lowered(TestedMaximum.of(kilograms(120))).build()))
                .isNotEvaluated("entry.eccentricMax.testedOn");
    }

    @Test
    void theEccentricMaximumComesFirstUnlessItHasNoDate() {
        RULE.given(planned(lifted(daysAgo(100)).eccentricMax(daysAgo(14)).build()))
                .isSatisfied()
                .measuring(14, 56, Unit.DAYS);
        RULE.given(planned(lifted(daysAgo(14)).eccentricMax(daysAgo(100)).build()))
                .isViolated(Severity.WARNING);
        RULE.given(planned(lifted(daysAgo(14))
                        .eccentricMax(TestedMaximum.of(kilograms(120)))
                        .build()))
                .isSatisfied()
                .measuring(14, 56, Unit.DAYS);
    }

    @Test
    void aTestAfterTheSessionIsNotKnown() {
        RULE.given(planned(lifted(daysAgo(-1)).build())).isNotEvaluated("entry.oneRepMax.testedOn");
        RULE.given(planned(lowered(daysAgo(-1)).build())).isNotEvaluated("entry.eccentricMax.testedOn");
        RULE.given(planned(lifted(daysAgo(14)).eccentricMax(daysAgo(-1)).build()))
                .isSatisfied()
                .measuring(14, 56, Unit.DAYS);
    }

    @Test
    void aBarThatAPartnerPressesOnIsMeasuredAgainstWhatIsLifted() {
        WorkSet forced = SET.toBuilder().method(SetMethod.PARTNER_FORCED).build();

        RULE.given(planned(ExerciseEntry.builder("barbell-bench-press")
                        .eccentricMax(daysAgo(14))
                        .set(forced)
                        .build()))
                .isViolated(Severity.ERROR);
        RULE.given(planned(ExerciseEntry.builder("barbell-bench-press")
                        .oneRepMax(daysAgo(14))
                        .eccentricMax(daysAgo(100))
                        .set(forced)
                        .build()))
                .isSatisfied();
    }

    @Test
    void everyEntryOfAnExerciseNeedsItsMaximum() {
        RULE.given(planned(lifted(daysAgo(60)).build(), entry("barbell-bench-press", SET)))
                .isViolated(Severity.ERROR)
                .at("exercise 2 (barbell-bench-press), set 1");
        RULE.given(planned(lifted(daysAgo(57)).build(), lifted(daysAgo(90)).build()))
                .isViolated(Severity.WARNING)
                .at("exercise 2 (barbell-bench-press), set 1")
                .measuring(90, 56, Unit.DAYS);
        RULE.given(planned(
                        lifted(TestedMaximum.of(kilograms(100))).build(),
                        lifted(daysAgo(90)).build()))
                .isViolated(Severity.WARNING);
    }

    @Test
    void aTestAtAnotherSpeedIsNoted() {
        RULE.given(planned(lifted(daysAgo(14, 3.5)).build())).isSatisfied().measuring(14, 56, Unit.DAYS);
        RULE.given(planned(lifted(daysAgo(14, 4.5)).build())).isSatisfied();
        RULE.given(planned(lifted(daysAgo(14, 3.4)).build()))
                .isViolated(Severity.INFO)
                .at(FIRST_SET)
                .measuring(0.6, 0.5, Unit.SECONDS)
                .saying("Your one-repetition maximum was tested with a descent that differs by 0.6 s from this one; at"
                        + " another tempo it is another. Nothing to change.");
        RULE.given(performed(lifted(daysAgo(14, 4.6)).build())).isViolated(Severity.INFO);
    }

    @Test
    void theTempoOfTheSetComesBeforeItsFirstRep() {
        WorkSet set = SET.toBuilder().tempo(Tempo.parse("2010")).build();
        ExerciseEntry.Builder tested =
                ExerciseEntry.builder("barbell-bench-press").oneRepMax(daysAgo(14, 2));

        RULE.given(performed(tested.set(set).build())).isSatisfied();
    }

    @Test
    void aSpeedThatIsNotKnownIsNotCompared() {
        WorkSet unknown = negative().reps(0).build();
        ExerciseEntry.Builder tested =
                ExerciseEntry.builder("barbell-bench-press").oneRepMax(daysAgo(14, 2));

        RULE.given(performed(tested.set(unknown).build())).isSatisfied();
    }

    @Test
    void aDeviceWithoutALoadNeedsNoMaximum() {
        WorkSet.Builder resisted =
                WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE).reps(6);

        RULE.given(planned(entry("isokinetic-elbow-flexion", resisted.build()))).isNotApplicable();
        RULE.given(planned(entry(
                        "isokinetic-elbow-flexion",
                        resisted.build(),
                        resisted.load(kilograms(44)).build())))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (isokinetic-elbow-flexion), set 2");
        RULE.given(planned(entry("barbell-bench-press", bare(SetMethod.SUPRAMAXIMAL_NEGATIVE))))
                .isViolated(Severity.ERROR);
    }

    @Test
    void theLimitsAreParameters() {
        RULE.with("max-days", 28).given(planned(lifted(daysAgo(29)).build())).isViolated(Severity.WARNING);
        RULE.with("max-descent-difference", 2)
                .given(planned(lifted(daysAgo(14, 2)).build()))
                .isSatisfied();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SUPRAMAXIMAL_NEGATIVE", "ACCENTUATED_ECCENTRIC", "TWO_UP_ONE_DOWN", "PARTNER_FORCED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatIsNoOverloadNeedsNoMaximum(SetMethod method) {
        RULE.given(planned(entry("barbell-bench-press", bare(method)))).isNotApplicable();
        RULE.given(performed(entry("barbell-bench-press", bare(method)))).isNotApplicable();
    }

    private static ExerciseEntry.Builder lifted(TestedMaximum maximum) {
        return ExerciseEntry.builder("barbell-bench-press").oneRepMax(maximum).set(SET);
    }

    private static ExerciseEntry.Builder lowered(TestedMaximum maximum) {
        return ExerciseEntry.builder("barbell-bench-press")
                .eccentricMax(maximum)
                .set(SET);
    }

    private static TestedMaximum daysAgo(int days) {
        return TestedMaximum.of(kilograms(100), TODAY.minusDays(days));
    }

    private static TestedMaximum daysAgo(int days, double descent) {
        return new TestedMaximum(
                kilograms(100), Optional.of(TODAY.minusDays(days)), Optional.of(Duration.ofMillis((long)
                        (descent * 1000))));
    }
}
