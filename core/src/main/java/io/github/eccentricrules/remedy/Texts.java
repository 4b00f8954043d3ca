package io.github.eccentricrules.remedy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** Writes the values of changes. */
final class Texts {
    /** What a field had that nothing was told of. */
    static final String NONE = "none";

    private Texts() {}

    static String seconds(Duration time) {
        return plain(BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), 9))) + " s";
    }

    static String minutes(Duration time) {
        return time.equals(Duration.ofMinutes(time.toMinutes())) ? time.toMinutes() + " min" : seconds(time);
    }

    static String reps(int count) {
        return count + (count == 1 ? " rep" : " reps");
    }

    static String rampSets(int count) {
        return count + (count == 1 ? " ramp set" : " ramp sets");
    }

    static String of(Optional<?> value) {
        return value.map(Object::toString).orElse(NONE);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
