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
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoadPercentMinTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new LoadPercentMin());
    private static final String FIRST_SET = "exercise 1 (barbell-bench-press), set 1";

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(planned(bench(set(95)))), Severity.INFO),
            satisfied(RULE.given(planned(bench(set(110))))),
            onTheLimit(RULE.given(planned(bench(set(100))))),
            notEvaluated(RULE.given(planned(entry("barbell-bench-press", set(110)))), "entry.oneRepMax"),
            notApplicable(RULE.given(planned(bench(
                    WorkSet.builder(SetMethod.TEMPO).load(kilograms(70)).reps(8).build())))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void under100PercentIsSubmaximal() {
        RULE.given(planned(bench(set(100)))).isSatisfied().measuring(100, 100, Unit.PERCENT);
        RULE.given(planned(bench(set(99.9))))
                .isViolated(Severity.INFO)
                .at(FIRST_SET)
                .measuring(99.9, 100, Unit.PERCENT)
                .saying(
                        "99.9 kg is 99.9 % of your one-repetition maximum, under 100 %: that is submaximal, though it is"
                                + " judged as overload. Nothing to change.");
        RULE.given(performed(bench(set(80)))).isViolated(Severity.INFO).measuring(80, 100, Unit.PERCENT);
    }

    @Test
    void under80PercentIsAnOrdinarySet() {
        RULE.given(performed(bench(set(79.9))))
                .isViolated(Severity.INFO)
                .at(FIRST_SET)
                .measuring(79.9, 80, Unit.PERCENT)
                .saying(
                        "79.9 kg is 79.9 % of your one-repetition maximum, under 80 %: that makes an ordinary set, though"
                                + " it is judged as overload. Nothing to change.");
    }

    @Test
    void howLightALoadIsDependsOnBodyMassWhereThatIsLowered() {
        RULE.given(dip(10)).isNotEvaluated("athlete.bodyMass");
        RULE.given(dip(20)).isSatisfied().measuring(100, 100, Unit.PERCENT);
        RULE.given(dip(10).toBuilder()
                        .athlete(Athlete.builder().bodyMass(kilograms(80)).build())
                        .build())
                .isViolated(Severity.INFO)
                .measuring(90, 100, Unit.PERCENT);
    }

    @Test
    void theLimitsAreParametersInAnyOrder() {
        RULE.with("min-percent", 110).given(planned(bench(set(109)))).isViolated(Severity.INFO);
        RULE.with("min-percent-at-all", 120)
                .given(planned(bench(set(110))))
                .isViolated(Severity.INFO)
                .measuring(110, 120, Unit.PERCENT);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUPRAMAXIMAL_NEGATIVE")
    void otherMethodsMayBeLight(SetMethod method) {
        RULE.given(planned(bench(set(40).toBuilder().method(method).build()))).isNotApplicable();
    }

    /** By an athlete who once dipped with 20 kg more. */
    private static Session dip(double added) {
        return planned(ExerciseEntry.builder("negative-dip")
                .oneRepMax(kilograms(20))
                .set(set(added))
                .build());
    }

    private static WorkSet set(double kilograms) {
        return negative().load(kilograms(kilograms)).build();
    }
}
