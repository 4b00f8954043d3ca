package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.Status;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.NearMatches;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the tally as the lines that end every run. */
final class Summary {
    private static final int MOST_NAMES = 20;
    private static final int MOST_FILES = 5;

    private Summary() {}

    /**
     * Writes the summary.
     *
     * @param tally the counts
     * @param unusedMappings mappings of the command line that fitted no exercise
     * @param problems the number of problems
     * @return the lines
     */
    static List<String> of(Tally tally, List<String> unusedMappings, int problems) {
        List<String> lines = new ArrayList<>();
        lines.add("Files: " + tally.filesRead() + " read, " + tally.filesRefused() + " refused"
                + (tally.filesPassedOver() > 0 ? ", " + tally.filesPassedOver() + " of other kinds passed over" : ""));
        if (tally.rows() > 0) {
            lines.add(rows(tally));
        }
        lines.add("Sessions: " + (tally.checked() + tally.sessionsRefused()) + " read = " + tally.checked()
                + " checked + " + tally.sessionsRefused() + " refused"
                + (tally.sessionsWithoutSets() > 0 ? "; " + tally.sessionsWithoutSets() + " more without a set" : ""));
        int accepted = tally.reports(Status.ACCEPTED);
        lines.add("Checked: " + tally.reports(Status.VIOLATED) + " with violations, "
                + (accepted > 0 ? accepted + " with accepted ones only, " : "")
                + tally.reports(Status.INCOMPLETE) + " with gaps only, " + tally.reports(Status.CLEAN) + " clean, "
                + tally.reports(Status.NOTHING_TO_JUDGE) + " with nothing to judge");
        if (!tally.unmapped().isEmpty()) {
            lines.add(unmapped(tally.unmapped()));
        }
        tally.notes().forEach((what, files) -> lines.add("Note: " + what + ": " + files(files)));
        unusedMappings.forEach(mapping -> lines.add("Note: --negatives '" + mapping + "' fits no exercise"));
        if (problems > 0) {
            lines.add("Problems: " + problems + ", on the error stream");
        }
        return lines;
    }

    private static String rows(Tally tally) {
        StringBuilder line = new StringBuilder("Rows: " + tally.rows() + " = ");
        for (RowKind kind : RowKind.values()) {
            int number = tally.rows(kind);
            if (number > 0 || kind == RowKind.SET) {
                line.append(count(number, kind.singular()));
                if (kind == RowKind.REP) {
                    line.append(" (in ")
                            .append(count(tally.sets() - tally.rows(RowKind.SET), "set"))
                            .append(')');
                }
                line.append(" + ");
            }
        }
        return line.append(tally.rowsRefused()).append(" refused").toString();
    }

    private static String unmapped(Map<String, Integer> names) {
        String shown = names.entrySet().stream()
                .limit(MOST_NAMES)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + hint(entry.getKey()) + ")")
                .collect(Collectors.joining(", "));
        int more = names.size() - MOST_NAMES;
        return "Exercises not in the catalogue (their muscles and positions are unknown): "
                + count(names.size(), "name")
                + " on "
                + count(names.values().stream().mapToInt(Integer::intValue).sum(), "row") + ": " + shown
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static String count(int number, String one) {
        return number + " " + (number == 1 ? one : one + "s");
    }

    /** Suggests ids for a name that looks like an id. */
    private static String hint(String name) {
        if (!name.equals(name.toLowerCase(Locale.ROOT)) || name.contains(" ")) {
            return "";
        }
        List<String> near = NearMatches.of(
                name, Exercise.catalogue().stream().map(Exercise::id).toList());
        return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    }

    private static String files(Set<String> files) {
        return files.stream().limit(MOST_FILES).collect(Collectors.joining(", "))
                + (files.size() > MOST_FILES ? " and " + (files.size() - MOST_FILES) + " more" : "");
    }
}
