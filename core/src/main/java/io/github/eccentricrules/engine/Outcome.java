package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /**
     * Says that the subject breaks the rule.
     *
     * @param severity what it asks the athlete to do
     * @param message a sentence for the athlete: what is wrong and what to do, with numbers and units
     * @param measure what was compared; absent if the rule is not quantitative
     * @param place a part of the subject that the message is about; absent for the whole
     */
    record Violated(Severity severity, String message, Optional<Measure> measure, Optional<Subject> place)
            implements Outcome {
        /**
         * Creates the outcome.
         *
         * @param severity what it asks the athlete to do
         * @param message a sentence for the athlete
         * @param measure what was compared
         * @param place a part of the subject that the message is about
         */
        public Violated {
            requireNonNull(severity, "severity");
            requireNonNull(message, "message");
            requireNonNull(measure, "measure");
            requireNonNull(place, "place");
        }

        /**
         * Points at a part of the subject.
         *
         * @param part the part
         * @return the outcome with its place
         */
        public Violated at(Subject part) {
            return new Violated(severity, message, measure, Optional.of(requireNonNull(part, "part")));
        }

        /**
         * Adds what was compared.
         *
         * @param compared the measure
         * @return the outcome with its measure
         */
        public Violated with(Measure compared) {
            return new Violated(severity, message, Optional.of(compared), place);
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
     * @param message a sentence for the athlete
     * @return the outcome
     */
    static Violated violated(Severity severity, String message) {
        return new Violated(severity, message, Optional.empty(), Optional.empty());
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
