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
    private boolean attentive = true;
    private boolean caught = true;
    private boolean faultless = true;
    private boolean releasers;
    private boolean sides;
    private int fewestSpotters = Integer.MAX_VALUE;
    private int fewestReps = Integer.MAX_VALUE;
    private Optional<ReturnMethod> returnMethod = Optional.empty();
    private boolean returnedAlike = true;
    private double shortestRest;
    private double shortestRestBetweenReps = Double.POSITIVE_INFINITY;
    private double longestRestBetweenReps;

    NegativesInCommon(Session session) {
        boolean first = true;
        // Which set of an exercise that comes back follows another takes a closer look.
        shortestRest = session.repeatsExercise() ? Double.NaN : Double.POSITIVE_INFINITY;
        for (int e = 0; e < session.exercises().size(); e++) {
            ExerciseEntry entry = session.exercises().get(e);
            boolean follows = false;
            for (int s = 0; s < entry.sets().size(); s++) {
                WorkSet set = entry.sets().get(s);
                if (set.method().isNegative()) {
                    add(set, first);
                    if (follows) {
                        addRest(set);
                    }
                    follows = true;
                    first = false;
                }
            }
        }
    }

    private void add(WorkSet set, boolean isFirst) {
        addSpotters(set.spotters());
        caught &= set.safetyCatches().isPresent() && set.safetyCatches().get();
        faultless &= !set.reps().isEmpty() && set.tellsFaults() && !set.hasFaultyRep();
        releasers |= set.releasers().isPresent();
        fewestReps = Math.min(fewestReps, set.reps().size());
        sides |= set.side().isPresent();
        returnMethod = isFirst ? set.returnMethod() : returnMethod;
        returnedAlike &= set.returnMethod().equals(returnMethod);
        double rest = seconds(set.restBetweenReps());
        // The least of NaN and a number is NaN: what is not known of one set is not known of all.
        shortestRestBetweenReps = Math.min(shortestRestBetweenReps, rest);
        longestRestBetweenReps = Math.max(longestRestBetweenReps, rest);
    }

    private void addSpotters(Optional<Spotters> spotters) {
        int count = spotters.isPresent() ? spotters.get().count() : 0;
        fewestSpotters = Math.min(fewestSpotters, count);
        attentive &= count > 0
                && spotters.get().attentive().isPresent()
                && spotters.get().attentive().get();
    }

    private void addRest(WorkSet set) {
        shortestRest = Math.min(shortestRest, seconds(set.rest()));
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
        return returnedAlike ? returnMethod : Optional.empty();
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
