package io.github.eccentricrules.remedy;

import io.github.eccentricrules.engine.Remedy;
import java.util.List;

/** Makes the drafts that a remedy asks for. */
final class Families {
    private Families() {}

    static List<Family> of(Remedy remedy, Asked asked) {
        return switch (remedy) {
            case LONGER_DESCENT -> RepChanges.longerDescents(asked);
            case SHORTER_DESCENT -> RepChanges.shorterDescents(asked);
            case OTHER_TEMPO -> RepChanges.otherTempos(asked);
            case SHORTER_HOLD -> RepChanges.shorterHolds(asked);
            case FEWER_REPS -> SetChanges.fewerReps(asked);
            case FEWER_SETS -> SetChanges.fewerSets(asked);
            case FEWER_EXERCISES -> SetChanges.fewerExercises(asked);
            case LOWER_LOAD -> SetChanges.lowerLoads(asked);
            case LOWER_LIFTED_LOAD -> SetChanges.lowerLiftedLoads(asked);
            case MORE_REST -> SetChanges.moreRest(asked);
            case MORE_REST_BETWEEN_REPS -> SetChanges.moreRestBetweenReps(asked);
            case MOVED_LATER -> SessionChanges.movedLater(asked);
            case MOVED_EARLIER -> SessionChanges.movedEarlier(asked);
            case LONGER_WARM_UP -> SessionChanges.longerWarmUps(asked);
            case LATER_START -> SessionChanges.laterStarts(asked);
        };
    }
}
