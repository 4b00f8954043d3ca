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
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Injury;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentInjuryTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new RecentInjury());
    private static final Session OVERLOAD = planned(bench(negative().build()));
    private static final Session TEMPO = planned(bench(bare(SetMethod.TEMPO)));
    private static final Session HEEL_DROPS = performed(entry("heel-drop", bare(SetMethod.REHABILITATION)));
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(hurt(OVERLOAD, injury(MuscleGroup.CHEST, 42))), Severity.ERROR),
            violated(RULE.given(hurt(TEMPO, injury(MuscleGroup.CHEST, 42))), Severity.WARNING),
            satisfied(RULE.given(hurt(HEEL_DROPS, cleared(MuscleGroup.CALF, 70)))),
            satisfied(RULE.given(hurt(OVERLOAD))),
            onTheLimit(RULE.given(hurt(OVERLOAD, injury(MuscleGroup.CHEST, 84)))),
            notEvaluated(RULE.given(OVERLOAD), "athlete.injuries"),
            notEvaluated(RULE.given(hurt(own(), injury(MuscleGroup.CHEST, 42))), "exercise.primaryMuscles"),
            notApplicable(RULE.given(hurt(planned(bench(ordinary(40))), injury(MuscleGroup.CHEST, 42)))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void overloadOfTheMuscleIsRefused() {
        RULE.given(hurt(planned(bench(bare(SetMethod.TEMPO), negative().build())), injury(MuscleGroup.CHEST, 42)))
                .isViolated(Severity.ERROR)
                .at("exercise 1 (barbell-bench-press), set 2")
                .measuring(42, 84, Unit.DAYS)
                .saying("The injury of your chest is only 42 days old; do not train it with overload until 84 days have"
                        + " passed.");
    }

    @Test
    void otherMethodsAreWarnedOf() {
        RULE.given(hurt(TEMPO, injury(MuscleGroup.CHEST, 1)))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (barbell-bench-press)")
                .measuring(1, 84, Unit.DAYS)
                .saying("The injury of your chest is only 1 day old; do only rehabilitation that a clinician has"
                        + " cleared until 84 days have passed.");
    }

    @Test
    void whatAClinicianClearsIsRehabilitationOnly() {
        RULE.given(hurt(OVERLOAD, cleared(MuscleGroup.CHEST, 42)))
                .isViolated(Severity.ERROR)
                .saying("The injury of your chest is only 42 days old, and its clearance covers rehabilitation only; do"
                        + " not train it with overload until 84 days have passed.");
        RULE.given(hurt(TEMPO, cleared(MuscleGroup.CHEST, 42)))
                .isViolated(Severity.WARNING)
                .saying("The injury of your chest is only 42 days old, and its clearance covers rehabilitation only; do"
                        + " nothing else for it until 84 days have passed.");
        RULE.given(hurt(HEEL_DROPS, cleared(MuscleGroup.CALF, 70))).isSatisfied();
        RULE.given(hurt(HEEL_DROPS, injury(MuscleGroup.CALF, 70)))
                .isViolated(Severity.WARNING)
                .saying("The injury of your calf is only 70 days old; have a clinician clear its rehabilitation.");
        RULE.given(hurt(HEEL_DROPS, cleared(MuscleGroup.CALF, 20), injury(MuscleGroup.CALF, 70)))
                .isViolated(Severity.WARNING)
                .measuring(70, 84, Unit.DAYS);
    }

    @Test
    void rehabilitationBesideAnotherMethodClearsNothing() {
        Session mixed = planned(entry("heel-drop", bare(SetMethod.REHABILITATION), bare(SetMethod.TEMPO)));

        RULE.given(hurt(mixed, cleared(MuscleGroup.CALF, 70))).isViolated(Severity.WARNING);
    }

    @Test
    void twelveWeeksAreLongEnough() {
        RULE.given(hurt(OVERLOAD, injury(MuscleGroup.CHEST, 84))).isSatisfied().measuring(84, 84, Unit.DAYS);
        RULE.given(hurt(OVERLOAD, injury(MuscleGroup.CHEST, 83))).isViolated(Severity.ERROR);
        RULE.with("min-days", 30)
                .given(hurt(OVERLOAD, injury(MuscleGroup.CHEST, 42)))
                .isSatisfied();
    }

    @Test
    void theLatestInjuryCounts() {
        RULE.given(hurt(OVERLOAD, injury(MuscleGroup.CHEST, 200), injury(MuscleGroup.TRICEPS, 40)))
                .isViolated(Severity.ERROR)
                .measuring(40, 84, Unit.DAYS);
    }

    @Test
    void secondaryMusclesCountAndOthersDoNot() {
        RULE.given(hurt(OVERLOAD, injury(MuscleGroup.SHOULDERS, 42))).isViolated(Severity.ERROR);
        RULE.given(hurt(OVERLOAD, injury(MuscleGroup.CALF, 42))).isSatisfied();
    }

    @Test
    void whoHasNoInjuryMayDoAnExerciseOfUnknownMuscles() {
        RULE.given(hurt(own())).isSatisfied();
        RULE.given(own()).isNotEvaluated("athlete.injuries");
    }

    @Test
    void anInjuryAfterTheSessionDoesNotCount() {
        RULE.given(hurt(OVERLOAD, injury(MuscleGroup.CHEST, -1))).isSatisfied();
        RULE.given(hurt(OVERLOAD, injury(MuscleGroup.CHEST, 0))).isViolated(Severity.ERROR);
    }

    private static Injury injury(MuscleGroup muscle, int daysAgo) {
        return new Injury(muscle, TODAY.minusDays(daysAgo), false);
    }

    private static Injury cleared(MuscleGroup muscle, int daysAgo) {
        return new Injury(muscle, TODAY.minusDays(daysAgo), true);
    }

    private static Session hurt(Session session, Injury... injuries) {
        return session.toBuilder()
                .athlete(Athlete.builder().injuries(injuries).build())
                .build();
    }

    private static Session own() {
        return planned(ExerciseEntry.builder(Exercise.builder("own").build())
                .set(negative().build())
                .build());
    }
}
