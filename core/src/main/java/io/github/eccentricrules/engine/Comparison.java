package io.github.eccentricrules.engine;

import java.math.BigDecimal;

/** Says on which side of a limit a value must be. */
public enum Comparison {
    /** The value must not be below the limit; the limit itself is allowed. */
    AT_LEAST,
    /** The value must not be above the limit; the limit itself is allowed. */
    AT_MOST,
    /** The value must be below the limit; the limit itself is not allowed. */
    BELOW;

    boolean holds(double measured, double limit) {
        return switch (this) {
            case AT_LEAST -> measured >= limit;
            case AT_MOST -> measured <= limit;
            case BELOW -> measured < limit;
        };
    }

    /** Returns how much room is left to the limit; negative if it is passed. */
    BigDecimal margin(BigDecimal measured, BigDecimal limit) {
        return this == AT_LEAST ? measured.subtract(limit) : limit.subtract(measured);
    }
}
