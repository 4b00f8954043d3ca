package io.github.eccentricrules.engine;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds gaps of own texts that nothing will fill, as far as that is known before anything is said. */
final class TextGaps {
    /** What the engine fills in what a rule says, see {@link Message#about}. */
    private static final Set<String> FILLED = Set.of("planned", "exercise", "rep", "measured", "limit");

    private TextGaps() {}

    /**
     * Checks a text for which another one of the same key is known.
     *
     * @param known texts by their keys
     * @throws IllegalArgumentException if a gap is filled neither in the known text nor by the engine
     */
    static void check(String key, String text, Map<String, String> known) {
        String other = known.get(key);
        if (other != null) {
            check(key, text, other, isOfRule(key, known));
        } else if (isFixed(key)) {
            check(key, text, "", false);
        }
    }

    /** Checks a text against another one of the same key; the engine fills some gaps more in what a rule says of a place. */
    static void check(String key, String text, String other, boolean engineFills) {
        Set<String> open = Template.gaps(text);
        open.removeAll(Template.gaps(other));
        if (engineFills && !isFixed(key)) {
            open.removeAll(FILLED);
        }
        if (!open.isEmpty()) {
            Set<String> filled = new TreeSet<>(Template.gaps(other));
            throw new IllegalArgumentException("text of " + key + " must have no gap that nothing fills, had "
                    + String.join(", ", open) + " in \"" + text + "\"; filled "
                    + (filled.isEmpty() ? "is none" : "are " + String.join(", ", filled)));
        }
    }

    /** Tells whether a text describes a rule, which leaves no gap in it. */
    static boolean isFixed(String key) {
        return key.endsWith(".checks") || key.endsWith(".otherwise");
    }

    private static boolean isOfRule(String key, Map<String, String> known) {
        for (int end = key.length(); end > 0; end = key.lastIndexOf('.', end - 1)) {
            if (known.containsKey(key.substring(0, end) + ".checks")) {
                return true;
            }
        }
        return false;
    }
}
