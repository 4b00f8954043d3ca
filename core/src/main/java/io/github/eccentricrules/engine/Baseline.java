package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Holds what is known of a report, so that an app shows only what is new in a later one: {@link #newIn}. It says nothing
 * of gaps and failures, which every report tells in full, and changes no report. Immutable and thread-safe.
 *
 * <p>A violation is known by its rule and by the exercise, set and repetition at which it stands. The number of the exercise
 * in the session does not count, so that a plan which gets one more exercise or set shows nothing old as new. It is new
 * again once it is worse: by its severity, or by its margin, that is by a worse measure or a stricter limit. Known violations
 * account for as many others and no more. What somebody accepted is neither known nor new: it is marked already, and shows
 * again when its {@link Waiver} expires. A rule that guards life is never hidden (see {@link Waiver#rule()}).
 *
 * @param known what is known, in the order of the texts
 */
public record Baseline(List<Known> known) {
    /** The worst first: by severity, then by the margin. */
    private static final Comparator<Known> ORDER = Comparator.comparing(Known::severity)
            .reversed()
            .thenComparing(one -> one.margin().orElse(BigDecimal.ZERO));

    /**
     * Holds what is known of a violation.
     *
     * @param rule the id of the rule
     * @param severity its severity
     * @param place the exercise by its id, and the set and repetition in it; absent for the session
     * @param margin how far it is beyond the limit, as a negative number or 0, if the rule is quantitative
     * @param unit the unit of the margin
     * @param about the {@linkplain Message#key() key} of its words, which tells apart what a rule finds at one place
     */
    public record Known(
            String rule,
            Severity severity,
            Optional<Place> place,
            Optional<BigDecimal> margin,
            Optional<Unit> unit,
            String about) {
        private static final String EXAMPLE = "ERROR descent-duration-min at leg-press, set 1 margin -0.6 SECONDS";

        /**
         * Creates what is known of a violation.
         *
         * @param rule the id of the rule
         * @param severity its severity
         * @param place the exercise, and the set and repetition in it
         * @param margin how far it is beyond the limit
         * @param unit the unit of the margin
         * @param about the key of its words
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if a margin comes without its unit, the rule is blank, or a text holds a
         *     control character
         */
        public Known {
            LineReader.text(rule, "rule");
            requireNonNull(severity, "severity");
            requireNonNull(place, "place");
            margin = requireNonNull(margin, "margin").map(Numbers::plain);
            if (margin.isPresent() != requireNonNull(unit, "unit").isPresent()) {
                throw new IllegalArgumentException(
                        "margin and unit must be given together, were " + margin + ", " + unit);
            }
            if (!requireNonNull(about, "about").isEmpty()) {
                LineReader.text(about, "about");
            }
        }

        static Known of(Violation violation) {
            Location location = violation.location();
            boolean measured =
                    violation.margin().isPresent() && violation.unit().isPresent();
            return new Known(
                    violation.rule(),
                    violation.severity(),
                    location.exerciseId()
                            .map(id -> new Place(Optional.of(id), Optional.empty(), location.set(), location.rep())),
                    measured ? violation.margin() : Optional.empty(),
                    measured ? violation.unit() : Optional.empty(),
                    violation.words().key());
        }

        static Known parse(String text) {
            LineReader line = new LineReader("known violation", EXAMPLE, text);
            Severity severity = constant(Severity.values(), line, "severity");
            line.expect(" ");
            String rule = line.word();
            Optional<Place> place = line.takes(" at ") ? Optional.of(Place.read(line)) : Optional.empty();
            Optional<BigDecimal> margin = Optional.empty();
            Optional<Unit> unit = Optional.empty();
            if (line.takes(" margin ")) {
                margin = Optional.of(decimal(line));
                line.expect(" ");
                unit = Optional.of(constant(Unit.values(), line, "unit"));
            }
            String about = line.takes(" about ") ? line.word() : rule;
            line.end();
            return new Known(rule, severity, place, margin, unit, about);
        }

        private static <E extends Enum<E>> E constant(E[] all, LineReader line, String field) {
            String name = line.word();
            for (E one : all) {
                if (one.name().equals(name)) {
                    return one;
                }
            }
            throw new IllegalArgumentException(field + " must be one of " + List.of(all) + ", was \"" + name + "\"");
        }

        /** Reads a plain number: one with an exponent could fill the memory. */
        private static BigDecimal decimal(LineReader line) {
            String text = line.word();
            if (!text.matches("-?[0-9]{1,400}(\\.[0-9]{1,9})?")) {
                throw new IllegalArgumentException(
                        "margin must be a number such as -0.6, was \"" + Excerpt.of(text) + "\"");
            }
            return new BigDecimal(text);
        }

        /** Tells whether this accounts for another one: that is of the same kind and not worse, or milder. */
        private boolean accountsFor(Known other, boolean alike) {
            if (!alike) {
                return severity.compareTo(other.severity) > 0;
            }
            return severity == other.severity
                    && about.equals(other.about)
                    && unit.equals(other.unit)
                    && (margin.isEmpty() || margin.get().compareTo(other.margin.orElseThrow()) <= 0);
        }

        /** {@return the violation in one line, which {@link Baseline#parse} reads} */
        @Override
        public String toString() {
            return severity + " " + LineReader.write(rule)
                    + place.map(where -> " at " + where).orElse("")
                    + margin.map(amount -> " margin " + amount.toPlainString() + " "
                                    + unit.orElseThrow().name())
                            .orElse("")
                    + (about.equals(rule) ? "" : " about " + LineReader.write(about));
        }
    }

    /** Says of which violations some may account for others. */
    private record Key(String rule, Optional<Place> place) {
        static Key of(Known known) {
            return new Key(known.rule(), known.place());
        }
    }

    /**
     * Creates a baseline.
     *
     * @param known what is known, in any order
     * @throws NullPointerException if the list or an element is null
     */
    public Baseline {
        known = List.copyOf(requireNonNull(known, "known")).stream()
                .sorted(Comparator.comparing(Known::toString))
                .toList();
    }

    /**
     * Holds what a report says, and nobody accepted.
     *
     * @param report the report
     * @return the baseline
     */
    public static Baseline of(Report report) {
        return new Baseline(requireNonNull(report, "report").violations(Severity.INFO).stream()
                .map(Known::of)
                .toList());
    }

    /**
     * Reads a baseline from the text that {@link #toString} writes: a violation in a line.
     *
     * @param text the lines; empty ones and such that begin with {@code #} are passed over
     * @return the baseline
     * @throws IllegalArgumentException if a line is anything else; the message names it by its number
     */
    public static Baseline parse(String text) {
        return new Baseline(LineReader.lines(text, Known::parse));
    }

    /**
     * Returns what is new in a report: the violations that are neither accepted nor known, or are worse than what is known.
     * Whoever shows them alone must still show its {@linkplain Report#notEvaluated() gaps} and {@linkplain
     * Report#failures() failures}.
     *
     * @param report the report
     * @return the violations, in the order of the report
     */
    public List<Violation> newIn(Report report) {
        List<Violation> open = requireNonNull(report, "report").violations(Severity.INFO);
        Map<Key, List<Known>> before = known.stream().collect(Collectors.groupingBy(Key::of));
        Map<Key, Map<Integer, Known>> after = new HashMap<>();
        for (int i = 0; i < open.size(); i++) {
            Known now = Known.of(open.get(i));
            after.computeIfAbsent(Key.of(now), unused -> new TreeMap<>()).put(i, now);
        }
        Map<Integer, Violation> fresh = new TreeMap<>();
        after.forEach((key, found) -> {
            boolean guard =
                    found.keySet().stream().anyMatch(index -> open.get(index).guardsLife());
            List<Integer> left = guard ? List.copyOf(found.keySet()) : left(before.getOrDefault(key, List.of()), found);
            left.forEach(index -> fresh.put(index, open.get(index)));
        });
        return List.copyOf(fresh.values());
    }

    /** Lists what is found at a place and is not accounted for: first by its like, then by something worse. */
    private static List<Integer> left(List<Known> before, Map<Integer, Known> found) {
        List<Known> unused = new ArrayList<>(before);
        unused.sort(ORDER.reversed());
        List<Map.Entry<Integer, Known>> left = new ArrayList<>(found.entrySet());
        left.sort(Map.Entry.comparingByValue(ORDER));
        for (boolean alike : new boolean[] {true, false}) {
            left.removeIf(one -> takeFirst(unused, one.getValue(), alike));
        }
        return left.stream().map(Map.Entry::getKey).toList();
    }

    private static boolean takeFirst(List<Known> unused, Known now, boolean alike) {
        for (int i = 0; i < unused.size(); i++) {
            if (unused.get(i).accountsFor(now, alike)) {
                unused.remove(i);
                return true;
            }
        }
        return false;
    }

    /** {@return what is known, one in a line, which {@link #parse} reads} */
    @Override
    public String toString() {
        return known.stream().map(Known::toString).collect(Collectors.joining("\n"));
    }
}
