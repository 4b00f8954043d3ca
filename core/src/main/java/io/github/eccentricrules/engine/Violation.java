package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Tells that a rule is broken, where, and what to do. Immutable and thread-safe.
 *
 * @param rule the id of the rule
 * @param guardsLife whether the rule keeps athletes from grave harm
 * @param severity what it asks the athlete to do
 * @param location the place
 * @param message a sentence for the athlete, in English
 * @param words the sentence as data, for other languages and for apps that word it themselves
 * @param measured the measured value, if the rule is quantitative
 * @param limit the limit that was passed, if the rule is quantitative
 * @param unit the unit of both
 * @param margin how far the value is beyond the limit, as a negative number; 0 where the limit itself is not allowed
 * @param waiver why somebody accepted it, who and until when; absent if nobody did
 */
public record Violation(
        String rule,
        boolean guardsLife,
        Severity severity,
        Location location,
        String message,
        Message words,
        Optional<BigDecimal> measured,
        Optional<BigDecimal> limit,
        Optional<Unit> unit,
        Optional<BigDecimal> margin,
        Optional<Waiver> waiver)
        implements Judgement {
    /**
     * Creates a violation.
     *
     * @param rule the id of the rule
     * @param guardsLife whether the rule keeps athletes from grave harm
     * @param severity what it asks the athlete to do
     * @param location the place
     * @param message a sentence for the athlete, in English
     * @param words the sentence as data
     * @param measured the measured value
     * @param limit the limit that was passed
     * @param unit the unit of both
     * @param margin how far the value is beyond the limit, as a negative number
     * @param waiver why somebody accepted it
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the message is not what the words say in English
     */
    public Violation {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        requireNonNull(location, "location");
        String said = requireNonNull(words, "words").toString();
        if (!requireNonNull(message, "message").equals(said)) {
            throw new IllegalArgumentException(
                    "message must be \"" + said + "\" as the words say, was \"" + message + "\"");
        }
        measured = requireNonNull(measured, "measured").map(Numbers::plain);
        limit = requireNonNull(limit, "limit").map(Numbers::plain);
        requireNonNull(unit, "unit");
        margin = requireNonNull(margin, "margin").map(Numbers::plain);
        requireNonNull(waiver, "waiver");
    }

    static Violation of(
            String rule,
            boolean guardsLife,
            Severity severity,
            Location location,
            Message words,
            Optional<Measure> measure) {
        return new Violation(
                rule,
                guardsLife,
                severity,
                location,
                words.toString(),
                words,
                measure.map(Measure::measured),
                measure.map(Measure::limit),
                measure.map(Measure::unit),
                measure.map(Measure::margin),
                Optional.empty());
    }

    /** Marks what somebody accepted. */
    Violation acceptedBy(Waiver accepting) {
        return new Violation(
                rule,
                guardsLife,
                severity,
                location,
                message,
                words,
                measured,
                limit,
                unit,
                margin,
                Optional.of(accepting));
    }

    /** Names the rule and, if somebody accepted that it is broken, says who and why. */
    Message ground() {
        return waiver.isPresent() ? waiver.get().words(rule) : Message.verbatim(rule);
    }

    /**
     * Says what is wrong and what to do.
     *
     * @param language the language
     * @return a sentence for the athlete
     */
    public String message(Language language) {
        return language.say(words);
    }

    /** {@return the violation in one line} */
    @Override
    public String toString() {
        return severity + " " + location + ": " + message + " [" + ground() + "]";
    }
}
