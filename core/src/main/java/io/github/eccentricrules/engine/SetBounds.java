package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.SetRanges;
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
        asksControl = plan.controlledDescent.limits(method);
        asksDescent = asksControl || plan.descent.limits(method);
        asksReps = plan.reps.limits(method);
        asksLoad = plan.loadPercent.limits(method);
        movesBodyMass = method == Methods.index(SetMethod.BODY_WEIGHT_NEGATIVE);
        minDescent = Math.max(plan.descent.low(method), plan.controlledDescent.low(method));
        maxDescent = Math.min(plan.descent.high(method), plan.controlledDescent.high(method));
        minReps = asksReps ? Math.max(1, plan.reps.low(method)) : 0;
        maxReps = plan.reps.high(method);
        minSpotters = plan.spotters.low(method);
        maxSpotters = plan.spotters.high(method);
        minPercent = (plan.loadPercent.low(method) + NEAR) / 100;
        maxPercent = (plan.loadPercent.high(method) - NEAR) / 100;
    }

    boolean excludeDescents(SetRanges sets) {
        // A comparison with a descent that is not known is false.
        return asksDescent
                && (!(sets.shortestDescentSeconds() >= minDescent && sets.longestDescentSeconds() <= maxDescent)
                        || (asksControl && !sets.arePlain()));
    }

    /** Tells whether what is not a descent is outside the bounds in any of some sets, or nobody knows. */
    boolean excludeRest(SetRanges sets, ExerciseEntry entry) {
        return sets.fewestReps() < minReps
                || sets.mostReps() > maxReps
                || sets.fewestSpotters() < minSpotters
                || sets.mostSpotters() > maxSpotters
                || (asksLoad && excludeLoad(sets, entry.maximumKilograms()));
    }

    private boolean excludeLoad(SetRanges sets, double maximum) {
        return movesBodyMass
                || !(sets.lightestKilograms() >= minPercent * maximum
                        && sets.heaviestKilograms() <= maxPercent * maximum);
    }

    /**
     * Tells whether a set that goes on keeps within the bounds with one more repetition.
     *
     * @param seconds the descent of the repetition; NaN if it is not known
     * @param reps the number of repetitions with it
     * @param tellsAll whether the descent says all that there is to say about control
     */
    boolean allowRep(double seconds, int reps, boolean tellsAll) {
        return (!asksDescent || (seconds >= minDescent && seconds <= maxDescent && (tellsAll || !asksControl)))
                && reps >= minReps
                && reps <= maxReps
                // One more may cure what was too few.
                && (reps > minReps || minReps <= 1);
    }

    boolean excludeReps(WorkSet set) {
        int reps = set.reps().size();
        return reps < minReps || reps > maxReps;
    }

    boolean excludeSpotters(WorkSet set) {
        int spotters = set.spotters().isPresent() ? set.spotters().get().count() : 0;
        return spotters < minSpotters || spotters > maxSpotters;
    }

    /** The maximum is in kilograms; NaN if it is not known, or body mass is moved too. */
    boolean excludeLoad(WorkSet set, double maximum) {
        if (!asksLoad) {
            return false;
        }
        if (movesBodyMass || set.load().isEmpty()) {
            return true;
        }
        double load = set.load().get().kilograms().doubleValue();
        return !(load >= minPercent * maximum && load <= maxPercent * maximum);
    }
}
