package io.github.eccentricrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.eccentricrules.testing.RuleCase;
import java.util.EnumSet;
import java.util.List;

/** Has the cases of a rule judged, and asserts that none of the five kinds is forgotten. */
final class Cases {
    private Cases() {}

    static void verify(List<RuleCase> cases) {
        EnumSet<RuleCase.Kind> missing = EnumSet.allOf(RuleCase.Kind.class);
        cases.stream().map(RuleCase::kind).forEach(missing::remove);

        assertEquals(EnumSet.noneOf(RuleCase.Kind.class), missing, "kinds of case that are missing");
        cases.forEach(RuleCase::verify);
    }
}
