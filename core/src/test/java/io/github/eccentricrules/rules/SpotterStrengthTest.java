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
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpotterStrengthTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new SpotterStrength());

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(planned(bench(set(130, 60)))), Severity.WARNING),
            satisfied(RULE.given(planned(bench(set(130, 90))))),
            onTheLimit(RULE.given(planned(bench(set(130, 70))))),
            notEvaluated(RULE.given(planned(bench(negative().build()))), "set.spotters.capacity"),
            notEvaluated(RULE.given(planned(entry("barbell-bench-press", set(130, 70)))), "entry.oneRepMax"),
            notApplicable(RULE.given(performed(bench(set(130, 60))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void thePartnersLiftWhatATiredAthleteCannot() {
        RULE.given(planned(bench(set(130, 70)))).isSatisfied().measuring(70, 70, Unit.KILOGRAMS);
        RULE.given(planned(bench(set(130, 69.9))))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (barbell-bench-press), set 1")
                .measuring(69.9, 70, Unit.KILOGRAMS)
                .saying("To return 130 kg your partners may have to lift 70 kg, if you are tired and lift 60 % of your"
                        + " maximum; together they can lift 69.9 kg. Find stronger partners or more of them, or lower"
                        + " less.");
    }

    @Test
    void theShareOfTheAthleteCanBeConfigured() {
        RULE.with("max-own-share", 50).given(planned(bench(set(130, 70)))).isViolated(Severity.WARNING);
        RULE.with("max-own-share", 50)
                .given(planned(bench(set(130, 80))))
                .isSatisfied()
                .measuring(80, 80, Unit.KILOGRAMS);
    }

    @Test
    void whatTheAthleteCanLiftNeedsNoPartners() {
        RULE.given(planned(bench(set(100, 0)))).isNotApplicable();
        RULE.given(planned(bench(set(100.1, 0)))).isViolated(Severity.WARNING);
    }

    @Test
    void onlyAPartnerWhoIsNamedAndReturnsTheLoadIsAsked() {
        RULE.given(planned(bench(set(130, 0).toBuilder()
                        .returnMethod(ReturnMethod.RELEASERS)
                        .build())))
                .isNotApplicable();
        RULE.given(planned(
                        bench(set(130, 0).toBuilder().spotters(Spotters.of(0)).build())))
                .isNotApplicable();
        RULE.given(planned(bench(
                        set(130, 0).toBuilder().method(SetMethod.CONVENTIONAL).build())))
                .isNotApplicable();
    }

    @Test
    void withoutTheLoadItIsNotEvaluated() {
        WorkSet unloaded = WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                .spotters(Spotters.of(1).withCapacity(kilograms(70)))
                .returnMethod(ReturnMethod.PARTNER)
                .build();

        RULE.given(planned(bench(unloaded))).isNotEvaluated("set.load");
        RULE.given(planned(bench(unloaded.toBuilder().method(SetMethod.TEMPO).build())))
                .isNotEvaluated("set.load");
    }

    @Test
    void bodyMassIsLiftedToo() {
        WorkSet set = set(40, 40);
        Session unweighed = planned(ExerciseEntry.builder("negative-dip")
                .oneRepMax(kilograms(30))
                .set(set)
                .build());
        Session weighed = unweighed.toBuilder()
                .athlete(Athlete.builder().bodyMass(kilograms(80)).build())
                .build();

        RULE.given(unweighed).isNotEvaluated("athlete.bodyMass");
        // 120 kg are to be returned, and 60 % of 110 kg are 66 kg.
        RULE.given(weighed).isViolated(Severity.WARNING).measuring(40, 54, Unit.KILOGRAMS);
    }

    @Test
    void aShortfallIsCertainWithoutBodyMass() {
        RULE.given(planned(ExerciseEntry.builder("negative-dip")
                        .oneRepMax(kilograms(30))
                        .set(set(40, 20))
                        .build()))
                .isViolated(Severity.WARNING);
    }

    private static WorkSet set(double load, double capacity) {
        return negative()
                .load(kilograms(load))
                .spotters(Spotters.attentive(1).withCapacity(kilograms(capacity)))
                .build();
    }
}
