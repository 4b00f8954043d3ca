package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.kilograms;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing passes here: with enough people a warning is left, because nobody knows the load. */
class PartnerAddedLoadTest {
    private static final OneRule RULE = OneRule.of(new PartnerAddedLoad());
    private static final String FIRST_SET = "exercise 1 (barbell-bench-press), set 1";
    private static final String NO_RESCUER = "ERROR " + FIRST_SET + ": A partner presses on the bar and nobody else is"
            + " there to rescue you; do not do this without a second person.";
    private static final String UNKNOWN_LOAD = "WARNING " + FIRST_SET
            + ": A partner presses on the bar, so nobody knows" + " the load; put weight on the bar instead.";

    private static final RuleVerifier EVIDENCE = RuleVerifier.of(new PartnerAddedLoadLimited());

    static final List<RuleCase> CASES = List.of(
            violated(EVIDENCE.given(trained(planned(bench(forced(1, 80, 4))), 48)), Severity.ERROR),
            violated(EVIDENCE.given(trained(planned(bench(forced(2, 80, 4))), 48)), Severity.WARNING),
            RuleCase.none(RuleCase.Kind.SATISFIED, "Nobody knows the load, so there is always a warning."),
            RuleCase.none(RuleCase.Kind.ON_THE_LIMIT, "On every limit there is the warning too."),
            RuleCase.none(RuleCase.Kind.NOT_EVALUATED, "Nobody knows the load, whatever else is not known."),
            notApplicable(EVIDENCE.given(planned(bench(bare(SetMethod.SUPRAMAXIMAL_NEGATIVE))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void onePersonCannotPressAndRescue() {
        RULE.assertViolated(performed(bench(forced(1))), NO_RESCUER);
        RULE.assertViolated(planned(bench(forced(1))), NO_RESCUER);
    }

    @Test
    void aPlanThatNamesNobodyHasNobodyToRescue() {
        RULE.assertViolated(planned(bench(bare(SetMethod.PARTNER_FORCED))), NO_RESCUER);
    }

    @Test
    void exactlyTwoPeopleAreEnoughButTheLoadStaysUnknown() {
        RULE.assertViolated(performed(bench(forced(2))), UNKNOWN_LOAD);
        RULE.assertViolated(planned(bench(forced(3))), UNKNOWN_LOAD);
    }

    @Test
    void aRecordThatDoesNotSayWhoWasThereIsNotEvaluated() {
        RULE.assertNotEvaluated(performed(bench(bare(SetMethod.PARTNER_FORCED))), FIRST_SET, "set.spotters");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARTNER_FORCED")
    void whereNobodyPressesItIsNotApplicable(SetMethod method) {
        RULE.assertNotApplicable(performed(bench(bare(method))));
        RULE.assertNotApplicable(planned(bench(bare(method))));
    }

    @Test
    void withinAllBoundsTheEvidenceWarns() {
        EVIDENCE.given(trained(planned(bench(forced(2, 90, 5))), 24))
                .isViolated(Severity.WARNING)
                .at(FIRST_SET)
                .saying("A partner presses on the bar, so nobody knows the load; put weight on the bar instead.");
        EVIDENCE.given(planned(bench(forced(2)))).isViolated(Severity.WARNING);
    }

    @Test
    void aRecordThatDoesNotSayWhoWasThereIsWarnedOf() {
        EVIDENCE.given(performed(bench(bare(SetMethod.PARTNER_FORCED))))
                .isViolated(Severity.WARNING)
                .at(FIRST_SET)
                .saying("A partner presses on the bar, so nobody knows the load, and who else stood by is not recorded;"
                        + " have a second person rescue you, or put weight on the bar instead.");
    }

    @Test
    void anyBoundThatIsPassedIsAnError() {
        refuses(
                trained(planned(bench(forced(1, 90, 5))), 24),
                "there is only 1 partner; have 2 partners, one of them to rescue you");
        refuses(
                trained(planned(bench(forced(2, 90, 5))), 23),
                "you have trained for 23 months; use another method until you have trained for 24 months");
        refuses(
                trained(planned(bench(forced(2, 90.1, 5))), 24),
                "the bar alone is 90.1 % of your one-repetition maximum; take a lighter one, at most 90 %");
        refuses(trained(planned(bench(forced(2, 90, 6))), 24), "the set has 6 reps; do at most 5 reps");
    }

    @Test
    void everyBoundThatIsPassedIsNamed() {
        refuses(
                trained(planned(bench(forced(0, 95, 5))), 6),
                "there is nobody; have 2 partners, one of them to rescue you. Also, you have trained for 6 months; use"
                        + " another method until you have trained for 24 months. Also, the bar alone is 95 % of your"
                        + " one-repetition maximum; take a lighter one, at most 90 %");
    }

    @Test
    void aRecordThatDoesNotNamePartnersMayBreakAnotherBound() {
        WorkSet six = WorkSet.builder(SetMethod.PARTNER_FORCED).reps(6).build();

        refuses(performed(bench(six)), "the set had 6 reps; do at most 5 reps");
    }

    @Test
    void theBoundsAreTheParameters() {
        Session session = trained(planned(bench(forced(2, 80, 5))), 24);

        EVIDENCE.with("min-spotters", 3).given(session).isViolated(Severity.ERROR);
        EVIDENCE.with("min-months", 25).given(session).isViolated(Severity.ERROR);
        EVIDENCE.with("max-percent", 79).given(session).isViolated(Severity.ERROR);
        EVIDENCE.with("max-reps", 4).given(session).isViolated(Severity.ERROR);
    }

    private static WorkSet forced(int spotters) {
        return WorkSet.builder(SetMethod.PARTNER_FORCED)
                .spotters(Spotters.of(spotters))
                .build();
    }

    private static void refuses(Session session, String reasons) {
        EVIDENCE.given(session)
                .isViolated(Severity.ERROR)
                .at(FIRST_SET)
                .saying("Do not let a partner press on the bar here: " + reasons + ".");
    }

    private static WorkSet forced(int spotters, double load, int reps) {
        return forced(spotters).toBuilder().load(kilograms(load)).reps(reps).build();
    }

    private static Session trained(Session session, int months) {
        return session.toBuilder()
                .athlete(Athlete.builder().trainingMonths(months).build())
                .build();
    }
}
