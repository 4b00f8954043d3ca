package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.Waivers;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.rules.RuleSets;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads logs from text for the tests, and holds what was said of them. */
final class ReadLog {
    private final StringWriter printed = new StringWriter();
    private final Tally tally = new Tally();
    private final LogReader reader;

    ReadLog() {
        this(Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    ReadLog(Optional<SetMethod> method, List<String> mappings, Optional<WeightUnit> unit, Optional<ZoneId> zone) {
        Settings settings = new Settings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Waivers.none(),
                MethodChoice.of(method, mappings),
                unit,
                zone);
        reader = new LogReader(settings, RuleSets.negatives(), new Problems(new PrintWriter(printed, true)), tally);
    }

    List<Check> read(String text) {
        return reader.read("log.csv", text);
    }

    List<String> problems() {
        return printed.toString().lines().toList();
    }

    Tally tally() {
        return tally;
    }
}
