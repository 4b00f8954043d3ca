package io.github.eccentricrules.remedy;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Is a row of drafts, the one that changes least in front.
 *
 * @param size the number of drafts
 * @param ordered whether what clears a violation is followed by what clears it too, so that halving finds the first
 * @param hints the places of drafts that are worth a try even if the last one clears nothing
 * @param drafts makes a draft by its place from 0; empty where nothing would be left of the session
 */
record Family(int size, boolean ordered, List<Integer> hints, IntFunction<Optional<Draft>> drafts) {
    /** Makes a family whose drafts are all to be tried, one after the other. */
    static Family ofEach(List<Optional<Draft>> drafts) {
        return new Family(
                drafts.size(), false, IntStream.range(0, drafts.size()).boxed().toList(), drafts::get);
    }

    static Family ordered(int size, IntFunction<Optional<Draft>> drafts) {
        return new Family(size, true, List.of(), drafts);
    }
}
