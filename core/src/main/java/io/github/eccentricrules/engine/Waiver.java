package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Says that somebody has accepted that a rule is broken, and why. What it accepts stays in a report, marked. It accepts
 * violations only; it fills no gap and mends no rule that throws. Immutable and thread-safe.
 *
 * <p>The natural order is that in which waivers come by for the same violation; the first one marks it. An id comes before
 * a prefix and a longer prefix before a shorter one, then a place before a wider one, one athlete before all, and what
 * holds longer before what ends; what is left is in the order of the texts.
 *
 * @param rule the id of a rule, such as {@code descent-duration-min}, or the whole words with which ids begin and that more
 *     words follow, such as {@code descent-*}. A rule that guards life ({@code rhabdo-red-flags}, {@code
 *     spotter-required}, {@code uncontrolled-descent}, {@code pregnancy}, {@code age-minor}) is waived by its id alone,
 *     never by words with which it begins
 * @param place where; absent for everywhere
 * @param athlete whose sessions, by the {@linkplain io.github.eccentricrules.model.Athlete#id() id} of the athlete, exactly;
 *     absent for everybody's. A session that does not say whose it is has no part in what is for one athlete
 * @param reason why it is accepted
 * @param acceptedBy who has accepted it
 * @param until the last day on which it holds; absent if it holds for good. The day of a session is that on which it starts,
 *     in UTC; the clock never matters
 */
public record Waiver(
        String rule,
        Optional<Place> place,
        Optional<String> athlete,
        String reason,
        String acceptedBy,
        Optional<LocalDate> until)
        implements Comparable<Waiver> {
    private static final String EXAMPLE =
            "descent-* at barbell-bench-press, set 1 for anna accepted by \"Dr. Kim\" until 2026-06-30: why";
    private static final String ANY = "-*";

    private static final Comparator<Waiver> ORDER = Comparator.comparing(Waiver::isPrefix)
            .thenComparing(waiver -> waiver.isPrefix() ? -waiver.rule.length() : 0)
            .thenComparing(waiver -> -waiver.place.map(Place::parts).orElse(0))
            .thenComparing(waiver -> waiver.athlete.isEmpty())
            .thenComparing(waiver -> waiver.until.orElse(LocalDate.MAX), Comparator.reverseOrder())
            .thenComparing(Waiver::toString);

    /**
     * Creates a waiver.
     *
     * @param rule the id of a rule, or the whole words with which ids begin, such as {@code descent-*}
     * @param place where
     * @param athlete whose sessions
     * @param reason why it is accepted; white space around it is left out
     * @param acceptedBy who has accepted it
     * @param until the last day on which it holds
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the rule is neither an id nor whole words and {@code -*}, another text is blank or
     *     holds a control character, or the reason or who accepted it has no letter or digit
     */
    public Waiver {
        String words =
                requireNonNull(rule, "rule").endsWith(ANY) ? rule.substring(0, rule.length() - ANY.length()) : rule;
        if (!RuleInfo.isId(words)) {
            throw new IllegalArgumentException("rule must be the id of a rule, such as descent-duration-min, or whole"
                    + " words of it, such as descent-*, was \"" + rule + "\"");
        }
        requireNonNull(place, "place");
        if (requireNonNull(athlete, "athlete").isPresent()) {
            LineReader.text(athlete.get(), "athlete");
        }
        reason = LineReader.readable(reason, "reason").strip();
        LineReader.readable(acceptedBy, "acceptedBy");
        requireNonNull(until, "until");
    }

    /**
     * Starts a waiver.
     *
     * @param rule the id of a rule, or the whole words with which ids begin, such as {@code descent-*}
     * @return a builder, which must still be told the reason and who accepts it
     */
    public static Builder builder(String rule) {
        return new Builder(rule);
    }

    /**
     * Reads a waiver from the text that {@link #toString} writes. A name that holds a space or one of {@code ",:()\}
     * stands in quotation marks, in which a backslash comes before a quotation mark or a backslash.
     *
     * @param text text such as {@code descent-* at barbell-bench-press, set 1 for anna accepted by "Dr. Kim" until
     *     2026-06-30: why}; the place, the athlete and the day may be left out
     * @return the waiver
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Waiver parse(String text) {
        LineReader line = new LineReader("waiver", EXAMPLE, text);
        Builder waiver = builder(line.word());
        if (line.takes(" at ")) {
            waiver.at(Place.read(line));
        }
        if (line.takes(" for ")) {
            waiver.athlete(line.word());
        }
        if (!line.takes(" accepted by ")) {
            throw line.lacks("\" accepted by \" and who did");
        }
        waiver.acceptedBy(line.word());
        if (line.takes(" until ")) {
            waiver.until(day(line.word()));
        }
        line.expect(": ");
        return waiver.reason(line.rest()).build();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "until must be a day such as 2026-06-30, was \"" + Excerpt.of(text) + "\"", e);
        }
    }

    private boolean isPrefix() {
        return rule.endsWith(ANY);
    }

    /** Tells whether this may be about what a rule finds. */
    boolean isAbout(String id) {
        return isPrefix() ? id.startsWith(rule.substring(0, rule.length() - 1)) : id.equals(rule);
    }

    /** Tells whether this is about what a rule finds at a location. */
    boolean covers(String id, boolean guardsLife, Location location) {
        return isAbout(id)
                && !(guardsLife && isPrefix())
                && (place.isEmpty() || place.get().covers(location));
    }

    /** Tells whether this is about a session of an athlete. */
    boolean isFor(Optional<String> id) {
        return athlete.isEmpty() || athlete.equals(id);
    }

    /** Tells whether this holds no longer on a day. */
    boolean isExpired(LocalDate day) {
        return until.isPresent() && day.isAfter(until.get());
    }

    /** Names this, its place and its athlete, and says who accepted it and why. */
    Message words() {
        String about = rule
                + place.map(where -> " (" + where + ")").orElse("")
                + athlete.map(id -> " (" + id + ")").orElse("");
        return words(about);
    }

    /**
     * Names a rule that this accepts to be broken, and says who accepted it and why.
     *
     * @param id the id of the rule
     * @return the words
     */
    public Message words(String id) {
        Message words = until.isPresent()
                ? Message.of("waiver.accepted-until", "{rule}; accepted by {name} until {day}: {reason}")
                        .with("day", Message.verbatim(until.get().toString()))
                : Message.of("waiver.accepted", "{rule}; accepted by {name}: {reason}");
        return words.with("rule", Message.verbatim(id))
                .with("name", Message.verbatim(acceptedBy))
                .with("reason", Message.verbatim(reason));
    }

    @Override
    public int compareTo(Waiver other) {
        return ORDER.compare(this, other);
    }

    /** {@return the waiver in one line, which {@link #parse} reads} */
    @Override
    public String toString() {
        return rule
                + place.map(where -> " at " + where).orElse("")
                + athlete.map(id -> " for " + LineReader.write(id)).orElse("")
                + " accepted by " + LineReader.write(acceptedBy)
                + until.map(day -> " until " + day).orElse("")
                + ": " + reason;
    }

    /** Builds waivers. Not thread-safe; what it builds is. */
    public static final class Builder {
        private final String rule;
        private Optional<Place> place = Optional.empty();
        private Optional<String> athlete = Optional.empty();
        private Optional<LocalDate> until = Optional.empty();
        private String reason = "";
        private String acceptedBy = "";

        private Builder(String rule) {
            this.rule = requireNonNull(rule, "rule");
        }

        /**
         * Narrows the waiver to places.
         *
         * @param value an exercise, a set or a repetition, by as much as is known of it
         * @return this builder
         */
        public Builder at(Place value) {
            place = Optional.of(requireNonNull(value, "place"));
            return this;
        }

        /**
         * Narrows the waiver to one place and its parts.
         *
         * @param value the place of a violation; the session itself is no narrower than everywhere
         * @return this builder
         */
        public Builder at(Location value) {
            place = requireNonNull(value, "place").exercise().isPresent()
                    ? Optional.of(Place.of(value))
                    : Optional.empty();
            return this;
        }

        /**
         * Narrows the waiver to the sessions of an athlete.
         *
         * @param id the id of the athlete
         * @return this builder
         */
        public Builder athlete(String id) {
            athlete = Optional.of(requireNonNull(id, "athlete"));
            return this;
        }

        /**
         * Says why it is accepted.
         *
         * @param value the reason, in one line
         * @return this builder
         */
        public Builder reason(String value) {
            reason = requireNonNull(value, "reason");
            return this;
        }

        /**
         * Says who has accepted it.
         *
         * @param value the name of who answers for it
         * @return this builder
         */
        public Builder acceptedBy(String value) {
            acceptedBy = requireNonNull(value, "acceptedBy");
            return this;
        }

        /**
         * Says how long it holds.
         *
         * @param lastDay the last day, in UTC
         * @return this builder
         */
        public Builder until(LocalDate lastDay) {
            until = Optional.of(requireNonNull(lastDay, "until"));
            return this;
        }

        /**
         * Builds the waiver.
         *
         * @return the waiver
         * @throws IllegalArgumentException if the reason or who accepted it is missing, the rule is neither an id nor
         *     whole words and {@code -*}, a text is blank or holds a control character, or the reason or who accepted
         *     it has no letter or digit
         */
        public Waiver build() {
            return new Waiver(rule, place, athlete, reason, acceptedBy, until);
        }
    }
}
