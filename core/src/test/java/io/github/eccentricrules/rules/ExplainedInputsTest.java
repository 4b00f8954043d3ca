package io.github.eccentricrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Explanation;
import io.github.eccentricrules.engine.Explanation.Result;
import io.github.eccentricrules.engine.Explanations;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.Verification;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** States that whoever asks why sees what was looked at, for every rule and every outcome. */
class ExplainedInputsTest {
    private static final String WORKED_OUT = "measured";

    @Test
    void anExplanationShowsWhatItsRuleLookedAtWhateverTheOutcome() {
        Set<String> without = new TreeSet<>();
        Set<Result> seen = EnumSet.noneOf(Result.class);
        for (String id : Catalogue.ids()) {
            explained(id).forEach(one -> {
                seen.add(one.outcome());
                if (one.inputs().stream().allMatch(input -> input.name().equals(WORKED_OUT))) {
                    without.add(id + " " + one.outcome());
                }
            });
        }

        assertEquals(Set.of(), without);
        assertTrue(
                seen.containsAll(
                        List.of(Result.VIOLATED, Result.SATISFIED, Result.NOT_EVALUATED, Result.NOT_APPLICABLE)),
                seen::toString);
    }

    private static Stream<Explanation> explained(String id) {
        return Catalogue.cases(id).orElseThrow().stream()
                .map(RuleCase::given)
                .flatMap(given -> given.stream())
                .flatMap(given -> explained(id, given));
    }

    private static Stream<Explanation> explained(String id, Verification given) {
        return Explanations.of(given.rule(), given.session(), given.history()).all(id).stream();
    }
}
