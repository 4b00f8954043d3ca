package io.github.eccentricrules.deviation;

import io.github.eccentricrules.deviation.Deviation.Kind;
import java.util.Optional;

/**
 * Is a difference before it has a place and words: many sets are compared to find those that belong together.
 *
 * @param kind what became of it
 * @param field the field as JSON names it
 * @param rep the number of the repetition; 0 for the set
 * @param planned the value in the plan
 * @param performed the value in the record
 */
record Change(Kind kind, String field, int rep, Optional<?> planned, Optional<?> performed) {
    boolean isDifference() {
        return kind != Kind.NOT_KNOWN;
    }
}
