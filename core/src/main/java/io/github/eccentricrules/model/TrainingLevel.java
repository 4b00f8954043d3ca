package io.github.eccentricrules.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Names how far an athlete has come, by the months of consistent resistance training.
 *
 * <p>Source: Ratamess et al. 2009, "Progression Models in Resistance Training for Healthy Adults", <i>Med Sci Sports
 * Exerc</i>: a novice has no experience or has not trained for years, an intermediate athlete has trained for about 6
 * months, an advanced one for years. "Years" is taken as 24 months, as in the rules on training status.
 */
public enum TrainingLevel {
    /** Less than 6 months. */
    NOVICE(0),
    /** From 6 months. */
    INTERMEDIATE(6),
    /** From 24 months. */
    ADVANCED(24);

    private final int fromMonths;

    TrainingLevel(int fromMonths) {
        this.fromMonths = fromMonths;
    }

    /**
     * Returns the level of an athlete.
     *
     * @param trainingMonths months of consistent resistance training, 0 or more
     * @return the level
     * @throws IllegalArgumentException if the months are negative
     */
    public static TrainingLevel of(int trainingMonths) {
        Checks.atLeast(0, trainingMonths, "trainingMonths");
        TrainingLevel reached = NOVICE;
        for (TrainingLevel level : values()) {
            reached = trainingMonths >= level.fromMonths ? level : reached;
        }
        return reached;
    }

    /**
     * Finds a level by its name.
     *
     * @param name the name in lower case, such as {@code novice}
     * @return the level; empty if there is none of this name
     */
    public static Optional<TrainingLevel> find(String name) {
        for (TrainingLevel level : values()) {
            if (level.toString().equals(name)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** {@return the months of training from which an athlete is of this level} */
    public int fromMonths() {
        return fromMonths;
    }

    /** {@return the name in lower case} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
