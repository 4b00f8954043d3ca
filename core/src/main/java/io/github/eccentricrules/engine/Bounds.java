package io.github.eccentricrules.engine;

import java.util.Arrays;

/**
 * Holds what is allowed of one quantity, by method: the strictest limits of one rule, or of several together. It grows
 * while a {@link Plan} is made, and no more after that.
 */
final class Bounds {
    private final double[] low = new double[Methods.COUNT];
    private final double[] high = new double[Methods.COUNT];
    private int methods;

    Bounds() {
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
    }

    /** Narrows what is allowed to what a rule allows too. */
    void narrow(LimitRule<?> rule, Parameters values) {
        for (int method = 0; method < Methods.COUNT; method++) {
            if ((rule.methods() & rule.limitedMethods() & 1 << method) != 0) {
                methods |= 1 << method;
                narrow(rule, values, method);
            }
        }
    }

    private void narrow(LimitRule<?> rule, Parameters values, int method) {
        for (int i = 0; i < rule.limits().size(); i++) {
            Parameter parameter = rule.parameterFor(i, method);
            if (parameter != null) {
                double limit = values.number(parameter);
                switch (rule.limits().get(i).comparison()) {
                    case AT_LEAST -> low[method] = Math.max(low[method], limit);
                    case AT_MOST -> high[method] = Math.min(high[method], limit);
                    case BELOW -> high[method] = Math.min(high[method], Math.nextDown(limit));
                }
            }
        }
    }

    /** Returns the methods for which there is a limit at all, as the bits of {@link Methods}. */
    int methods() {
        return methods;
    }

    boolean limits(int method) {
        return (methods & 1 << method) != 0;
    }

    double low(int method) {
        return low[method];
    }

    double high(int method) {
        return high[method];
    }

    /** Tells whether a value is allowed; one that is not known never is. */
    boolean allow(int method, double value) {
        return value >= low[method] && value <= high[method];
    }
}
