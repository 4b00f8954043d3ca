package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Tells why a rule gave an outcome at a place: what it asks, what it looked at, what it compared with which limits, where
 * these come from, and on what grounds. Immutable and thread-safe.
 *
 * @param rule the id of the rule
 * @param checks what the rule asks of the athlete, in an English sentence
 * @param asks the sentence as data
 * @param ruleSet the rule set that judges
 * @param location the place: that of the verdict, which may be a part of what the rule judges
 * @param outcome the outcome in one word
 * @param severity what a violation asks the athlete to do; absent for every other outcome
 * @param why the reason of the outcome in a sentence, in English; for a violation its message
 * @param words the reason as data, for other languages
 * @param missing the names of the fields without which the rule was not evaluated
 * @param inputs the fields that the rule needs, may need or reads, and their values in this session
 * @param measure what decided, if the rule is quantitative: of a violation the limit that was passed, of a pass the nearest
 * @param comparisons all limits that the place has, nearest first; without a measured value where it is not known
 * @param parameters the numbers that the rule is configured with and that concern the methods of the place
 * @param evidence the grounds of the rule
 */
public record Explanation(
        String rule,
        String checks,
        Message asks,
        RuleSetStamp ruleSet,
        Location location,
        Result outcome,
        Optional<Severity> severity,
        String why,
        Message words,
        List<String> missing,
        List<Input> inputs,
        Optional<Measure> measure,
        List<Compared> comparisons,
        List<Setting> parameters,
        List<Evidence> evidence) {
    /** Names an outcome. */
    public enum Result {
        /** The rule is broken. */
        VIOLATED,
        /** The rule is kept. */
        SATISFIED,
        /** The rule has nothing to say here. */
        NOT_APPLICABLE,
        /** The rule lacks data, which is no pass. */
        NOT_EVALUATED,
        /** The rule threw, which is no pass. */
        FAILED,
        /** Another rule makes this one beside the point. */
        SILENCED
    }

    /**
     * Tells what a rule looked at.
     *
     * @param name the field as JSON names it, with what it is part of; {@code measured} for what the rule works out itself
     * @param value the value as text, in English; absent if it is not known
     * @param words the value as data, for other languages
     */
    public record Input(String name, Optional<String> value, Optional<Message> words) {
        /**
         * Creates an input.
         *
         * @param name the field as JSON names it
         * @param value the value as text, in English
         * @param words the value as data
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if the value is not what the words say in English
         */
        public Input {
            requireNonNull(name, "name");
            Optional<String> said = requireNonNull(words, "words").map(Message::toString);
            if (!requireNonNull(value, "value").equals(said)) {
                throw new IllegalArgumentException("value must be " + said + " as the words say, was " + value);
            }
        }

        static Input of(String name, Optional<Message> words) {
            return new Input(name, words.map(Message::toString), words);
        }
    }

    /**
     * Tells one number that a rule is configured with.
     *
     * @param parameter what it is, with its unit, range and default
     * @param value the value
     * @param origin where the value comes from, in English
     * @param words the origin as data, for other languages
     */
    public record Setting(Parameter parameter, BigDecimal value, String origin, Message words) {
        /**
         * Creates a setting.
         *
         * @param parameter what it is
         * @param value the value
         * @param origin where the value comes from, in English
         * @param words the origin as data
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if the origin is not what the words say in English
         */
        public Setting {
            requireNonNull(parameter, "parameter");
            value = Numbers.plain(requireNonNull(value, "value"));
            String said = requireNonNull(words, "words").toString();
            if (!requireNonNull(origin, "origin").equals(said)) {
                throw new IllegalArgumentException(
                        "origin must be \"" + said + "\" as the words say, was \"" + origin + "\"");
            }
        }
    }

    /**
     * Tells one limit, and on which side of it the measured value lies.
     *
     * @param severity the severity of passing it; absent for a comparison that is no declared limit of the rule
     * @param parameter the name of the parameter that holds it
     * @param measured the measured value, to nine decimals; absent if it is not known
     * @param comparison the side on which the value must be
     * @param limit the limit
     * @param unit the unit of all three numbers
     * @param margin how much room is left to the limit; negative if it is passed
     */
    public record Compared(
            Optional<Severity> severity,
            Optional<String> parameter,
            Optional<BigDecimal> measured,
            Comparison comparison,
            BigDecimal limit,
            Unit unit,
            Optional<BigDecimal> margin) {
        /**
         * Creates a comparison.
         *
         * @param severity the severity of passing it
         * @param parameter the name of the parameter that holds it
         * @param measured the measured value
         * @param comparison the side on which the value must be
         * @param limit the limit
         * @param unit the unit
         * @param margin how much room is left to the limit
         * @throws NullPointerException if an argument is null
         */
        public Compared {
            requireNonNull(severity, "severity");
            requireNonNull(parameter, "parameter");
            measured = requireNonNull(measured, "measured").map(Numbers::plain);
            requireNonNull(comparison, "comparison");
            limit = Numbers.plain(requireNonNull(limit, "limit"));
            requireNonNull(unit, "unit");
            margin = requireNonNull(margin, "margin").map(Numbers::plain);
        }

        static Compared of(Measure measure) {
            return new Compared(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(measure.measured()),
                    measure.comparison(),
                    measure.limit(),
                    measure.unit(),
                    Optional.of(measure.margin()));
        }

        static Compared of(Limit limit, Parameter parameter, Parameters values, @Nullable Measure measured) {
            BigDecimal value = values.value(parameter);
            Optional<BigDecimal> number = Optional.ofNullable(measured).map(Measure::measured);
            return new Compared(
                    Optional.of(limit.severity()),
                    Optional.of(parameter.name()),
                    number,
                    limit.comparison(),
                    value,
                    parameter.unit(),
                    number.map(known -> limit.comparison().margin(known, value)));
        }

        /** Returns the same with the severity that a rule set gives the violations of the rule. */
        Compared as(Terms terms) {
            return terms.ruling() == Ruling.OFF
                    ? this
                    : new Compared(severity.map(terms::severity), parameter, measured, comparison, limit, unit, margin);
        }

        /** Tells whether this is a comparison with the limit of a measure. */
        boolean is(Measure measure) {
            return comparison == measure.comparison()
                    && limit.compareTo(measure.limit()) == 0
                    && unit == measure.unit();
        }

        /** {@return whether the limit is kept; empty if the value is not known} */
        public Optional<Boolean> kept() {
            return measured.map(known -> comparison.holds(known.doubleValue(), limit.doubleValue()));
        }
    }

    /**
     * Creates an explanation.
     *
     * @param rule the id of the rule
     * @param checks what the rule asks of the athlete
     * @param asks the sentence as data
     * @param ruleSet the rule set that judges
     * @param location the place
     * @param outcome the outcome in one word
     * @param severity what a violation asks the athlete to do
     * @param why the reason of the outcome in a sentence, in English
     * @param words the reason as data
     * @param missing the names of the fields without which the rule was not evaluated
     * @param inputs the fields that the rule declares, and their values
     * @param measure what decided
     * @param comparisons all limits that the place has
     * @param parameters the numbers that the rule is configured with
     * @param evidence the grounds of the rule
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the reason is not what the words say in English
     */
    public Explanation {
        requireNonNull(rule, "rule");
        requireNonNull(checks, "checks");
        requireNonNull(asks, "asks");
        requireNonNull(ruleSet, "ruleSet");
        requireNonNull(location, "location");
        requireNonNull(outcome, "outcome");
        requireNonNull(severity, "severity");
        String said = requireNonNull(words, "words").toString();
        if (!requireNonNull(why, "why").equals(said)) {
            throw new IllegalArgumentException("why must be \"" + said + "\" as the words say, was \"" + why + "\"");
        }
        missing = List.copyOf(requireNonNull(missing, "missing"));
        inputs = List.copyOf(requireNonNull(inputs, "inputs"));
        requireNonNull(measure, "measure");
        comparisons = List.copyOf(requireNonNull(comparisons, "comparisons"));
        parameters = List.copyOf(requireNonNull(parameters, "parameters"));
        evidence = List.copyOf(requireNonNull(evidence, "evidence"));
    }

    Explanation at(Location place) {
        return new Explanation(
                rule,
                checks,
                asks,
                ruleSet,
                place,
                outcome,
                severity,
                why,
                words,
                missing,
                inputs,
                measure,
                comparisons,
                parameters,
                evidence);
    }

    /**
     * Writes the explanation for a reader. The grounds are in English whatever the language, as they were published.
     *
     * @param language the language
     * @return some lines of text
     */
    public String text(Language language) {
        return ExplanationText.of(this, requireNonNull(language, "language"));
    }

    /** {@return the explanation for a reader, in English} */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
