package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.rules.RuleSets;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RandomTraining.class)
@Domain(DomainContext.Global.class)
class RuleOrderProperties {
    private static final List<Rule<?>> BUILT_IN = builtIn();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderInWhichRulesAreAddedDoesNotChangeTheReport(@ForAll Given given, @ForAll Random random) {
        List<Rule<?>> shuffled = new ArrayList<>(BUILT_IN);
        Collections.shuffle(shuffled, random);
        int half = random.nextInt(shuffled.size() + 1);
        RuleSet oneByOne = RuleSet.of("negatives", "1", shuffled.subList(0, half));
        for (Rule<?> rule : shuffled.subList(half, shuffled.size())) {
            oneByOne = oneByOne.plus(rule);
        }

        assertSame(given.report(), given.report(RuleSet.of("negatives", "1", shuffled)));
        assertSame(given.report(), given.report(oneByOne));
    }

    private static void assertSame(Report expected, Report actual) {
        assertEquals(expected, actual);
        assertEquals(expected.toString(), actual.toString());
    }

    /** A rule set does not give its rules away, and should not for a test's sake. */
    private static List<Rule<?>> builtIn() {
        try {
            Field members = RuleSet.class.getDeclaredField("members");
            members.setAccessible(true);
            List<Rule<?>> rules = new ArrayList<>();
            for (Object member : ((Map<?, ?>) members.get(RuleSets.negatives())).values()) {
                Method rule = member.getClass().getDeclaredMethod("rule");
                rule.setAccessible(true);
                rules.add((Rule<?>) rule.invoke(member));
            }
            return rules;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot reach the rules", e);
        }
    }
}
