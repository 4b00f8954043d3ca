package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.util.Optional;

/**
 * Tells what all sets of negatives of a session have in common, found in one walk, so that rules which are kept by all
 * of them need not look at each. Immutable and thread-safe.
 */
public final class NegativesInCommon {
    private final boolean attentive;
    private final boolean caught;
    private final boolean faultless;
    private final boolean releasers;
    private final boolean sides;
    private final int fewestSpotters;
    private final int fewestReps;
    private final Optional<ReturnMethod> returnMethod;
    private final double shortestRest;
    private final double shortestRestBetweenReps;
    private final double longestRestBetweenReps;

    /** Walks once, in one piece: what is found is then final, and no object holds it on the way there. */
    NegativesInCommon(Session session) {
        boolean allAttentive = true;
        boolean allCaught = true;
        boolean allFaultless = true;
        boolean anyReleasers = false;
        boolean anySides = false;
        int leastSpotters = Integer.MAX_VALUE;
        int leastReps = Integer.MAX_VALUE;
        WorkSet first = null;
        boolean returnedAlike = true;
        // Which set of an exercise that comes back follows another takes a closer look.
        double leastRest = session.repeatsExercise() ? Double.NaN : Double.POSITIVE_INFINITY;
        double leastBetween = Double.POSITIVE_INFINITY;
        double mostBetween = 0;
        for (int e = 0; e < session.exercises().size(); e++) {
            ExerciseEntry entry = session.exercises().get(e);
            boolean follows = false;
            for (int s = 0; s < entry.sets().size(); s++) {
                WorkSet set = entry.sets().get(s);
                if (!set.method().isNegative()) {
                    continue;
                }
                first = first == null ? set : first;
                returnedAlike &= set.returnMethod().equals(first.returnMethod());
                allAttentive &= isAttentive(set.spotters());
                allCaught &=
                        set.safetyCatches().isPresent() && set.safetyCatches().get();
                allFaultless &= !set.reps().isEmpty() && set.tellsFaults() && !set.hasFaultyRep();
                anyReleasers |= set.releasers().isPresent();
                anySides |= set.side().isPresent();
                leastSpotters = Math.min(leastSpotters, count(set.spotters()));
                leastReps = Math.min(leastReps, set.reps().size());
                double between = seconds(set.restBetweenReps());
                // The least of NaN and a number is NaN: what is not known of one set is not known of all.
                leastBetween = Math.min(leastBetween, between);
                mostBetween = Math.max(mostBetween, between);
                leastRest = follows ? Math.min(leastRest, seconds(set.rest())) : leastRest;
                follows = true;
            }
        }
        attentive = allAttentive;
        caught = allCaught;
        faultless = allFaultless;
        releasers = anyReleasers;
        sides = anySides;
        fewestSpotters = leastSpotters;
        fewestReps = leastReps;
        returnMethod = first == null || !returnedAlike ? Optional.empty() : first.returnMethod();
        shortestRest = leastRest;
        shortestRestBetweenReps = leastBetween;
        longestRestBetweenReps = mostBetween;
    }

    private static int count(Optional<Spotters> spotters) {
        return spotters.isPresent() ? spotters.get().count() : 0;
    }

    private static boolean isAttentive(Optional<Spotters> spotters) {
        return count(spotters) > 0
                && spotters.get().attentive().isPresent()
                && spotters.get().attentive().get();
    }

    private static double seconds(Optional<Duration> time) {
        return time.isPresent() ? time.get().toSeconds() : Double.NaN;
    }

    /** {@return whether partners are named at every set, and known to be attentive} */
    public boolean haveAttentiveSpotters() {
        return attentive;
    }

    /** {@return the fewest partners at a set; 0 where nobody is named} */
    public int fewestSpotters() {
        return fewestSpotters;
    }

    /** {@return whether pins or safety arms are set at every set} */
    public boolean haveSafetyCatches() {
        return caught;
    }

    /** {@return whether every repetition of every set is known to be without a fault} */
    public boolean areFaultless() {
        return faultless;
    }

    /** {@return whether any set names releasers} */
    public boolean haveReleasers() {
        return releasers;
    }

    /** {@return the fewest repetitions of a set; 0 if those of one are not known} */
    public int fewestReps() {
        return fewestReps;
    }

    /** {@return whether any set names the limb that it trains} */
    public boolean haveSides() {
        return sides;
    }

    /** {@return how the load of every set gets back up; empty if that is not known, or not always the same} */
    public Optional<ReturnMethod> returnMethod() {
        return returnMethod;
    }

    /**
     * {@return the shortest rest in whole seconds before a set that is not the first of its exercise; NaN if one is not
     * known or an exercise comes back, infinite if there is no such set}
     */
    public double shortestRestSeconds() {
        return shortestRest;
    }

    /** {@return the shortest rest between repetitions in whole seconds; NaN if that of a set is not known} */
    public double shortestRestBetweenRepsSeconds() {
        return shortestRestBetweenReps;
    }

    /** {@return the longest rest between repetitions in whole seconds, rounded down; NaN if that of a set is not known} */
    public double longestRestBetweenRepsSeconds() {
        return longestRestBetweenReps;
    }
}
