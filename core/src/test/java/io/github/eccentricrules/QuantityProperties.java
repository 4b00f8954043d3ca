package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.eccentricrules.engine.Evaluation;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Verdict;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A report, which compares what rules have in common once, says what each rule says when it is asked place by place. */
@Domain(RandomTraining.class)
@Domain(DomainContext.Global.class)
class QuantityProperties {
    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return OwnRules.ruleSets();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void aReportSaysWhatEachRuleSays(@ForAll Given given, @ForAll("ruleSets") RuleSet rules) {
        Report report = given.report(rules);
        List<Verdict> verdicts = Evaluation.verdicts(rules, given.session(), given.history());

        assertEquals(
                broken(verdicts),
                report.violations().stream()
                        .map(found ->
                                found.severity() + " " + found.location() + " " + found.message() + " " + found.rule())
                        .sorted()
                        .toList());
        Set<String> open = new TreeSet<>();
        report.violations().forEach(found -> open.add(found.rule()));
        report.notEvaluated().forEach(gap -> open.add(gap.rule()));
        report.failures().forEach(failure -> open.add(failure.rule()));
        Set<String> kept = verdicts.stream()
                .filter(verdict -> verdict.outcome() instanceof Outcome.Satisfied)
                .map(Verdict::rule)
                .filter(rule -> !open.contains(rule))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(List.copyOf(kept), report.passed());
        assertEquals(
                report.violations().size(), given.report(rules).violations().size());
    }

    @Provide
    Arbitrary<RuleSet> configured() {
        return ConfiguredRules.ruleSets();
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void aReportSaysWhatEachRuleSaysWithLayersAndOtherSeverities(
            @ForAll Given given, @ForAll("configured") RuleSet rules) {
        aReportSaysWhatEachRuleSays(given, rules);
    }

    private static List<String> broken(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.outcome() instanceof Outcome.Violated)
                .map(verdict -> {
                    Outcome.Violated violated = (Outcome.Violated) verdict.outcome();
                    return violated.severity() + " " + verdict.location() + " " + violated.message() + " "
                            + verdict.rule();
                })
                .sorted()
                .toList();
    }
}
