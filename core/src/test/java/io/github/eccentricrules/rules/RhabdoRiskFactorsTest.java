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
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Condition;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhabdoRiskFactorsTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new RhabdoRiskFactors());
    private static final Session PLAN = ill(planned(bench(negative().build())), Condition.SICKLE_CELL_TRAIT);
    private static final Session RECORD = ill(performed(bench(negative().build())), Condition.SICKLE_CELL_TRAIT);
    private static final Duration HALF_A_YEAR = Duration.ofDays(180);
    private static final String RISK = "You report sickle cell trait, which can make rhabdomyolysis more likely";

    static final List<RuleCase> CASES = List.of(
            violated(RULE.after().given(PLAN), Severity.ERROR),
            violated(RULE.after(benchBefore(Duration.ofDays(7))).given(PLAN), Severity.WARNING),
            violated(RULE.given(PLAN), Severity.WARNING),
            satisfied(RULE.after().given(ill(PLAN, Condition.HERNIA))),
            RuleCase.none(RuleCase.Kind.ON_THE_LIMIT, "On the last day of protection there is still the warning."),
            notEvaluated(RULE.given(planned(bench(negative().build()))), "athlete.conditions"),
            notApplicable(RULE.given(ill(planned(bench(bare(SetMethod.TEMPO))), Condition.SICKLE_CELL_TRAIT))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void overloadIsWarnedOf() {
        RULE.given(PLAN).isViolated(Severity.WARNING).at("session").saying(RISK + "; ask a doctor before overload.");
        RULE.given(RECORD).isViolated(Severity.WARNING).saying(RISK + "; ask a doctor before further overload.");
    }

    @Test
    void firstExposureIsRefused() {
        RULE.after()
                .given(PLAN)
                .isViolated(Severity.ERROR)
                .at("exercise 1 (barbell-bench-press)")
                .saying(RISK + ", and negatives are new to your chest; ask a doctor, and start with light ones.");
        RULE.after()
                .given(RECORD)
                .isViolated(Severity.ERROR)
                .saying(RISK + ", and negatives are new to your chest; get medical care for dark urine, swelling or"
                        + " weakness.");
    }

    @Test
    void earlierNegativesProtectFor180Days() {
        RULE.after(benchBefore(HALF_A_YEAR)).given(PLAN).isViolated(Severity.WARNING);
        RULE.after(benchBefore(HALF_A_YEAR.plusNanos(1))).given(PLAN).isViolated(Severity.ERROR);
        RULE.after(benchBefore(HALF_A_YEAR.plusDays(1))).given(PLAN).isViolated(Severity.ERROR);
    }

    @Test
    void onlyOverloadAndBodyWeightNegativesProtect() {
        RULE.after(before("dip", bare(SetMethod.BODY_WEIGHT_NEGATIVE)))
                .given(PLAN)
                .isViolated(Severity.WARNING);
        RULE.after(before("barbell-bench-press", bare(SetMethod.TEMPO)))
                .given(PLAN)
                .isViolated(Severity.ERROR);
        RULE.after(before("barbell-bench-press", ordinary(60))).given(PLAN).isViolated(Severity.ERROR);
    }

    @Test
    void everyPrimaryMuscleMustBeAccustomed() {
        RULE.after(before("close-grip-bench-press", negative().build()))
                .given(PLAN)
                .isViolated(Severity.ERROR)
                .saying(RISK + ", and negatives are new to your chest; ask a doctor, and start with light ones.");
        RULE.after(before("leg-press", negative().build())).given(PLAN).isViolated(Severity.ERROR);
    }

    @Test
    void theNewOneOfSeveralExercisesIsNamed() {
        Session session = ill(
                planned(bench(negative().build()), entry("leg-press", negative().build())),
                Condition.MYOTOXIC_MEDICATION);

        RULE.after(benchBefore(Duration.ofDays(7)))
                .given(session)
                .isViolated(Severity.ERROR)
                .at("exercise 2 (leg-press)");
    }

    @Test
    void anExerciseOfWhichTheMusclesAreNotKnownIsWarnedOf() {
        ExerciseEntry own = ExerciseEntry.builder(Exercise.builder("own").build())
                .set(negative().build())
                .build();

        RULE.after().given(ill(planned(own), Condition.PRIOR_RHABDOMYOLYSIS)).isViolated(Severity.WARNING);
    }

    @Test
    void severalRisksAreNamed() {
        RULE.given(ill(
                        PLAN,
                        Condition.RECENT_VIRAL_ILLNESS,
                        Condition.METABOLIC_MYOPATHY,
                        Condition.PRIOR_RHABDOMYOLYSIS))
                .isViolated(Severity.WARNING)
                .saying("You report prior rhabdomyolysis, metabolic myopathy and recent viral illness, which can make"
                        + " rhabdomyolysis more likely; ask a doctor before overload.");
    }

    private static Session before(String exercise, WorkSet set) {
        return at(NOW.minus(Duration.ofDays(7)), entry(exercise, set));
    }

    private static Session ill(Session session, Condition... conditions) {
        return session.toBuilder()
                .athlete(Athlete.builder().conditions(conditions).build())
                .build();
    }
}
