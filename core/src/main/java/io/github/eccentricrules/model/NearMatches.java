package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the known names that are nearest to a mistyped one, for error messages that help. */
public final class NearMatches {
    private static final int MOST = 3;

    private NearMatches() {}

    /**
     * Returns the known names nearest to a name, nearest first.
     *
     * @param name the name that is not known
     * @param known the names that are
     * @return at most three names that share a part with it or differ in few letters; empty if none is near
     */
    public static List<String> of(String name, Collection<String> known) {
        String wanted = fold(requireNonNull(name, "name"));
        record Candidate(String name, int distance) {}
        List<Candidate> near = new ArrayList<>();
        for (String candidate : known) {
            String folded = fold(candidate);
            boolean part = wanted.length() >= 3 && (folded.contains(wanted) || wanted.contains(folded));
            int distance = distance(wanted, folded);
            // Two changes turn any name of two letters into any other.
            boolean close = distance <= Math.max(2, wanted.length() / 3) && distance < wanted.length();
            if (part || close) {
                near.add(new Candidate(candidate, part ? Math.min(distance, 1) : distance));
            }
        }
        return near.stream()
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /**
     * Says in words which known names are near: {@code "; did you mean a or b?"}, or all of them if none is near and
     * there are at most a dozen.
     *
     * @param name the name that is not known
     * @param known the names that are
     * @return the end of a sentence; empty if there is nothing to say
     */
    public static String hint(String name, Collection<String> known) {
        List<String> near = of(name, known);
        if (!near.isEmpty()) {
            return "; did you mean " + String.join(" or ", near) + "?";
        }
        if (known.isEmpty()) {
            return "; there is none";
        }
        return known.size() <= 12 ? "; known are " + String.join(", ", known) : "";
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
