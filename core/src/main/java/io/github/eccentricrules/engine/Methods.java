package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.SetMethod;
import java.util.Collection;

/** Keeps sets of methods as the bits of a number: the method with the index n is bit n. */
final class Methods {
    static final int COUNT = SetMethod.values().length;

    static final int ALL = (1 << COUNT) - 1;
    static final int ECCENTRIC = eccentric();
    static final int NEGATIVES = of(SetMethod.NEGATIVES);
    static final int OVERLOADS = of(SetMethod.OVERLOADS);

    private Methods() {}

    /** Returns the place of a method in what is kept by method. It is written nowhere, so it may change. */
    @SuppressWarnings("EnumOrdinal")
    static int index(SetMethod method) {
        return method.ordinal();
    }

    static int bit(SetMethod method) {
        return 1 << index(method);
    }

    static int of(Collection<SetMethod> methods) {
        int bits = 0;
        for (SetMethod method : methods) {
            bits |= bit(method);
        }
        return bits;
    }

    /** Returns the index of the one eccentric method among some; -1 if there are several, or none. */
    static int onlyEccentric(int methods) {
        int eccentric = methods & ECCENTRIC;
        return Integer.bitCount(eccentric) == 1 ? Integer.numberOfTrailingZeros(eccentric) : -1;
    }

    private static int eccentric() {
        int bits = 0;
        for (SetMethod method : SetMethod.values()) {
            bits |= method.isEccentric() ? bit(method) : 0;
        }
        return bits;
    }
}
