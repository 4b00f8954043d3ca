package io.github.eccentricrules.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Names how a set was or is to be done.
 *
 * <p>Every method but {@link #CONVENTIONAL} and {@link #WARM_UP} is eccentric. An ordinary set is not a negative, even
 * though its load is lowered too: rules judge only what is marked as eccentric.
 */
public enum SetMethod {
    /** An ordinary set: lifted and lowered without emphasis on the lowering. */
    CONVENTIONAL,
    /** A ramp or warm-up set. */
    WARM_UP,
    /** A negative with more load than the athlete can lift. */
    SUPRAMAXIMAL_NEGATIVE,
    /** More load on the way down than on the way up, as with weight releasers. */
    ACCENTUATED_ECCENTRIC,
    /** Lifted with two limbs, lowered with one. */
    TWO_UP_ONE_DOWN,
    /** A partner presses on the bar while it is lowered. */
    PARTNER_FORCED,
    /** A load that can be lifted, lowered at a slow tempo. */
    TEMPO,
    /** The athlete's own mass is lowered, with or without added weight. */
    BODY_WEIGHT_NEGATIVE,
    /** A flywheel is braked. */
    FLYWHEEL,
    /** A load is held still. */
    ISOMETRIC_HOLD,
    /** Eccentric work of a rehabilitation programme. */
    REHABILITATION;

    /** The methods that lower a load as their purpose. */
    public static final Set<SetMethod> NEGATIVES = all(false);

    /** The methods that put more load on the way down than the athlete could lift with the same limbs. */
    public static final Set<SetMethod> OVERLOADS = all(true);

    private static Set<SetMethod> all(boolean onlyOverloads) {
        EnumSet<SetMethod> methods = EnumSet.noneOf(SetMethod.class);
        for (SetMethod method : values()) {
            if (onlyOverloads ? method.isOverload() : method.isNegative()) {
                methods.add(method);
            }
        }
        return Collections.unmodifiableSet(methods);
    }

    /** {@return whether the method is eccentric work of any kind, a hold included} */
    public boolean isEccentric() {
        return this != CONVENTIONAL && this != WARM_UP;
    }

    /** {@return whether the method lowers a load as its purpose: eccentric, and not a hold} */
    public boolean isNegative() {
        return isEccentric() && this != ISOMETRIC_HOLD;
    }

    /** {@return whether the method puts more load on the way down than the athlete could lift with the same limbs} */
    public boolean isOverload() {
        return this == SUPRAMAXIMAL_NEGATIVE
                || this == ACCENTUATED_ECCENTRIC
                || this == TWO_UP_ONE_DOWN
                || this == PARTNER_FORCED;
    }
}
