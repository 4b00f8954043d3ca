package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;

/**
 * Holds what the rules of a plan together allow of a set of one method. A set within these bounds keeps all rules on a
 * shared quantity of a set or a repetition; one outside may still keep them, which the rules themselves must say.
 * Immutable and thread-safe.
 */
final class SetBounds {
    // A share is not compared that near to its limit, where only exact arithmetic decides.
    private static final double NEAR = 1e-6;

    private final boolean asksDescent;
    private final boolean asksControl;
    private final boolean asksReps;
    private final boolean asksLoad;
    private final boolean movesBodyMass;
    private final double minDescent;
    private final double maxDescent;
    private final double minReps;
    private final double maxReps;
    private final double minSpotters;
    private final double maxSpotters;
    private final double minPercent;
    private final double maxPercent;

    SetBounds(Plan plan, int method) {
        asksDescent = plan.descent.limits(method);
        asksControl = plan.controlledDescent.limits(method);
        asksReps = plan.reps.limits(method);
        asksLoad = plan.loadPercent.limits(method);
        movesBodyMass = method == SetMethod.BODY_WEIGHT_NEGATIVE.ordinal();
        minDescent = Math.max(plan.descent.low(method), plan.controlledDescent.low(method));
        maxDescent = Math.min(plan.descent.high(method), plan.controlledDescent.high(method));
        minReps = asksReps ? Math.max(1, plan.reps.low(method)) : 0;
        maxReps = plan.reps.high(method);
        minSpotters = plan.spotters.low(method);
        maxSpotters = plan.spotters.high(method);
        minPercent = (plan.loadPercent.low(method) + NEAR) / 100;
        maxPercent = (plan.loadPercent.high(method) - NEAR) / 100;
    }

    /**
     * Tells whether a set is outside the bounds, or nobody knows.
     *
     * @param maximum the one-repetition maximum in kilograms; NaN if it is not known, or body mass is moved too
     */
    boolean exclude(WorkSet set, double maximum) {
        int reps = set.reps().size();
        return (asksDescent || asksControl) && excludeDescents(set)
                || reps < minReps
                || reps > maxReps
                || excludeSpotters(set)
                || asksLoad && excludeLoad(set, maximum);
    }

    private boolean excludeDescents(WorkSet set) {
        // A comparison with a descent that is not known is false.
        return !(set.shortestDescentSeconds() >= minDescent && set.longestDescentSeconds() <= maxDescent)
                || asksControl && !Quantity.tellsAll(set);
    }

    private boolean excludeSpotters(WorkSet set) {
        int spotters = set.spotters().isPresent() ? set.spotters().get().count() : 0;
        return spotters < minSpotters || spotters > maxSpotters;
    }

    private boolean excludeLoad(WorkSet set, double maximum) {
        if (movesBodyMass || set.load().isEmpty()) {
            return true;
        }
        double load = set.load().get().kilograms().doubleValue();
        return !(load >= minPercent * maximum && load <= maxPercent * maximum);
    }
}
