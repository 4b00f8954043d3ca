package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSetComparison;
import io.github.eccentricrules.remedy.Repair;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;

/** Writes for a program: one array with an object a session, and nothing else on the standard output. */
final class JsonOutput implements Output {
    private final PrintWriter err;
    private final JsonGenerator json;

    JsonOutput(PrintWriter out, PrintWriter err) {
        this.err = err;
        ObjectWriter writer =
                Json.mapper().writerWithDefaultPrettyPrinter().without(StreamWriteFeature.AUTO_CLOSE_TARGET);
        this.json = writer.createGenerator(out);
    }

    /** Holds what the array has for each session. */
    private record Item(String source, Instant start, Report report) {}

    /** Holds what the array has for each session that is repaired as well. */
    private record RepairedItem(String source, Instant start, Report report, Repair repair) {}

    /** Holds what the array has for each session that is judged by two rule sets. */
    private record ComparedItem(String source, Instant start, RuleSetComparison comparison) {}

    @Override
    public void begin() {
        json.writeStartArray();
    }

    @Override
    public void report(Check check, Report report) {
        json.writePOJO(new Item(check.source(), check.session().start(), report));
    }

    @Override
    public void repair(Check check, Report report, Repair repair) {
        json.writePOJO(new RepairedItem(check.source(), check.session().start(), report, repair));
    }

    @Override
    public void comparison(Check check, RuleSetComparison comparison) {
        json.writePOJO(new ComparedItem(check.source(), check.session().start(), comparison));
    }

    @Override
    public void answer(Check check, Answer answer) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("source", check.source());
        item.put("start", check.session().start());
        item.put(answer.name(), answer.value());
        json.writePOJO(item);
    }

    @Override
    public void endFile(InputFile file) {
        // A file leaves no mark in the array.
    }

    @Override
    public void end(List<String> summary) {
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
        summary.forEach(err::println);
        err.flush();
    }
}
