package io.github.eccentricrules.rules;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.TestedMaximum;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Holds the load that a programme lowers, as a percentage. Immutable and thread-safe.
 *
 * @param percent the percentage
 * @param basis what counts as 100 %
 */
public record Intensity(Range percent, Basis basis) {
    /** Names what a load is compared with. */
    public enum Basis {
        /** The one-repetition maximum of the limbs that lower. */
        ONE_REP_MAX("the one-repetition maximum"),
        /** The one-repetition maximum of both limbs together. */
        TWO_LIMB_MAX("the one-repetition maximum of both limbs"),
        /** The heaviest load that was lowered under control in a test. */
        ECCENTRIC_MAX("the eccentric maximum"),
        /** The load that is lifted in the same repetition. */
        LIFTED_LOAD("the load that is lifted");

        private final String text;

        Basis(String text) {
            this.text = text;
        }
    }

    /**
     * Creates an intensity.
     *
     * @param percent the percentage
     * @param basis what counts as 100 %
     * @throws NullPointerException if an argument is null
     */
    public Intensity {
        requireNonNull(percent, "percent");
        requireNonNull(basis, "basis");
    }

    /** {@return the intensity as text, such as {@code "105 to 115 % of the one-repetition maximum"}} */
    @Override
    public String toString() {
        return percent + " % of " + basis.text;
    }

    /** Returns how heavy a set is by the same measure; empty if its load or what it is compared with is not known. */
    OptionalDouble percentOf(SetSubject set) {
        return switch (basis) {
            case ONE_REP_MAX -> set.percentOfOneRepMax();
            case ECCENTRIC_MAX -> set.percentOfEccentricMax();
            case TWO_LIMB_MAX -> share(set, set.entry().twoLimbMax().map(TestedMaximum::load));
            case LIFTED_LOAD -> share(set, set.value().liftedLoad());
        };
    }

    private static OptionalDouble share(SetSubject set, Optional<Load> reference) {
        Optional<Load> load = set.value().load();
        return load.isEmpty()
                        || reference
                                .filter(found -> found.isHeavierThan(Load.ZERO))
                                .isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(load.get().percentOf(reference.get()));
    }
}
