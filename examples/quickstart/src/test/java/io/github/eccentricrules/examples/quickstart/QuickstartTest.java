package io.github.eccentricrules.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Explanation;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.rules.RuleSets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the README true: its listing is the program, its output is what the program prints, its table the rules. */
class QuickstartTest {
    private static final Path SOURCE =
            Path.of("src/main/java/io/github/eccentricrules/examples/quickstart/Quickstart.java");

    private final String readme = read(Path.of("../../README.md"));

    @Test
    void theListingOfTheReadmeIsTheProgram() {
        assertEquals(read(SOURCE).stripTrailing(), block("java\npackage "));
    }

    @Test
    void theSecondListingOfTheReadmeIsTheSecondProgram() {
        String body = read(SOURCE.resolveSibling("ProgrammeWeek.java"));
        String method = body.substring(body.indexOf("    static Report report"), body.indexOf("    /** Prints"));
        assertEquals(method.stripTrailing().stripIndent(), block("java\nstatic Report report"));
    }

    @Test
    void theThirdListingOfTheReadmeIsTheThirdProgram() {
        String body = read(SOURCE.resolveSibling("LiveSession.java"));
        String method = body.substring(body.indexOf("    static List<String> heard"), body.indexOf("    /** Prints"));
        assertEquals(method.stripTrailing().stripIndent(), block("java\nstatic List<String> heard"));
        assertEquals(String.join("\n", LiveSession.heard()), block("text\nfinal: "));
    }

    @Test
    void theListingInSpanishIsThatProgram() {
        String body = read(SOURCE.resolveSibling("InSpanish.java"));
        String method = body.substring(body.indexOf("    static List<String> said"), body.indexOf("    /** Prints"));
        assertEquals(method.stripTrailing().stripIndent(), block("java\nstatic List<String> said"));
        assertEquals(String.join("\n", InSpanish.said()), block("text\nLlevas "));
    }

    @Test
    void theListingOfARepairIsThatProgram() {
        String body = read(SOURCE.resolveSibling("RepairedPlan.java"));
        String method = body.substring(body.indexOf("    static Repair repair"), body.indexOf("    /** Prints"));
        assertEquals(method.stripTrailing().stripIndent(), block("java\nstatic Repair repair"));
        assertEquals(RepairedPlan.repair().toString().stripTrailing(), block("text\nStart at"));
    }

    @Test
    void theListingOfConfiguredRulesIsThatProgramWithWhatItRefuses() {
        String body = read(SOURCE.resolveSibling("ConfiguredRules.java"));
        String method =
                body.substring(body.indexOf("    static Validator configured"), body.indexOf("    /** Says all"));
        assertEquals(method.stripTrailing().stripIndent(), block("java\nstatic Validator configured"));
        assertEquals(ConfiguredRules.mistaken(), block("text\n4 problems"));
    }

    @Test
    void aConfiguredRuleSetSaysSo() {
        RuleSet rules = ConfiguredRules.configured().ruleSet();
        assertEquals("3.5 s", rules.stamp().configuration().get("descent-duration-min.min-descent"));
        assertTrue(rules.toString().startsWith("negatives 1, configured ("), rules::toString);
        assertTrue(rules.notices().get(0).text().endsWith("A strap holds the feet."), rules.notices()::toString);
    }

    @Test
    void theListingOfAKnownExceptionIsThatProgram() {
        String body = read(SOURCE.resolveSibling("KnownException.java"));
        String methods = body.substring(
                body.indexOf("    static Validator validator"), body.indexOf("    static List<Violation> accepted"));
        assertEquals(methods.stripTrailing().stripIndent(), block("java\nstatic Validator validator"));
        assertEquals(
                KnownException.accepted().get(0).toString(),
                block("text\nERROR exercise 1 (nordic-hamstring), set 1: "));
    }

    @Test
    void aKnownExceptionTellsAsNewOnlyWhatGuardsLife() {
        assertEquals(
                List.of("spotter-required", "spotter-required", "spotter-required"),
                KnownException.news().stream().map(Violation::rule).toList());
    }

    @Test
    void theListingThatAsksWhyIsTheProgramAndItsOutputWhatItPrints() {
        String body = read(SOURCE.resolveSibling("AskWhy.java"));
        String method =
                body.substring(body.indexOf("    static List<Explanation> why"), body.indexOf("    /** Prints"));
        assertEquals(method.stripTrailing().stripIndent(), block("java\nstatic List<Explanation> why"));
        String said = AskWhy.why().stream().map(Explanation::toString).collect(Collectors.joining("\n"));
        assertEquals(said, block("text\nVIOLATED "));
    }

    @Test
    void theListingOfPlanAgainstPerformedIsTheProgramAndItsOutputWhatItPrints() {
        String body = read(SOURCE.resolveSibling("PlanAgainstPerformed.java"));
        String method =
                body.substring(body.indexOf("    static PlanComparison comparison"), body.indexOf("    /** Prints"));
        assertEquals(method.stripTrailing().stripIndent(), block("java\nstatic PlanComparison comparison"));
        assertEquals(PlanAgainstPerformed.comparison().toString(), block("text\nPlan and record "));
    }

    @Test
    void theSecondProgramFindsThatTheProgrammeKeepsItself() {
        assertTrue(ProgrammeWeek.report().passed().contains("protocol-conformance"), ProgrammeWeek.report()::toString);
    }

    @Test
    void theOutputInTheReadmeIsWhatTheProgramPrints() {
        assertEquals(printed(), block("text\nRule set "));
    }

    @Test
    void theTableOfTheReadmeNamesEveryRuleAndNoOther() {
        List<String> rules =
                RuleSets.negatives().rules().stream().map(QuickstartTest::row).toList();
        List<String> table = readme.lines()
                .dropWhile(line -> !line.startsWith("## The rule set"))
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertEquals(rules, table);
    }

    @Test
    void theProgramStaysShort() {
        assertTrue(read(SOURCE).lines().count() < 60, "the quickstart must be under 60 lines");
    }

    private static String row(RuleInfo<?> rule) {
        String limits = rule.parameters().stream()
                .map(limit -> "`" + limit.name() + "` " + limit.unit().format(limit.defaultValue()))
                .collect(Collectors.joining(", "));
        return "| `" + rule.id() + "` | " + rule.checks() + " | " + limits + " |";
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n"));
    }

    /** Returns the fenced block of the README that starts like this. */
    private String block(String start) {
        String language = start.substring(0, start.indexOf('\n') + 1);
        return Pattern.compile("```" + Pattern.quote(start) + ".*?\n```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map(match -> match.group().substring(3 + language.length()).replaceAll("\n```$", ""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the README has no block that starts with " + start));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new AssertionError("cannot read " + file, e);
        }
    }
}
