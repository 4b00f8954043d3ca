package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import java.math.BigDecimal;

/**
 * Compares a quantity with the range that a rule asks for; both ends are allowed.
 *
 * @param least the lower end
 * @param most the upper end
 */
record Span(Parameter least, Parameter most) {
    /** Compares with the end that the quantity is nearer to, or has passed. */
    Measure compare(double quantity, Parameters parameters) {
        Measure low = compare(quantity, Comparison.AT_LEAST, least, parameters);
        Measure high = compare(quantity, Comparison.AT_MOST, most, parameters);
        return low.margin().compareTo(high.margin()) <= 0 ? low : high;
    }

    static Measure compare(double quantity, Comparison comparison, Parameter limit, Parameters parameters) {
        return new Measure(new BigDecimal(quantity), comparison, parameters.value(limit), limit.unit());
    }

    static boolean isPassed(Measure measure) {
        return measure.margin().signum() < 0;
    }

    /** Says what the limit asks for, such as "at least 3 reps". */
    static String limit(Measure measure) {
        return (measure.comparison() == Comparison.AT_LEAST ? "at least " : "at most ") + measure.limitText();
    }
}
