package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Fills a gap of a {@link Message}: a number, mostly with its unit, a fact that is true or false, or words. It is one of
 * the three. Immutable and thread-safe.
 *
 * @param number the number, to as many decimals as are to be shown
 * @param unit the unit of the number
 * @param fact whether something is so, which chooses between two forms of a text
 * @param words words that have translations of their own
 */
public record Argument(
        Optional<BigDecimal> number, Optional<Unit> unit, Optional<Boolean> fact, Optional<Message> words) {
    /**
     * Creates an argument.
     *
     * @param number the number, to as many decimals as are to be shown
     * @param unit the unit of the number
     * @param fact whether something is so
     * @param words words that have translations of their own
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException unless it is a number with its unit, a fact or words, and one of them alone
     */
    public Argument {
        number = requireNonNull(number, "number").map(Numbers::plain);
        requireNonNull(unit, "unit");
        requireNonNull(fact, "fact");
        requireNonNull(words, "words");
        int given = (number.isPresent() ? 1 : 0) + (fact.isPresent() ? 1 : 0) + (words.isPresent() ? 1 : 0);
        if (given != 1 || number.isPresent() != unit.isPresent()) {
            throw new IllegalArgumentException(
                    "an argument must be a number with its unit, a fact or words, was number " + number + ", unit "
                            + unit + ", fact " + fact + ", words " + words);
        }
    }

    /**
     * Holds an amount.
     *
     * @param number the number, to as many decimals as are to be shown
     * @param unit the unit; {@link Unit#COUNT} for a bare number
     * @return the argument
     */
    static Argument of(BigDecimal number, Unit unit) {
        return new Argument(Optional.of(number), Optional.of(unit), Optional.empty(), Optional.empty());
    }

    static Argument of(boolean fact) {
        return new Argument(Optional.empty(), Optional.empty(), Optional.of(fact), Optional.empty());
    }

    static Argument of(Message words) {
        return new Argument(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(words));
    }
}
