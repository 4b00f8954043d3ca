package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Failure;
import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Subject;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.rules.RuleSets;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RandomTraining.class)
@Domain(DomainContext.Global.class)
class ThrowingRuleProperties {
    /** Does one of several things at a place, among them to throw; the same thing each time. */
    private static final class Moody<S extends Subject> extends Rule<S> {
        private final int seed;

        Moody(Scope<S> scope, int seed) {
            super(RuleInfo.of(scope, "moody", "Do anything.").because(Evidence.judgement("A test.")));
            this.seed = seed;
        }

        int mood(Subject subject) {
            return Math.floorMod(31 * seed + subject.location().toString().hashCode(), 9);
        }

        @Override
        protected boolean appliesTo(S subject) {
            if (mood(subject) == 0) {
                throw new IllegalStateException("thrown before it judged");
            }
            return mood(subject) != 1;
        }

        @Override
        protected Outcome judge(S subject, Parameters parameters) {
            return switch (mood(subject)) {
                case 2 -> throw new NullPointerException();
                case 3 -> throw new StackOverflowError();
                case 4 -> throw new AssertionError("it holds {place} %n {} \n");
                case 5 -> throw new NoClassDefFoundError("a.b.C");
                case 6 -> Outcome.violated(Severity.ERROR, Message.verbatim("Broken."));
                case 7 -> new Outcome.NotEvaluated(List.of("anything"));
                default -> Outcome.satisfied();
            };
        }
    }

    @Provide
    Arbitrary<Rule<?>> moody() {
        Arbitrary<Integer> seeds = Arbitraries.integers();
        return Arbitraries.oneOf(
                seeds.map(seed -> new Moody<>(Scope.REP, seed)),
                seeds.map(seed -> new Moody<>(Scope.SET, seed)),
                seeds.map(seed -> new Moody<>(Scope.EXERCISE, seed)),
                seeds.map(seed -> new Moody<>(Scope.SESSION, seed)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aRuleThatThrowsChangesNothingButItsOwnOutcome(@ForAll Given given, @ForAll("moody") Rule<?> moody) {
        Report without = given.report();
        Report with = given.report(RuleSets.negatives().plus(moody));

        assertEquals(without.violations(), others(with.violations(), Violation::rule));
        assertEquals(without.notEvaluated(), others(with.notEvaluated(), Gap::rule));
        assertEquals(without.passed(), others(with.passed(), Function.identity()));
        assertEquals(without.notApplicable(), others(with.notApplicable(), Function.identity()));
        assertEquals(without.failures(), others(with.failures(), Failure::rule));
        assertEquals(List.of(), without.failures());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aRuleThatThrewIsAFailureAndNoPass(@ForAll Given given, @ForAll("moody") Rule<?> moody) {
        Report report = given.report(RuleSets.negatives().plus(moody));

        if (!report.failures().isEmpty()) {
            assertFalse(report.isClean());
            assertFalse(report.passed().contains("moody"));
            assertFalse(report.notApplicable().contains("moody"));
        }
        assertEquals(report, given.report(RuleSets.negatives().plus(moody)), "the same again");
    }

    private static <T> List<T> others(List<T> found, Function<T, String> rule) {
        return found.stream().filter(one -> !rule.apply(one).equals("moody")).toList();
    }
}
