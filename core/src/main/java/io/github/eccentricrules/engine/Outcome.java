package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Is what a rule found out about one subject: satisfied, violated, not applicable, or not evaluated. Never two of them,
 * and the last is no pass. Immutable and thread-safe.
 */
public sealed interface Outcome {
    /**
     * Says that the subject keeps the rule.
     *
     * @param measure what was compared; absent if the rule is not quantitative
     */
    record Satisfied(Optional<Measure> measure) implements Outcome {
        static final Satisfied WITHOUT_MEASURE = new Satisfied(Optional.empty());

        /**
         * Creates the outcome.
         *
         * @param measure what was compared
         */
        public Satisfied {
            requireNonNull(measure, "measure");
        }
    }

    /** Says that the subject breaks the rule. Its words may be made when somebody reads them. */
    final class Violated implements Outcome {
        private static final Message WORDLESS = Message.of(
                "rule-without-words",
                "A rule is broken here and could not say how; do not go on before you know what it asks.");

        private final Severity severity;
        private final Optional<Subject> place;
        private @Nullable Said said;
        private final @Nullable Supplier<Violated> later;

        /** Is what stands in words and numbers. */
        private record Said(Message message, Optional<Measure> measure) {}

        private Violated(
                Severity severity, Optional<Subject> place, @Nullable Said said, @Nullable Supplier<Violated> later) {
            this.severity = requireNonNull(severity, "severity");
            this.place = place;
            this.said = said;
            this.later = later;
        }

        /** {@return what it asks the athlete to do} */
        public Severity severity() {
            return severity;
        }

        /** {@return words for the athlete: what is wrong and what to do, with numbers and units} */
        public Message message() {
            return said().message();
        }

        /** {@return what was compared; absent if the rule is not quantitative} */
        public Optional<Measure> measure() {
            return said().measure();
        }

        /** {@return a part of the subject that the message is about; absent for the whole} */
        public Optional<Subject> place() {
            return place;
        }

        /** Makes the words once; two threads that ask at once make the same ones twice. */
        private Said said() {
            Said known = said;
            if (known == null) {
                known = sayNow();
                said = known;
            }
            return known;
        }

        /** Says it in plain words if the rule's own throw: that it is broken stands whatever they do. */
        private Said sayNow() {
            try {
                return requireNonNull(later, "later").get().said();
            } catch (Throwable e) {
                if (SessionCheck.isBeyondRules(e)) {
                    throw e;
                }
                return new Said(WORDLESS, Optional.empty());
            }
        }

        /**
         * Points at a part of the subject.
         *
         * @param part the part
         * @return the outcome with its place
         */
        public Violated at(Subject part) {
            return new Violated(severity, Optional.of(requireNonNull(part, "part")), said, later);
        }

        /**
         * Adds what was compared.
         *
         * @param compared the measure
         * @return the outcome with its measure
         */
        public Violated with(Measure compared) {
            return new Violated(severity, place, new Said(message(), Optional.of(compared)), null);
        }

        /** Fills what the message of every rule may use. */
        Violated about(Subject subject) {
            Said known = said;
            return known != null
                    ? new Violated(severity, place, filled(known, subject), null)
                    : new Violated(severity, place, null, () -> about(said(), subject));
        }

        private Violated about(Said late, Subject subject) {
            return new Violated(severity, place, filled(late, subject), null);
        }

        private static Said filled(Said said, Subject subject) {
            return new Said(said.message().about(subject, said.measure().orElse(null)), said.measure());
        }

        /** Returns the same with the severity that a rule set gives it; its words stay. */
        Violated as(Severity other) {
            return new Violated(other, place, said, later);
        }

        /** {@return whether the other outcome says the same of the same place} */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Violated violated
                    && violated.severity == severity
                    && violated.place.equals(place)
                    && violated.said().equals(said());
        }

        @Override
        public int hashCode() {
            return Objects.hash(severity, place, said());
        }

        /** {@return the severity and the message, for a log} */
        @Override
        public String toString() {
            return severity + ": " + message();
        }
    }

    /** Says that the rule has nothing to say about the subject. */
    record NotApplicable() implements Outcome {
        static final NotApplicable INSTANCE = new NotApplicable();
    }

    /**
     * Says that the rule cannot be evaluated.
     *
     * @param missing the names of the fields that it lacks, at least one
     */
    record NotEvaluated(List<String> missing) implements Outcome {
        /**
         * Creates the outcome.
         *
         * @param missing the names of the fields that it lacks, at least one
         */
        public NotEvaluated {
            missing = List.copyOf(requireNonNull(missing, "missing"));
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("missing must hold at least one, was empty");
            }
        }
    }

    /** {@return that the subject keeps the rule} */
    static Outcome satisfied() {
        return Satisfied.WITHOUT_MEASURE;
    }

    /**
     * Says that the subject breaks the rule.
     *
     * @param severity what it asks the athlete to do
     * @param message words for the athlete; the gaps {@code planned}, {@code measured} and {@code limit} are filled by
     *     the engine
     * @return the outcome
     */
    static Violated violated(Severity severity, Message message) {
        return new Violated(
                severity,
                Optional.empty(),
                new Violated.Said(requireNonNull(message, "message"), Optional.empty()),
                null);
    }

    /**
     * Says that the subject breaks the rule, in words that are made when somebody reads the report, or never.
     *
     * @param severity what it asks the athlete to do
     * @param words makes the same outcome in words, without a place; it must not throw, for then it is too late to say
     *     that the rule failed
     * @return the outcome
     */
    static Violated wordedLate(Severity severity, Supplier<Violated> words) {
        return new Violated(severity, Optional.empty(), null, requireNonNull(words, "words"));
    }

    /** {@return that the rule has nothing to say about the subject} */
    static Outcome notApplicable() {
        return NotApplicable.INSTANCE;
    }

    /**
     * Says that the rule cannot be evaluated.
     *
     * @param missing the fields that it lacks
     * @return the outcome
     */
    static Outcome notEvaluated(Datum<?>... missing) {
        if (missing.length == 1) {
            return new NotEvaluated(List.of(missing[0].name()));
        }
        List<String> names = new ArrayList<>(missing.length);
        for (Datum<?> datum : missing) {
            names.add(datum.name());
        }
        return new NotEvaluated(names);
    }
}
