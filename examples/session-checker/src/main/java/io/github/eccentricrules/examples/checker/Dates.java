package io.github.eccentricrules.examples.checker;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the dates that exports and tools write, and remembers whether a zone had to be assumed. */
final class Dates {
    private static final List<DateTimeFormatter> LOCAL = List.of(
            formatter("d MMM uuuu, HH:mm"),
            formatter("d MMMM uuuu, HH:mm"),
            formatter("uuuu-MM-dd HH:mm[:ss][.SSS]"),
            DateTimeFormatter.ISO_LOCAL_DATE_TIME);

    private final Optional<ZoneId> zone;
    private boolean assumed;

    /**
     * Creates a reader of dates.
     *
     * @param zone the zone of dates without one; UTC is assumed if it is empty
     */
    Dates(Optional<ZoneId> zone) {
        this.zone = zone;
    }

    /**
     * Reads a date.
     *
     * @param column where it stands
     * @param text the date; a day without a time is its midnight
     * @return the instant
     * @throws BadInput if the text is no date
     */
    Instant parse(String column, String text) {
        return instant(text)
                .or(() -> local(text).map(this::inZone))
                .orElseThrow(() -> new BadInput(
                        column,
                        "\"" + text + "\" is no date; write it like 2025-09-15T07:48:00Z, 2025-09-15 07:48:00,"
                                + " 15 Sep 2025, 07:48 (English month) or 2025-09-15"));
    }

    /** {@return whether a date had no zone and none was given} */
    boolean isUtcAssumed() {
        return assumed;
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> local(String text) {
        for (DateTimeFormatter format : LOCAL) {
            try {
                return Optional.of(LocalDateTime.parse(text, format));
            } catch (DateTimeParseException e) {
                // The next format may fit.
            }
        }
        try {
            return Optional.of(LocalDate.parse(text).atStartOfDay());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Instant inZone(LocalDateTime local) {
        assumed |= zone.isEmpty();
        return local.atZone(zone.orElse(ZoneOffset.UTC)).toInstant();
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
