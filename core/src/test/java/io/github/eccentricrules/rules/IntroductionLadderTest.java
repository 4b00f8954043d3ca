package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.NOW;
import static io.github.eccentricrules.Sessions.at;
import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.benchBefore;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.kilograms;
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
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntroductionLadderTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new IntroductionLadder());
    private static final String UNKNOWN_MUSCLES = "history.exercise.primaryMuscles";
    private static final Session TEMPO_1 = daysAgo(40, SetMethod.TEMPO);
    private static final Session TEMPO_2 = daysAgo(33, SetMethod.TEMPO);
    private static final Session AEL_1 = daysAgo(20, SetMethod.ACCENTUATED_ECCENTRIC);
    private static final Session AEL_2 = daysAgo(13, SetMethod.ACCENTUATED_ECCENTRIC);

    static final List<RuleCase> CASES = List.of(
            violated(RULE.after(TEMPO_1, TEMPO_2).given(planned(percent(110))), Severity.WARNING),
            satisfied(RULE.after(TEMPO_1, TEMPO_2, AEL_1, AEL_2).given(planned(percent(110)))),
            satisfied(RULE.after(TEMPO_1, TEMPO_2).given(planned(percent(105)))),
            RuleCase.none(RuleCase.Kind.ON_THE_LIMIT, "It measures nothing; 105 % is among the satisfied cases."),
            notEvaluated(RULE.given(planned(percent(110))), "history"),
            notEvaluated(
                    RULE.after(TEMPO_1, TEMPO_2)
                            .given(planned(
                                    entry("barbell-bench-press", negative().build()))),
                    "entry.oneRepMax"),
            notApplicable(RULE.after(benchBefore(Duration.ofDays(40))).given(planned(percent(110)))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void theRungsThatAreMissingAreNamed() {
        RULE.after()
                .given(planned(percent(110)))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (barbell-bench-press)")
                .saying(
                        "These supramaximal negatives come too early for chest; first do 2 weeks of tempo and 2 weeks of"
                                + " accentuated or two-up-one-down work for it.");
        RULE.after(TEMPO_1, TEMPO_2)
                .given(performed(percent(110)))
                .isViolated(Severity.WARNING)
                .saying("These supramaximal negatives came too early for chest; first do 2 weeks of accentuated or"
                        + " two-up-one-down work for it.");
        RULE.after(AEL_1, AEL_2)
                .given(planned(percent(110)))
                .isViolated(Severity.WARNING)
                .saying(
                        "These supramaximal negatives come too early for chest; first do 2 weeks of tempo work for it.");
    }

    @Test
    void upToOneHundredAndFivePercentTempoIsEnough() {
        RULE.after(TEMPO_1, TEMPO_2).given(planned(percent(105))).isSatisfied();
        RULE.after(TEMPO_1, TEMPO_2).given(planned(percent(105.1))).isViolated(Severity.WARNING);
        RULE.after().given(planned(percent(105))).isViolated(Severity.WARNING);
    }

    @Test
    void upToTheMaximumThereIsNothingSupramaximal() {
        RULE.after().given(planned(percent(100))).isNotApplicable();
        RULE.after().given(planned(percent(100.1))).isViolated(Severity.WARNING);
    }

    @Test
    void twoWeeksAreSessionsSevenDaysApart() {
        RULE.after(TEMPO_1, daysAgo(34, SetMethod.TEMPO))
                .given(planned(percent(105)))
                .isViolated(Severity.WARNING);
        RULE.after(TEMPO_1, daysAgo(5, SetMethod.TEMPO))
                .given(planned(percent(105)))
                .isSatisfied();
        RULE.after(TEMPO_1).given(planned(percent(105))).isViolated(Severity.WARNING);
    }

    @Test
    void accentuatedAndTwoUpOneDownWorkAreOneRung() {
        RULE.after(TEMPO_1, TEMPO_2, AEL_1, daysAgo(10, SetMethod.TWO_UP_ONE_DOWN))
                .given(planned(percent(110)))
                .isSatisfied();
    }

    @Test
    void whatIsEightWeeksOldIsForgotten() {
        RULE.after(daysAgo(56, SetMethod.TEMPO), TEMPO_2)
                .given(planned(percent(105)))
                .isViolated(Severity.WARNING);
        RULE.after(daysAgo(55, SetMethod.TEMPO), TEMPO_2)
                .given(planned(percent(105)))
                .isSatisfied();
    }

    @Test
    void whoHasBeenAtItForFourWeeksNeedsNoLadder() {
        RULE.after(benchBefore(Duration.ofDays(28)))
                .given(planned(percent(110)))
                .isNotApplicable();
        RULE.after(benchBefore(Duration.ofDays(27)))
                .given(planned(percent(110)))
                .isViolated(Severity.WARNING);
        RULE.after(benchBefore(Duration.ofDays(181)))
                .given(planned(percent(110)))
                .isViolated(Severity.WARNING);
    }

    @Test
    void everyMuscleGroupClimbs() {
        Session presses = at(
                NOW.minus(Duration.ofDays(40)),
                entry("machine-chest-press", negative().build()));

        RULE.after(presses)
                .given(planned(percent(105)))
                .isViolated(Severity.WARNING)
                .saying("These supramaximal negatives come too early for triceps; first do 2 weeks of tempo work for"
                        + " it.");
    }

    @Test
    void anUnknownLoadDoesNotMatterOnceAllIsClimbed() {
        Session unknown = planned(bench(bare(SetMethod.SUPRAMAXIMAL_NEGATIVE)));

        RULE.after(TEMPO_1, TEMPO_2).given(unknown).isNotEvaluated("set.load");
        RULE.after().given(unknown).isNotEvaluated("set.load");
        RULE.after(TEMPO_1, TEMPO_2, AEL_1, AEL_2).given(unknown).isSatisfied();
    }

    @Test
    void aLoadThatBodyMassMayMakeLighterIsNotEvaluatedWithoutIt() {
        ExerciseEntry pullUps = ExerciseEntry.builder("negative-pull-up")
                .oneRepMax(kilograms(20))
                .set(negative().load(kilograms(30)).build())
                .build();

        RULE.after().given(planned(pullUps)).isNotEvaluated("athlete.bodyMass");
    }

    @Test
    void workOfUnknownMusclesMayHaveBeenARungOrTheIntroduction() {
        ExerciseEntry own = ExerciseEntry.builder(Exercise.builder("own").build())
                .set(negative().build())
                .build();

        RULE.after(at(NOW.minus(Duration.ofDays(50)), own))
                .given(planned(percent(110)))
                .isNotEvaluated(UNKNOWN_MUSCLES);
        RULE.after(at(NOW.minus(Duration.ofDays(179)), own))
                .given(planned(percent(110)))
                .isNotEvaluated(UNKNOWN_MUSCLES);
        RULE.after(at(NOW.minus(Duration.ofDays(180)), own))
                .given(planned(percent(110)))
                .isViolated(Severity.WARNING);
        RULE.after().given(planned(own)).isNotEvaluated("exercise.primaryMuscles");
    }

    @Test
    void otherNegativesNeedNoLadder() {
        RULE.after()
                .given(planned(bench(bare(SetMethod.TEMPO), bare(SetMethod.PARTNER_FORCED), ordinary(60))))
                .isNotApplicable();
    }

    @Test
    void theWeeksCanBeConfigured() {
        RULE.with("min-weeks", 1).after(TEMPO_1).given(planned(percent(105))).isSatisfied();
        RULE.with("min-weeks", 3)
                .after(TEMPO_1, TEMPO_2)
                .given(planned(percent(105)))
                .isViolated(Severity.WARNING);
    }

    private static ExerciseEntry percent(double percent) {
        return bench(negative().load(kilograms(percent)).build());
    }

    private static Session daysAgo(int days, SetMethod method) {
        return at(NOW.minus(Duration.ofDays(days)), bench(bare(method)));
    }
}
