package io.github.eccentricrules.rules;

import io.github.eccentricrules.model.SetMethod;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Holds groups of methods that several rules judge. */
final class SetMethods {
    /** The negatives that lower a load, which a flywheel has not: it comes back by the energy that was put in. */
    static final Set<SetMethod> WITH_LOAD = withLoad();

    private SetMethods() {}

    private static Set<SetMethod> withLoad() {
        Set<SetMethod> methods = EnumSet.copyOf(SetMethod.NEGATIVES);
        methods.remove(SetMethod.FLYWHEEL);
        return Collections.unmodifiableSet(methods);
    }
}
