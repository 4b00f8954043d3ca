package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.model.NearMatches;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises the format of a log by its header. */
final class LogFormats {
    private static final int MOST_OF_HEADER = 160;

    private LogFormats() {}

    /**
     * Returns the format of a log.
     *
     * @param header its header
     * @return the format
     * @throws BadInput if there is none; the message says what is missing
     */
    static LogFormat of(CsvRow.Header header) {
        List<LogFormat> formats = List.of(new HevyFormat(), new StrongFormat(), new MeasuredRepsFormat());
        for (LogFormat format : formats) {
            if (missing(format, header).isEmpty()) {
                return format;
            }
        }
        LogFormat nearest = formats.stream()
                .max(Comparator.comparingDouble(format -> share(format, header)))
                .orElseThrow();
        String shown = shortened(header.line());
        if (share(nearest, header) >= 0.5) {
            throw new BadInput("the header " + shown + " is nearly that of " + nearest.title() + " but lacks "
                    + String.join(", ", missing(nearest, header)) + "; add it, or export the log again");
        }
        throw new BadInput("the header " + shown + " is of no known format; known formats are " + all(formats)
                + "; an app whose language is English writes these names");
    }

    /**
     * Finds the columns that a format does not use. Exports of apps have many, which are no mistakes.
     *
     * @param format the format
     * @param header the header
     * @return the names, in lower case
     * @throws BadInput if one of them looks like a column of the format that is missing
     */
    static Set<String> unused(LogFormat format, CsvRow.Header header) {
        Set<String> used = Stream.concat(format.required().stream().flatMap(List::stream), format.optional().stream())
                .map(column -> column.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (!format.isWrittenByHand()) {
            return Set.of();
        }
        Set<String> unused = new TreeSet<>(header.columns().keySet());
        unused.removeAll(used);
        List<String> absent =
                format.optional().stream().filter(column -> !header.has(column)).toList();
        for (String column : unused) {
            if (!NearMatches.of(column, absent).isEmpty()) {
                throw new BadInput("column \"" + column + "\" is not known" + NearMatches.hint(column, absent));
            }
        }
        return unused;
    }

    private static List<String> missing(LogFormat format, CsvRow.Header header) {
        return format.required().stream()
                .filter(names -> names.stream().noneMatch(header::has))
                .map(LogFormats::either)
                .toList();
    }

    private static double share(LogFormat format, CsvRow.Header header) {
        return 1 - (double) missing(format, header).size() / format.required().size();
    }

    private static String all(List<LogFormat> formats) {
        return formats.stream()
                .map(format -> format.title()
                        + format.required().stream()
                                .map(LogFormats::either)
                                .collect(Collectors.joining(", ", " (", ")")))
                .collect(Collectors.joining(", "));
    }

    private static String either(List<String> names) {
        return String.join(" or ", names);
    }

    private static String shortened(String line) {
        return line.length() <= MOST_OF_HEADER
                ? "\"" + line + "\""
                : "\"" + line.substring(0, MOST_OF_HEADER) + "...\"";
    }
}
