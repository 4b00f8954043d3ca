package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bench;
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
import io.github.eccentricrules.model.Releasers;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RestBetweenRepsTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new RestBetweenReps());
    private static final String FIRST_SET = "exercise 1 (barbell-bench-press), set 1";

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(partner(30)), Severity.INFO),
            satisfied(RULE.given(partner(10))),
            onTheLimit(RULE.given(partner(15))),
            notEvaluated(RULE.given(planned(bench(negative().reps(5).build()))), "set.restBetweenReps"),
            notApplicable(RULE.given(planned(bench(negative().build())))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void aPartnerTakes5To15SecondsToReturnTheLoad() {
        RULE.given(partner(5)).isSatisfied().measuring(5, 5, Unit.SECONDS);
        RULE.given(partner(4.9))
                .isViolated(Severity.INFO)
                .at(FIRST_SET)
                .measuring(4.9, 5, Unit.SECONDS)
                .saying("The rest between the reps of this set is 4.9 s; where a partner returns the load at least 5 s"
                        + " are usual. Nothing to change.");
        RULE.given(partner(15)).isSatisfied().measuring(15, 15, Unit.SECONDS);
        RULE.given(partner(15.1)).isViolated(Severity.INFO).measuring(15.1, 15, Unit.SECONDS);
    }

    @Test
    void releasersTake15To30SecondsToHangAgain() {
        RULE.given(performed(bench(cluster(15)))).isSatisfied().measuring(15, 15, Unit.SECONDS);
        RULE.given(performed(bench(cluster(14)))).isViolated(Severity.INFO).measuring(14, 15, Unit.SECONDS);
        RULE.given(performed(bench(cluster(30)))).isSatisfied().measuring(30, 30, Unit.SECONDS);
        RULE.given(performed(bench(cluster(31))))
                .isViolated(Severity.INFO)
                .at(FIRST_SET)
                .measuring(31, 30, Unit.SECONDS)
                .saying(
                        "The rest between the reps of this set was 31 s; where releasers are hung again at most 30 s are"
                                + " usual. Nothing to change.");
    }

    @Test
    void releasersThatAreHungOnceForSeveralRepsNeedNoRest() {
        WorkSet once = cluster(0).toBuilder().releasers(hooks(5)).build();

        RULE.given(performed(bench(once))).isNotApplicable();
    }

    @Test
    void whoeverReturnsTheRestReleasersTakeTheirTime() {
        WorkSet byPartner =
                cluster(31).toBuilder().returnMethod(ReturnMethod.PARTNER).build();
        WorkSet unsaid = accentuated(31).releasers(hooks(1)).build();

        RULE.given(performed(bench(byPartner))).isViolated(Severity.INFO).measuring(31, 30, Unit.SECONDS);
        RULE.given(planned(bench(unsaid))).isViolated(Severity.INFO).measuring(31, 30, Unit.SECONDS);
        RULE.given(performed(bench(unsaid))).isViolated(Severity.INFO);
    }

    @Test
    void betweenRepsForWhichNothingIsHungAPartnerTakesItsTime() {
        WorkSet once = accentuated(16)
                .releasers(hooks(5))
                .returnMethod(ReturnMethod.PARTNER)
                .build();

        RULE.given(performed(bench(once))).isViolated(Severity.INFO).measuring(16, 15, Unit.SECONDS);
    }

    @Test
    void howOftenReleasersAreHungMustBeKnown() {
        WorkSet unsaid = accentuated(20).returnMethod(ReturnMethod.RELEASERS).build();

        RULE.given(planned(bench(unsaid))).isNotEvaluated("set.releasers");
        RULE.given(performed(bench(unsaid))).isNotEvaluated("set.releasers");
    }

    @Test
    void withoutReleasersAPartnerTakesItsTime() {
        WorkSet set = accentuated(12).returnMethod(ReturnMethod.PARTNER).build();

        RULE.given(planned(bench(set))).isSatisfied().measuring(12, 15, Unit.SECONDS);
    }

    @Test
    void whatReturnsTheLoadMustBeKnown() {
        WorkSet unsaid =
                WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE).reps(5).build();

        RULE.given(performed(bench(unsaid)))
                .isNotEvaluated("set.restBetweenReps", "set.returnMethod")
                .at(FIRST_SET);
        RULE.given(planned(bench(accentuated(60).build()))).isNotEvaluated("set.returnMethod");
    }

    @Test
    void aSetThatDoesNotTellItsRepsButTheRestBetweenThemIsJudged() {
        WorkSet set = negative().reps(0).restBetweenReps(Duration.ofSeconds(16)).build();

        RULE.given(performed(bench(set))).isViolated(Severity.INFO);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PARTNER", "RELEASERS"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherWaysBackUpTakeTheTimeTheyTake(ReturnMethod method) {
        WorkSet set = accentuated(60).returnMethod(method).build();

        RULE.given(planned(bench(set))).isNotApplicable();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SUPRAMAXIMAL_NEGATIVE", "ACCENTUATED_ECCENTRIC", "TWO_UP_ONE_DOWN", "PARTNER_FORCED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatIsNoOverloadMayRestAsItLikes(SetMethod method) {
        WorkSet set = negative()
                .method(method)
                .reps(5)
                .restBetweenReps(Duration.ofSeconds(60))
                .build();

        RULE.given(planned(bench(set))).isNotApplicable();
    }

    @Test
    void theLimitsAreParameters() {
        RULE.with("max-rest", 20).given(partner(20)).isSatisfied().measuring(20, 20, Unit.SECONDS);
        RULE.with("max-rest-of-cluster", 60)
                .given(performed(bench(cluster(60))))
                .isSatisfied();
    }

    private static Session partner(double seconds) {
        return planned(bench(negative()
                .reps(5)
                .restBetweenReps(Duration.ofMillis((long) (seconds * 1000)))
                .build()));
    }

    private static WorkSet cluster(int seconds) {
        return accentuated(seconds)
                .returnMethod(ReturnMethod.RELEASERS)
                .releasers(hooks(1))
                .build();
    }

    private static WorkSet.Builder accentuated(int seconds) {
        return WorkSet.builder(SetMethod.ACCENTUATED_ECCENTRIC)
                .restBetweenReps(Duration.ofSeconds(seconds))
                .reps(5);
    }

    private static Releasers hooks(int repsPerHookUp) {
        return new Releasers(kilograms(10), kilograms(10), repsPerHookUp);
    }
}
