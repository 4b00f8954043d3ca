package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Represents a prescribed tempo in the notation of strength coaching: eccentric, pause, concentric, pause, in seconds.
 *
 * <p>The first number is always the eccentric one, even for a lift that starts concentrically, such as a pull-up. A
 * tempo is a plan; what was measured stands in {@link Rep#descent()}. Immutable and thread-safe.
 *
 * @param eccentric the lowering: timed (above 0) or explosive
 * @param pauseLengthened the pause with the muscle lengthened, 0 or more
 * @param concentric the lifting
 * @param pauseShortened the pause with the muscle shortened; absent in the three-part notation
 */
public record Tempo(Pace eccentric, Duration pauseLengthened, Pace concentric, Optional<Duration> pauseShortened) {
    private static final Pattern COMPACT = Pattern.compile("[0-9X][0-9][0-9XAJ][0-9]?");
    private static final Pattern INTEGERS_AND_LETTERS = Pattern.compile("[0-9XAJ.]+");
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration SLOW = Duration.ofSeconds(10);

    /** Says how a load is moved in one direction. */
    public enum Kind {
        /** In a given time. */
        TIMED,
        /** As fast as technique allows, written {@code X}. */
        EXPLOSIVE,
        /** With the help of a partner, written {@code A}. */
        ASSISTED,
        /** By jumping to the top, written {@code J}. */
        JUMP
    }

    /** Says what a reader of the notation should know about a tempo that is nevertheless valid. */
    public enum Remark {
        /** The text had signs of another script or keyboard, such as {@code ×} or an en dash. */
        NORMALISED,
        /** The tempo has three parts; the last pause is not said. */
        THREE_PART,
        /** The eccentric is prescribed as fast as possible, which is hazardous under load. */
        ECCENTRIC_EXPLOSIVE,
        /** The eccentric is longer than 10 s. */
        ECCENTRIC_OVER_10_S
    }

    /**
     * Represents the movement in one direction. Immutable and thread-safe.
     *
     * @param kind how the load is moved
     * @param duration the time; present if and only if the kind is {@link Kind#TIMED}
     */
    public record Pace(Kind kind, Optional<Duration> duration) {
        /**
         * Creates a pace.
         *
         * @param kind how the load is moved
         * @param duration the time
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if the duration is negative, longer than a day, or does not fit the
         *     kind
         */
        public Pace {
            requireNonNull(kind, "kind");
            Checks.withinDayIfPresent(duration, "duration");
            if ((kind == Kind.TIMED) != duration.isPresent()) {
                throw new IllegalArgumentException(
                        "duration must be given for TIMED and for no other kind, was " + duration + " for " + kind);
            }
        }

        /**
         * Creates a timed pace.
         *
         * @param duration the time, 0 or more
         * @return the pace
         */
        public static Pace of(Duration duration) {
            return new Pace(Kind.TIMED, Optional.of(requireNonNull(duration, "duration")));
        }

        /**
         * Creates a pace that is not timed.
         *
         * @param kind any kind but {@link Kind#TIMED}
         * @return the pace
         */
        public static Pace of(Kind kind) {
            return new Pace(kind, Optional.empty());
        }

        /** {@return the symbol of the notation, such as {@code 4}, {@code 3.5} or {@code X}} */
        @Override
        public String toString() {
            return duration.map(Tempo::seconds)
                    .orElseGet(() -> kind == Kind.EXPLOSIVE ? "X" : kind == Kind.ASSISTED ? "A" : "J");
        }
    }

    /**
     * Represents what was read from a text. Immutable and thread-safe.
     *
     * @param tempo the tempo
     * @param remarks what a reader should know about it; often empty
     */
    public record Reading(Tempo tempo, Set<Remark> remarks) {
        /**
         * Creates a reading.
         *
         * @param tempo the tempo
         * @param remarks what a reader should know about it
         */
        public Reading {
            requireNonNull(tempo, "tempo");
            remarks = Checks.set(Remark.class, remarks, "remarks");
        }
    }

    /**
     * Creates a tempo.
     *
     * @param eccentric the lowering
     * @param pauseLengthened the pause with the muscle lengthened
     * @param concentric the lifting
     * @param pauseShortened the pause with the muscle shortened
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a pause is negative or longer than a day, or the eccentric is 0,
     *     assisted or a jump
     */
    public Tempo {
        requireNonNull(eccentric, "eccentric");
        Checks.withinDay(pauseLengthened, "pauseLengthened");
        requireNonNull(concentric, "concentric");
        Checks.withinDayIfPresent(pauseShortened, "pauseShortened");
        boolean lowers = eccentric.kind() == Kind.EXPLOSIVE
                || eccentric.duration().filter(time -> !time.isZero()).isPresent();
        if (!lowers) {
            throw new IllegalArgumentException("eccentric must be a time above 0 or X, was " + eccentric);
        }
    }

    /**
     * Reads a tempo from text: compact ({@code 40X0}, {@code 301}) or separated ({@code 4-0-X-0}, {@code 3.5-0-1-0},
     * {@code 6/0/4/0}, {@code 3:0:1:0}, {@code 3 0 1 0}), with an optional {@code @} in front.
     *
     * @param text the text to read
     * @return the tempo
     * @throws IllegalArgumentException if the text is not a tempo, or is blank
     */
    public static Tempo parse(String text) {
        return read(requireNonNull(text, "text"))
                .orElseThrow(() -> reject(text, "it is empty"))
                .tempo();
    }

    /**
     * Reads a tempo as {@link #parse} does; JSON mappers look for a factory of this name.
     *
     * @param text the text to read
     * @return the tempo
     */
    public static Tempo fromString(String text) {
        return parse(text);
    }

    /**
     * Reads a tempo with remarks on how it was written.
     *
     * @param text the text to read
     * @return the tempo and the remarks; empty if the text is blank, which means that no tempo was given
     * @throws IllegalArgumentException if the text is not a tempo
     */
    public static Optional<Reading> read(String text) {
        requireNonNull(text, "text");
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return Optional.empty();
        }
        String folded = stripped.replace('\u00d7', 'X')
                .replace('\u0425', 'X')
                .replace('\u0445', 'X')
                .replace('\u2013', '-')
                .replace('\u2014', '-')
                .replace('\u2212', '-');
        String plain = (folded.startsWith("@") ? folded.substring(1).strip() : folded).toUpperCase(Locale.ROOT);
        Tempo tempo = ofParts(text, COMPACT.matcher(plain).matches() ? List.of(plain.split("")) : split(text, plain));
        EnumSet<Remark> remarks = tempo.remarks();
        if (!folded.equals(stripped)) {
            remarks.add(Remark.NORMALISED);
        }
        return Optional.of(new Reading(tempo, remarks));
    }

    /** {@return the tempo in separated notation such as {@code 4-0-X-0}, which {@link #parse} reads back} */
    @Override
    public String toString() {
        String firstThree = eccentric + "-" + seconds(pauseLengthened) + "-" + concentric;
        return pauseShortened.map(pause -> firstThree + "-" + seconds(pause)).orElse(firstThree);
    }

    private EnumSet<Remark> remarks() {
        EnumSet<Remark> remarks = EnumSet.noneOf(Remark.class);
        if (pauseShortened.isEmpty()) {
            remarks.add(Remark.THREE_PART);
        }
        if (eccentric.kind() == Kind.EXPLOSIVE) {
            remarks.add(Remark.ECCENTRIC_EXPLOSIVE);
        }
        if (eccentric.duration().filter(time -> time.compareTo(SLOW) > 0).isPresent()) {
            remarks.add(Remark.ECCENTRIC_OVER_10_S);
        }
        return remarks;
    }

    private static List<String> split(String text, String plain) {
        for (String separator : List.of("-", "/", ":")) {
            if (plain.contains(separator)) {
                return List.of(plain.split(Pattern.quote(separator), -1));
            }
        }
        if (plain.contains(" ")) {
            return List.of(plain.split(" +"));
        }
        // A point separates only whole numbers; "3.5" alone is a number, not a tempo.
        if (plain.contains(".") && INTEGERS_AND_LETTERS.matcher(plain).matches()) {
            return List.of(plain.split("\\.", -1));
        }
        throw reject(text, "compact notation has exactly 3 or 4 signs");
    }

    private static Tempo ofParts(String text, List<String> parts) {
        if (parts.size() != 3 && parts.size() != 4) {
            throw reject(text, "it has " + parts.size() + " parts");
        }
        List<Pace> paces = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String allowed = i == 0 ? "X" : i == 2 ? "XAJ" : "";
            paces.add(pace(text, parts.get(i), allowed));
        }
        if (paces.get(0).duration().filter(Duration::isZero).isPresent()) {
            throw reject(text, "the eccentric must not be 0");
        }
        return new Tempo(
                paces.get(0),
                paces.get(1).duration().orElseThrow(),
                paces.get(2),
                parts.size() == 4 ? paces.get(3).duration() : Optional.empty());
    }

    private static Pace pace(String text, String part, String allowedLetters) {
        if (part.length() == 1 && allowedLetters.contains(part)) {
            return Pace.of(part.equals("X") ? Kind.EXPLOSIVE : part.equals("A") ? Kind.ASSISTED : Kind.JUMP);
        }
        if (!Checks.isDecimal(part, 6, 9)) {
            throw reject(
                    text,
                    "\"" + part + "\" is not a number of seconds"
                            + (allowedLetters.isEmpty()
                                    ? ""
                                    : " or one of " + String.join(", ", allowedLetters.split(""))));
        }
        Duration time = Duration.ofNanos(new BigDecimal(part).movePointRight(9).longValueExact());
        if (time.compareTo(DAY) > 0) {
            throw reject(text, "\"" + part + "\" is more than a day");
        }
        return Pace.of(time);
    }

    private static String seconds(Duration duration) {
        BigDecimal seconds = BigDecimal.valueOf(duration.getSeconds())
                .add(BigDecimal.valueOf(duration.getNano(), 9))
                .stripTrailingZeros();
        return seconds.toPlainString();
    }

    private static IllegalArgumentException reject(String text, String why) {
        return new IllegalArgumentException("tempo must read like 4-0-1-0, 40X0 or 301"
                + " (eccentric, pause, concentric, pause in seconds), was \"" + text + "\": " + why);
    }
}
