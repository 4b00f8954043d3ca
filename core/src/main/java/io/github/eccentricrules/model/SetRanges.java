package io.github.eccentricrules.model;

/**
 * Tells between which values the sets of an exercise lie, so that a limit which both ends keep is kept by every set
 * without looking at it. Immutable and thread-safe.
 */
public final class SetRanges {
    private final boolean ofOneMethod;
    private final SetMethod firstMethod;
    private final boolean sided;
    private final boolean plain;
    private final double shortestDescent;
    private final double longestDescent;
    private final int fewestReps;
    private final int mostReps;
    private final int fewestSpotters;
    private final int mostSpotters;
    private final double lightest;
    private final double heaviest;

    private SetRanges(WorkSet set) {
        int spotters = set.spotters().isPresent() ? set.spotters().get().count() : 0;
        ofOneMethod = true;
        firstMethod = set.method();
        sided = set.side().isPresent();
        plain = set.isPlain();
        shortestDescent = set.shortestDescentSeconds();
        longestDescent = set.longestDescentSeconds();
        fewestReps = set.reps().size();
        mostReps = fewestReps;
        fewestSpotters = spotters;
        mostSpotters = spotters;
        lightest = set.load().isPresent() ? set.load().get().kilograms().doubleValue() : Double.NaN;
        heaviest = lightest;
    }

    private SetRanges(SetRanges a, SetRanges b) {
        ofOneMethod = a.ofOneMethod && b.ofOneMethod && a.firstMethod == b.firstMethod;
        firstMethod = a.firstMethod;
        sided = a.sided || b.sided;
        plain = a.plain && b.plain;
        // The least of NaN and a number is NaN: what is not known of one set is not known of all.
        shortestDescent = Math.min(a.shortestDescent, b.shortestDescent);
        longestDescent = Math.max(a.longestDescent, b.longestDescent);
        fewestReps = Math.min(a.fewestReps, b.fewestReps);
        mostReps = Math.max(a.mostReps, b.mostReps);
        fewestSpotters = Math.min(a.fewestSpotters, b.fewestSpotters);
        mostSpotters = Math.max(a.mostSpotters, b.mostSpotters);
        lightest = Math.min(a.lightest, b.lightest);
        heaviest = Math.max(a.heaviest, b.heaviest);
    }

    static SetRanges of(WorkSet set) {
        return new SetRanges(set);
    }

    SetRanges with(WorkSet set) {
        return new SetRanges(this, of(set));
    }

    /** {@return whether all sets are done by the same method} */
    public boolean ofOneMethod() {
        return ofOneMethod;
    }

    /** {@return the method of the first set} */
    public SetMethod firstMethod() {
        return firstMethod;
    }

    /** {@return whether any set names the limb that it trains} */
    public boolean haveSides() {
        return sided;
    }

    /** {@return whether no set has a tempo or a repetition that is known to have fallen, so that descents tell all} */
    public boolean arePlain() {
        return plain;
    }

    /** {@return the shortest descent in seconds; NaN unless that of every repetition is known} */
    public double shortestDescentSeconds() {
        return shortestDescent;
    }

    /** {@return the longest descent in seconds; NaN unless that of every repetition is known} */
    public double longestDescentSeconds() {
        return longestDescent;
    }

    /** {@return the fewest repetitions of a set, 0 if those of one are not known} */
    public int fewestReps() {
        return fewestReps;
    }

    /** {@return the most repetitions of a set} */
    public int mostReps() {
        return mostReps;
    }

    /** {@return the fewest training partners at a set; 0 where nobody is named} */
    public int fewestSpotters() {
        return fewestSpotters;
    }

    /** {@return the most training partners at a set; 0 where nobody is named} */
    public int mostSpotters() {
        return mostSpotters;
    }

    /** {@return the lightest load in kilograms, to the precision of the type; NaN unless that of every set is known} */
    public double lightestKilograms() {
        return lightest;
    }

    /** {@return the heaviest load in kilograms, to the precision of the type; NaN unless that of every set is known} */
    public double heaviestKilograms() {
        return heaviest;
    }
}
