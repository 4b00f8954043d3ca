package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.model.Load;
import java.math.BigDecimal;
import java.util.Locale;

/** Names the unit of a weight. */
enum WeightUnit {
    KG,
    LB;

    /**
     * Reads a unit.
     *
     * @param text {@code kg}, {@code lb} or their plurals, in any case
     * @return the unit
     * @throws BadInput if the text is anything else
     */
    static WeightUnit parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "kg", "kgs" -> KG;
            case "lb", "lbs" -> LB;
            default -> throw new BadInput("\"" + text + "\" is no unit of weight; write kg or lb");
        };
    }

    Load load(BigDecimal value) {
        return this == KG ? Load.ofKilograms(value) : Load.ofPounds(value);
    }
}
