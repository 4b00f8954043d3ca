package io.github.eccentricrules.remedy;

import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.model.Phase;
import java.util.List;

/** Writes a repair for a reader: what to change, what no change repairs, and what would then be found. */
final class RepairText {
    private final StringBuilder text = new StringBuilder();
    private final Language language;

    private RepairText(Language language) {
        this.language = language;
    }

    static String of(Repair repair, Language language) {
        boolean isPlanned = repair.session().phase() == Phase.PLANNED;
        RepairText writer = new RepairText(language);
        if (repair.changes().isEmpty()) {
            writer.line(Message.of("repair.nothing", "Nothing to change."));
        } else {
            writer.line(
                    isPlanned
                            ? Message.of("repair.to-change", "To change:")
                            : repair.changes().stream().allMatch(Change::passes)
                                    ? Message.of("repair.would-pass", "What would have passed:")
                                    : Message.of("repair.would-break-less", "What would have broken less:"));
            repair.changes().forEach(change -> writer.item(change.words(), change.rules()));
        }
        if (!repair.remaining().isEmpty()) {
            writer.line(Message.of("repair.remains", "What no change of numbers repairs:"));
            repair.remaining()
                    .forEach(one ->
                            writer.item(one.words(), List.of(one.violation().rule())));
        }
        Message after = isPlanned
                ? Message.of("repair.after", "After it: {summary}.")
                : Message.of("repair.then", "Then: {summary}.");
        writer.line(after.with("summary", repair.report().summary()));
        return writer.text.toString().stripTrailing();
    }

    private void item(Message words, List<String> rules) {
        text.append("- ")
                .append(language.say(words))
                .append(" [")
                .append(String.join(", ", rules))
                .append("]\n");
    }

    private void line(Message words) {
        text.append(language.say(words)).append('\n');
    }
}
