package io.github.eccentricrules.engine;

import java.math.BigDecimal;
import java.time.Duration;

/** Keeps decimals in one form, so that equal numbers are equal objects and print alike. */
final class Numbers {
    private Numbers() {}

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static double seconds(Duration duration) {
        return duration.getNano() == 0
                ? duration.getSeconds()
                : BigDecimal.valueOf(duration.getSeconds())
                        .add(BigDecimal.valueOf(duration.getNano(), 9))
                        .doubleValue();
    }
}
