package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.model.Equipment;
import io.github.eccentricrules.model.LoadPosition;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.SetMethod;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Tells under which loads an athlete can be trapped, which is what spotters are for. */
final class Trap {
    /** The methods of sets whose load may trap. */
    static final Set<SetMethod> METHODS = EnumSet.of(SetMethod.ISOMETRIC_HOLD);

    static {
        METHODS.addAll(SetMethod.OVERLOADS);
    }

    private Trap() {}

    /**
     * Tells whether the set is overload with a load that can trap, or with one of which the position is not known. A
     * hold is too unless its load is known to be no more than the athlete can lift.
     */
    static boolean isPossible(SetSubject set) {
        return mayTrap(set) && (set.isOverload() || isHeavyHold(set));
    }

    private static boolean mayTrap(SetSubject set) {
        Optional<LoadPosition> position = set.exercise().loadPosition();
        return position.isEmpty() || canTrap(position.get());
    }

    static boolean isOverFace(SetSubject set) {
        Optional<LoadPosition> position = set.exercise().loadPosition();
        return position.isPresent() && position.get() == LoadPosition.OVER_FACE;
    }

    /** Tells whether a machine guides a bar over the face, as a Smith machine does. */
    static boolean isGuidedOverFace(SetSubject set) {
        return isOverFace(set)
                && set.exercise().equipment().filter(Equipment.MACHINE::equals).isPresent();
    }

    /** Tells whether the load is left on pins that are set; what is not mentioned is not so, in a record too. */
    static boolean isLeftOnPins(SetSubject set) {
        return set.value().safetyCatches().orElse(false)
                && set.value().returnMethod().filter(ReturnMethod.PINS::equals).isPresent();
    }

    private static boolean isHeavyHold(SetSubject set) {
        return set.method() == SetMethod.ISOMETRIC_HOLD
                && set.percentOfOneRepMax().orElse(Double.MAX_VALUE) > 100;
    }

    static boolean canTrap(LoadPosition position) {
        return switch (position) {
            case OVER_FACE, ON_BACK, OVERHEAD -> true;
            case FRONT_RACK, ON_HIPS, NONE -> false;
        };
    }
}
