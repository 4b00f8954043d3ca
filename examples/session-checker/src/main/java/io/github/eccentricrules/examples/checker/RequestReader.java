package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.rules.RuleSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads check requests from a JSON text: one, or an array of them, each of which stands for itself. */
final class RequestReader {
    private final JsonMapper mapper = Json.mapper();
    private final Settings settings;
    private final RuleSet defaultRules;
    private final Problems problems;
    private final Tally tally;

    RequestReader(Settings settings, RuleSet defaultRules, Problems problems, Tally tally) {
        this.settings = settings;
        this.defaultRules = defaultRules;
        this.problems = problems;
        this.tally = tally;
    }

    /**
     * Reads the requests of a file.
     *
     * @param file the name of the file
     * @param text its content
     * @return the requests that can be used
     * @throws BadInput if the file as a whole cannot be used
     */
    List<Check> read(String file, String text) {
        JsonNode root = tree(text);
        List<Check> checks = new ArrayList<>();
        if (root.isObject()) {
            add(checks, root, file, file + "#0");
        } else if (root.isArray() && !root.isEmpty()) {
            for (int i = 0; i < root.size(); i++) {
                add(checks, root.get(i), file + "#" + i, file + "#" + i);
            }
        } else {
            throw new BadInput((root.isArray() ? "holds an empty array" : "holds no object")
                    + "; write a check request {\"session\": {...}} or an array of them");
        }
        return checks;
    }

    private JsonNode tree(String text) {
        try {
            return mapper.readTree(text);
        } catch (JacksonException e) {
            throw new BadInput(JsonProblems.malformed(e));
        }
    }

    private void add(List<Check> checks, JsonNode node, String place, String source) {
        try {
            checks.add(check(node, source));
        } catch (BadInput e) {
            tally.sessionRefused();
            problems.add(place, e.text());
        }
    }

    private Check check(JsonNode node, String source) {
        if (!node.isObject()) {
            throw new BadInput("is no object; write a check request {\"session\": {...}}");
        }
        if (node.has("exercises") && !node.has("session")) {
            throw new BadInput("session: is missing; write {\"session\": {...}} around the session itself");
        }
        CheckRequest request;
        try {
            request = mapper.treeToValue(node, CheckRequest.class);
        } catch (JacksonException e) {
            throw new BadInput(JsonProblems.describe(e, node));
        }
        RuleSet rules = settings.ruleSetOr(
                () -> request.ruleSet().map(RequestReader::ruleSet).orElse(defaultRules));
        Optional<History> history = request.history().map(History::of);
        return new Check(source, inItsWeek(request), history, rules);
    }

    /** The rules look for the week in the session; a request may say it beside. */
    private static Session inItsWeek(CheckRequest request) {
        Session session = request.session();
        if (request.protocolWeek().isEmpty()) {
            return session;
        }
        int week = request.protocolWeek().get();
        if (session.programmeWeek().filter(other -> other != week).isPresent()) {
            throw new BadInput(
                    "protocolWeek",
                    week + " contradicts session.programmeWeek, which is "
                            + session.programmeWeek().get() + "; leave out the wrong one");
        }
        return session.toBuilder().programmeWeek(week).build();
    }

    private static RuleSet ruleSet(String name) {
        try {
            return RuleSets.named(name);
        } catch (IllegalArgumentException e) {
            throw new BadInput("ruleSet", String.valueOf(e.getMessage()));
        }
    }
}
