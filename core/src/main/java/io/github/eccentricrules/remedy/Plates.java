package io.github.eccentricrules.remedy;

import io.github.eccentricrules.model.Load;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Knows the steps in which loads go down: 0.5 kg, or 1 lb where a load is told in pounds. */
final class Plates {
    private static final BigDecimal KILOGRAMS = new BigDecimal("0.5");
    private static final BigDecimal KILOGRAMS_OF_POUND = Load.ofPounds(1).kilograms();
    private static final int MOST_STEPS = 4_000;

    private Plates() {}

    static BigDecimal stepOf(Load load) {
        return load.pounds().isPresent() ? KILOGRAMS_OF_POUND : KILOGRAMS;
    }

    /** Returns the number of whole steps that are lighter than a load, 0 not among them. */
    static int countBelow(Load load) {
        return load.kilograms()
                .divide(stepOf(load), 0, RoundingMode.CEILING)
                .subtract(BigDecimal.ONE)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(MOST_STEPS))
                .intValue();
    }

    /** Returns the heaviest load in whole steps of its unit that is within a limit; empty if that is none. */
    static Optional<Load> within(Load load, BigDecimal kilograms) {
        if (load.kilograms().compareTo(kilograms) <= 0) {
            return Optional.of(load);
        }
        BigDecimal steps = kilograms.divide(stepOf(load), 0, RoundingMode.DOWN);
        if (steps.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                load.pounds().isPresent() ? Load.ofPounds(steps) : Load.ofKilograms(steps.multiply(KILOGRAMS)));
    }

    /** Returns the loads in whole steps between two loads, the heaviest first. */
    static List<Load> between(Load heavy, Load light) {
        List<Load> loads = new ArrayList<>();
        int steps = countBelow(heavy);
        for (int n = steps; n > 0; n--) {
            Optional<Load> load = within(heavy, stepOf(heavy).multiply(BigDecimal.valueOf(n)));
            if (load.isEmpty() || !load.get().isHeavierThan(light)) {
                break;
            }
            loads.add(load.get());
        }
        return loads;
    }
}
