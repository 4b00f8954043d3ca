package io.github.eccentricrules.examples.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.eccentricrules.rules.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the acceptance cases that stand beside the repository through the program's JSON, if they are there. */
class AcceptanceCasesTest {
    private static final List<String> SEVERITIES = List.of("INFO", "WARNING", "ERROR");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void every_case_gives_the_expected_verdicts(TestReporter reporter) throws IOException {
        Optional<Path> folder = SharedData.folder("cases", "eccentricrules.cases");
        if (folder.isEmpty()) {
            System.out.println("acceptance cases not found: nothing was compared");
        }
        assumeTrue(folder.isPresent(), "acceptance cases not found");
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        int unknownRuleSet = 0;
        for (Path file : cases(folder.get())) {
            JsonNode request = MAPPER.readTree(Files.readString(file));
            String ruleSet = request.get("ruleSet").asString();
            if (RuleSets.names().contains(ruleSet)) {
                compare(file, request, referenceRules(folder.get(), ruleSet), wrong);
                compared++;
            } else {
                unknownRuleSet++;
            }
        }
        reporter.publishEntry("acceptance cases", compared + " compared, " + unknownRuleSet + " of other rule sets");
        assertFalse(compared == 0, "no case has a rule set that is known");
        assertEquals(List.of(), wrong);
    }

    private static void compare(Path file, JsonNode request, Set<String> reference, List<String> wrong) {
        CheckerRun run = CheckerRun.json(file);
        assertEquals(List.of(), run.problems());
        assertEquals(1, run.array().size());
        JsonNode report = run.array().get(0).get("report");
        JsonNode expected = request.get("expected");
        for (String rule : expected.propertyNames()) {
            String verdict = verdict(report, rule);
            if (!verdict.equals(expected.get(rule).asString())) {
                wrong.add(file.getFileName() + " " + rule + ": expected "
                        + expected.get(rule).asString() + ", was " + verdict);
            }
        }
        for (String rule : reference) {
            if (!expected.has(rule) && SEVERITIES.contains(verdict(report, rule))) {
                wrong.add(file.getFileName() + " " + rule + ": expected no violation, was " + verdict(report, rule));
            }
        }
    }

    private static String verdict(JsonNode report, String rule) {
        TreeMap<Integer, String> found = new TreeMap<>();
        for (JsonNode violation : report.get("violations")) {
            if (violation.get("rule").asString().equals(rule)) {
                String severity = violation.get("severity").asString();
                found.put(SEVERITIES.indexOf(severity), severity);
            }
        }
        if (!found.isEmpty()) {
            return found.lastEntry().getValue();
        }
        for (JsonNode gap : report.get("notEvaluated")) {
            if (gap.get("rule").asString().equals(rule)) {
                return "NOT_EVALUATED";
            }
        }
        for (JsonNode passed : report.get("passed")) {
            if (passed.asString().equals(rule)) {
                return "PASS";
            }
        }
        return "NOT_APPLICABLE";
    }

    private static List<Path> cases(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** Reads the list of rules that no case may violate unless it says so; the bold ones are those of negatives. */
    private static Set<String> referenceRules(Path folder, String ruleSet) throws IOException {
        String list = Files.readString(folder.resolve("README.md"));
        String line = list.substring(list.indexOf("\nReference rules:"));
        Matcher matcher = Pattern.compile(ruleSet.equals("negatives") ? "\\*\\*`([a-z-]+)`\\*\\*" : "`([a-z-]+)`")
                .matcher(line);
        Set<String> rules = new TreeSet<>();
        while (matcher.find()) {
            rules.add(matcher.group(1));
        }
        assertFalse(rules.isEmpty(), "no reference rules in the README");
        return rules;
    }
}
