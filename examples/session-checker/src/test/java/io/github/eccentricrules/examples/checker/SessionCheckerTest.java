package io.github.eccentricrules.examples.checker;

import static io.github.eccentricrules.examples.checker.Samples.HEVY_HEADER;
import static io.github.eccentricrules.examples.checker.Samples.MEASURED_HEADER;
import static io.github.eccentricrules.examples.checker.Samples.STRONG_HEADER;
import static io.github.eccentricrules.examples.checker.Samples.hevy;
import static io.github.eccentricrules.examples.checker.Samples.measured;
import static io.github.eccentricrules.examples.checker.Samples.strong;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.rules.RuleSets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The command line: options, outputs, summary and exit status. */
class SessionCheckerTest {
    @TempDir
    private Path folder;

    @Test
    void json_is_one_array_with_an_object_a_session() {
        Path file = CheckerRun.file(folder, "a.json", Samples.REQUEST);

        CheckerRun run = CheckerRun.json(file);

        assertEquals(1, run.status());
        JsonNode item = run.array().get(0);
        assertEquals(List.of("source", "start", "report"), List.copyOf(item.propertyNames()));
        assertEquals("a.json#0", item.get("source").asString());
        assertEquals("2026-03-02T18:00:00Z", item.get("start").asString());
        assertEquals("VIOLATED", item.get("report").get("status").asString());
        JsonNode violation = item.get("report").get("violations").get(0);
        assertEquals("descent-duration-min", violation.get("rule").asString());
        assertEquals("ERROR", violation.get("severity").asString());
    }

    @Test
    void text_has_a_heading_the_report_and_the_summary() {
        Path file = CheckerRun.file(folder, "a.json", Samples.REQUEST);

        CheckerRun run = CheckerRun.of(file);

        assertEquals(1, run.status());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("a.json#0, 2026-03-02T18:00:00Z, planned\n  Rule set negatives "), run.out());
        assertTrue(run.out().contains("1.6 s; take at least 3 s. [descent-duration-min]"), run.out());
        assertEquals("Files: 1 read, 0 refused", run.summary("Files"));
        assertEquals("Sessions: 1 read = 1 checked + 0 refused", run.summary("Sessions"));
        assertEquals(
                "Checked: 1 with violations, 0 with gaps only, 0 clean, 0 with nothing to judge",
                run.summary("Checked"));
    }

    @Test
    void ordinary_sessions_are_one_line_and_clean() {
        Path log = CheckerRun.file(
                folder,
                "log.csv",
                HEVY_HEADER
                        + hevy("Squat (Barbell)", "normal", "100", "5")
                        + Samples.hevyAt("16 Sep 2025, 07:48", "", "My Own Lift", "normal", "100", "5"));

        CheckerRun run = CheckerRun.of(log);

        assertEquals(0, run.status());
        assertEquals("""
                log.csv: 2 sessions without negatives, so nothing to judge. No app's export says which sets were \
                negatives; say it with --method METHOD or --negatives 'EXERCISE=METHOD'.

                Files: 1 read, 0 refused
                Rows: 2 = 2 sets + 0 refused
                Sessions: 2 read = 2 checked + 0 refused
                Checked: 0 with violations, 0 with gaps only, 0 clean, 2 with nothing to judge
                Exercises not in the catalogue (their muscles and positions are unknown): 1 name on 1 row: My Own Lift (1)
                Note: UTC was assumed for dates without a zone (--zone says otherwise): log.csv
                """, run.out());
    }

    @Test
    void method_makes_negatives_of_working_sets_only() {
        Path log = CheckerRun.file(
                folder,
                "log.csv",
                HEVY_HEADER
                        + hevy("Squat (Barbell)", "warmup", "60", "5")
                        + hevy("Squat (Barbell)", "normal", "100", "8"));

        JsonNode report =
                CheckerRun.json("--method", "tempo", log).array().get(0).get("report");

        assertEquals("VIOLATED", report.get("status").asString());
        JsonNode tooMany = report.get("violations").get(0);
        assertEquals("reps-per-set-max", tooMany.get("rule").asString());
        assertEquals(2, tooMany.get("location").get("set").asInt());
        assertEquals(0, CheckerRun.json("--negatives", "*bench*=tempo", log).status());
        assertTrue(CheckerRun.json("--negatives", "*bench*=tempo", log)
                .err()
                .contains("Note: --negatives '*bench*=tempo' fits no exercise"));
    }

    @Test
    void summary_adds_up_over_all_files() {
        CheckerRun.file(folder, "a.csv", HEVY_HEADER + hevy("Plank", "normal", "", "5") + hevy("Plank", "x", "", "5"));
        CheckerRun.file(
                folder,
                "b.csv",
                STRONG_HEADER + strong("Plank", "1", "0", "5") + strong("Plank", "Rest Timer", "0", "0"));
        CheckerRun.file(folder, "c.csv", MEASURED_HEADER + measured("1", "110", "4") + measured("2", "110", "4"));
        CheckerRun.file(folder, "d.csv", "hello");
        CheckerRun.file(folder, "e.json", "[" + Samples.REQUEST + ", 5]");

        CheckerRun run = CheckerRun.json(folder);

        assertEquals(2, run.status());
        assertEquals("Files: 4 read, 1 refused", run.summary("Files"));
        assertEquals("Rows: 6 = 2 sets + 2 measured reps (in 1 set) + 1 rest timer + 1 refused", run.summary("Rows"));
        assertEquals("Sessions: 5 read = 4 checked + 1 refused", run.summary("Sessions"));
        assertEquals("Problems: 3, on the error stream", run.summary("Problems"));
        assertEquals(List.of("a.csv:row 2", "b.csv:row 2", "c.csv:row 2", "e.json#0"), run.sources());
    }

    @Test
    void rule_set_of_the_command_line_overrides_that_of_the_request() {
        Path file = CheckerRun.file(folder, "a.json", Samples.REQUEST.replace("\"negatives\"", "\"other\""));

        assertEquals(2, CheckerRun.json(file).status());
        assertEquals(1, CheckerRun.json("--rules", "negatives", file).status());
    }

    @Test
    void history_that_is_absent_is_not_known_and_an_empty_one_is() {
        Path empty = CheckerRun.file(folder, "a.json", Samples.REQUEST);
        Path absent = CheckerRun.file(folder, "b.json", Samples.REQUEST.replace(",\n \"history\": []", ""));

        JsonNode reports = CheckerRun.json(empty, absent).array();

        assertTrue(reports.get(0).get("report").get("passed").toString().contains("recovery-hours")
                || reports.get(0).get("report").get("notApplicable").toString().contains("recovery-hours"));
        assertTrue(reports.get(1).get("report").get("notEvaluated").toString().contains("recovery-hours"));
    }

    @Test
    void compare_prints_what_both_rule_sets_say_instead_of_the_report() {
        Path file = CheckerRun.file(folder, "a.json", Samples.REQUEST);

        CheckerRun run = CheckerRun.of("--compare", "evidence", file);

        assertEquals(1, run.status());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("a.json#0, 2026-03-02T18:00:00Z, planned\n  Rule sets negatives "), run.out());
        assertTrue(run.out().contains("\n  descent-duration-min: "), run.out());
        assertTrue(run.out().contains("\n    negatives: ERROR exercise 1 "), run.out());
        assertTrue(run.out().contains("\n    evidence: WARNING exercise 1 "), run.out());
        assertTrue(run.out().contains("\n    The guideline says: Lower slowly, 3 to 6 s."), run.out());
        assertEquals(
                "Checked: 1 with violations, 0 with gaps only, 0 clean, 0 with nothing to judge",
                run.summary("Checked"));
    }

    @Test
    void compare_takes_the_other_side_from_rules() {
        Path file = CheckerRun.file(folder, "a.json", Samples.REQUEST);

        JsonNode item = CheckerRun.json("--rules", "evidence", "--compare", "negatives", file)
                .array()
                .get(0);

        assertEquals(List.of("source", "start", "comparison"), List.copyOf(item.propertyNames()));
        JsonNode comparison = item.get("comparison");
        assertEquals("evidence", comparison.get("first").get("name").asString());
        assertEquals("negatives", comparison.get("second").get("name").asString());
        JsonNode row = comparison
                .get("rows")
                .valueStream()
                .filter(one -> one.get("rule").asString().equals("descent-duration-min"))
                .findFirst()
                .orElseThrow();
        assertEquals("WARNING", row.get("first").get("conclusion").asString());
        assertEquals("ERROR", row.get("second").get("conclusion").asString());
        assertEquals("GUIDELINE", row.get("grounds").get(0).get("strength").asString());
    }

    @Test
    void compare_has_one_line_for_sessions_that_neither_rule_set_judges() {
        Path file = CheckerRun.file(folder, "a.json", Samples.ORDINARY);

        CheckerRun run = CheckerRun.of("--compare", "evidence", file);

        assertEquals(0, run.status());
        assertTrue(run.out().startsWith("a.json: 1 session without negatives, so nothing to judge."), run.out());
    }

    @Test
    void explain_prints_why_a_rule_gives_its_outcomes_instead_of_the_report() {
        Path file = CheckerRun.file(folder, "a.json", Samples.REQUEST);

        CheckerRun run = CheckerRun.of("--explain", "descent-duration-min", file);

        assertEquals(1, run.status());
        assertEquals("", run.err());
        assertTrue(
                run.out()
                        .startsWith("a.json#0, 2026-03-02T18:00:00Z, planned\n  SATISFIED: descent-duration-min at"
                                + " exercise 1 "),
                run.out());
        assertTrue(run.out().contains("\n  VIOLATED (ERROR): descent-duration-min at exercise 1 "), run.out());
        assertTrue(run.out().contains("\n    Input: rep.descent = 1.6 s\n"), run.out());
        assertTrue(run.out().contains("\n    Parameter: min-descent = 3 s (0.5 to 30 s); the default\n"), run.out());
    }

    @Test
    void explain_takes_a_place_and_gives_json() {
        Path file = CheckerRun.file(folder, "a.json", Samples.REQUEST);
        JsonNode item = CheckerRun.json("--explain", "descent-duration-min", file)
                .array()
                .get(0);
        assertEquals(List.of("source", "start", "explanations"), List.copyOf(item.propertyNames()));
        assertEquals("VIOLATED", item.get("explanations").get(1).get("outcome").asString());

        CheckerRun run = CheckerRun.of("--explain", "training-status-min@session", file);

        assertTrue(run.out().contains(": training-status-min at session\n"), run.out());
    }

    @Test
    void explain_takes_the_id_of_an_exercise_for_all_its_places() {
        Path file = CheckerRun.file(folder, "a.json", Samples.REQUEST);

        CheckerRun all = CheckerRun.of("--explain", "descent-duration-min", file);
        CheckerRun bench = CheckerRun.of("--explain", "descent-duration-min@barbell-bench-press", file);

        assertTrue(bench.out().contains("descent-duration-min at exercise 1 (barbell-bench-press)"), bench.err());
        assertEquals(all.out(), bench.out());
    }

    @Test
    void explain_says_what_it_cannot_find() {
        Path file = CheckerRun.file(folder, "a.json", Samples.REQUEST);

        CheckerRun unknown = CheckerRun.of("--explain", "descent-duration-mim", file);
        assertEquals(2, unknown.status());
        assertTrue(
                unknown.problems()
                        .get(0)
                        .startsWith(
                                "a.json#0: rule \"descent-duration-mim\" is not in the rule set negatives; did you mean"
                                        + " descent-duration-min"),
                unknown.err());

        CheckerRun noPlace = CheckerRun.of("--explain", "descent-duration-min@exercise 9 (dip)", file);
        assertTrue(noPlace.problems().get(0).contains("location must be a place of the session"), noPlace.err());

        CheckerRun absent = CheckerRun.of("--explain", "descent-duration-min@leg-curl", file);
        assertTrue(
                absent.problems().get(0).contains("the rule judges nothing at \"leg-curl\" here; it does at: barbell-"),
                absent.err());

        CheckerRun malformed = CheckerRun.of("--explain", "descent-duration-min@set 3", file);
        assertEquals(2, malformed.status());
        assertTrue(malformed.err().startsWith("session-checker: --explain: location must read like"), malformed.err());
    }

    @Test
    void plan_prints_what_was_done_otherwise() {
        Path plan = CheckerRun.file(folder, "plan.json", Samples.REQUEST);
        Path done = CheckerRun.file(
                folder,
                "done.json",
                Samples.REQUEST.replace("PLANNED", "PERFORMED").replace("T18:00", "T20:00"));

        CheckerRun run = CheckerRun.of("--plan", plan, done);

        assertTrue(
                run.out().startsWith("done.json#0, 2026-03-02T20:00:00Z, performed\n  Plan and record by "), run.out());
        assertTrue(run.out().contains("\n    Session: It began 2 h later than planned.\n"), run.out());
        JsonNode item = CheckerRun.json("--plan", plan, done).array().get(0);
        assertEquals(List.of("source", "start", "deviations"), List.copyOf(item.propertyNames()));
        assertEquals(
                "session.start",
                item.get("deviations").get("differences").get(0).get("field").asString());
    }

    @Test
    void plan_names_what_is_wrong_with_it() {
        Path done = CheckerRun.file(folder, "done.json", Samples.REQUEST);
        Path two = CheckerRun.file(folder, "two.json", "[" + Samples.REQUEST + "," + Samples.REQUEST + "]");

        assertTrue(CheckerRun.of("--plan", folder.resolve("none.json"), done)
                .err()
                .startsWith("session-checker: --plan: "));
        CheckerRun ofNone = CheckerRun.of("--plan", two, done);
        assertEquals(2, ofNone.status());
        assertTrue(ofNone.problems().get(0).contains("is that of no plan"), ofNone.err());
        assertEquals(
                "session-checker: --explain, --plan, --compare: give one of them (--help shows the usage)\n",
                CheckerRun.of("--plan", two, "--explain", "x", done).err());
    }

    @Test
    void why_prints_the_grounds_of_a_rule_without_any_input() {
        CheckerRun run = CheckerRun.of("--why", "reps-per-set-max");

        assertEquals(0, run.status());
        assertEquals("", run.err());
        assertEquals(
                RuleSets.negatives().why("reps-per-set-max") + "\n", run.out().replace("\r\n", "\n"));
        assertEquals(
                RuleSets.evidence().why("rhabdo-red-flags"),
                CheckerRun.of("--why", "rhabdo-red-flags", "--rules", "evidence")
                        .out()
                        .strip());
        assertTrue(CheckerRun.json("--why", "reps-per-set-max").out().contains("\"strength\" : \"GUIDELINE\""));
    }

    @Test
    void why_of_a_rule_that_is_not_there_tells_where_it_is() {
        assertUsage(
                "--why: rule \"rep-per-set-max\" is not in the rule set negatives; did you mean reps-per-set-max?",
                "--why",
                "rep-per-set-max");
        assertUsage(
                "--why: rule \"rhabdo-red-flags\" is not in the rule set negatives; it is in evidence (--rules"
                        + " evidence)",
                "--why",
                "rhabdo-red-flags");
        assertUsage("--why: checks nothing; leave out PATH and --compare", "--why", "reps-per-set-max", "x");
    }

    @Test
    void wrong_usage_is_one_line() {
        assertUsage("--method: \"TEMPOO\" is no method; did you mean TEMPO?", "--method", "TEMPOO", "x");
        assertUsage("--rules: rule set \"negativs\" is not known; did you mean negatives?", "--rules", "negativs", "x");
        assertUsage(
                "--compare: rule set \"evidenc\" is not known; did you mean evidence?", "--compare", "evidenc", "x");
        assertUsage("--format: \"jsn\" is not known; did you mean json?", "--format", "jsn", "x");
        assertUsage("--unit: \"stone\" is no unit of weight; write kg or lb", "--unit", "stone", "x");
        assertUsage("--negatives: \"curl\" is no mapping; write it like '*curl*=TEMPO'", "--negatives", "curl", "x");
        assertUsage("Unknown option: '--frmat'", "--frmat", "x");
        assertUsage("Missing required parameter: 'PATH'");
        CheckerRun zone = CheckerRun.of("--zone", "Europe/Berln", "x");
        assertTrue(
                zone.err()
                        .startsWith(
                                "session-checker: --zone: \"Europe/Berln\" is no time zone; did you mean Europe/Berlin"),
                zone.err());
    }

    @Test
    void help_and_version() {
        assertEquals(0, CheckerRun.of("--help").status());
        assertTrue(CheckerRun.of("--help").out().contains("Usage: session-checker"));
        for (SetMethod method : SetMethod.values()) {
            assertTrue(CheckerRun.of("--help").out().contains(method.name()), method.name());
        }
        assertTrue(CheckerRun.of("--version").out().startsWith("session-checker 0.1.0"));
    }

    @Test
    void progress_is_not_shown_where_nobody_looks() {
        Path file =
                CheckerRun.file(folder, "a.json", "[" + (Samples.ORDINARY + ",").repeat(300) + Samples.ORDINARY + "]");

        CheckerRun run = CheckerRun.of(file);

        assertFalse((run.out() + run.err()).contains("Checking"));
        assertEquals("Sessions: 301 read = 301 checked + 0 refused", run.summary("Sessions"));
    }

    private static void assertUsage(String problem, Object... arguments) {
        CheckerRun run = CheckerRun.of(arguments);
        assertEquals(
                "session-checker: " + problem + " (--help shows the usage)",
                run.err().strip());
        assertEquals(2, run.status());
        assertEquals("", run.out());
    }
}
