package io.github.eccentricrules.deviation;

import io.github.eccentricrules.deviation.Deviation.Kind;
import java.util.Optional;

/**
 * Is a deviation before it has a place and words: many sets are compared to find those that belong together.
 *
 * @param kind what became of it
 * @param field the field as JSON names it
 * @param rep the number of the repetition; 0 for the set
 * @param planned the value in the plan
 * @param performed the value in the record
 * @param isSlight whether it is within the tolerance
 */
record FieldDeviation(Kind kind, String field, int rep, Optional<?> planned, Optional<?> performed, boolean isSlight) {
    static FieldDeviation of(Kind kind, String field, int rep, Optional<?> planned, Optional<?> performed) {
        return new FieldDeviation(kind, field, rep, planned, performed, false);
    }

    /** Compares two known values that are not equal. */
    static FieldDeviation changed(String field, int rep, Object planned, Object performed, Tolerance tolerance) {
        return new FieldDeviation(
                Kind.CHANGED,
                field,
                rep,
                Optional.of(planned),
                Optional.of(performed),
                tolerance.covers(field, planned, performed));
    }

    boolean isDifference() {
        return kind != Kind.NOT_KNOWN;
    }
}
