package io.github.eccentricrules.engine;

import java.util.Set;

/** Names the rules that keep athletes from grave harm, which nobody may pass over by accident. */
final class LifeGuards {
    private static final Set<String> IDS =
            Set.of("rhabdo-red-flags", "spotter-required", "uncontrolled-descent", "pregnancy", "age-minor");

    private LifeGuards() {}

    static boolean contains(String rule) {
        return IDS.contains(rule);
    }
}
