package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;

import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.WorkSet;
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

    private static WorkSet forced(int spotters) {
        return WorkSet.builder(SetMethod.PARTNER_FORCED)
                .spotters(Spotters.of(spotters))
                .build();
    }
}
