package io.github.eccentricrules.examples.benchmarks;

import io.github.eccentricrules.examples.benchmarks.contenders.Contenders;
import java.util.List;

/** Names who takes part in a figure. */
enum Who {
    ALL,
    LOOP_AND_LIBRARY,
    LIBRARY;

    List<String> contenders() {
        return switch (this) {
            case ALL -> Contenders.NAMES;
            case LOOP_AND_LIBRARY -> List.of(Contenders.LOOP, Contenders.LIBRARY);
            case LIBRARY -> List.of(Contenders.LIBRARY);
        };
    }
}
