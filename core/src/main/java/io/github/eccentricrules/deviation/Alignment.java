package io.github.eccentricrules.deviation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongBiFunction;

/**
 * Finds which items of two lists belong together, in order, at the least cost: one that was put in between makes no later
 * one differ. Of several ways that cost the same it takes one with few gaps, and always the same.
 */
final class Alignment {
    /** What it costs to leave an item without a partner. */
    static final long GAP = (2L << 48) + (1L << 16) + 1;

    /** Beyond this many pairs, items belong together by their number: it would take long, and tell nobody more. */
    private static final long MOST_PAIRS = 40_000;

    private static final int MOST_ITEMS = 4_000;

    private static final long MOST_DIFFERENCES = (1L << 20) - 1;

    private Alignment() {}

    /** Holds the indexes of two that belong together; -1 for one that the other list does not have. */
    record Pair(int first, int second) {}

    /**
     * Returns the cost of a pair.
     *
     * @param primary how unlike the two are, as 0 to 4; two gaps cost 4
     * @param differences how many differences they have
     */
    static long cost(int primary, long differences) {
        return ((long) primary << 48) + (Math.min(differences, MOST_DIFFERENCES) << 16);
    }

    static <T> List<Pair> of(List<T> first, List<T> second, ToLongBiFunction<T, T> cost) {
        return areMany(first.size(), second.size())
                ? byNumber(first.size(), second.size())
                : cheapest(first, second, cost);
    }

    static boolean areMany(int first, int second) {
        return (long) first * second > MOST_PAIRS || first + second > MOST_ITEMS;
    }

    private static List<Pair> byNumber(int first, int second) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(first, second); i++) {
            pairs.add(new Pair(i < first ? i : -1, i < second ? i : -1));
        }
        return pairs;
    }

    private static <T> List<Pair> cheapest(List<T> first, List<T> second, ToLongBiFunction<T, T> cost) {
        int n = first.size();
        int m = second.size();
        long[][] pair = new long[n][m];
        // What the rest costs, from the items i and j on.
        long[][] rest = new long[n + 1][m + 1];
        for (int i = n; i >= 0; i--) {
            for (int j = m; j >= 0; j--) {
                if (i < n && j < m) {
                    pair[i][j] = cost.applyAsLong(first.get(i), second.get(j));
                    rest[i][j] =
                            Math.min(pair[i][j] + rest[i + 1][j + 1], GAP + Math.min(rest[i + 1][j], rest[i][j + 1]));
                } else {
                    rest[i][j] = (n - i + m - j) * GAP;
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < n || j < m) {
            if (i < n && j < m && rest[i][j] == pair[i][j] + rest[i + 1][j + 1]) {
                pairs.add(new Pair(i++, j++));
            } else if (i < n && rest[i][j] == GAP + rest[i + 1][j]) {
                pairs.add(new Pair(i++, -1));
            } else {
                pairs.add(new Pair(-1, j++));
            }
        }
        return pairs;
    }

    /** Tells which of some numbers, each there once, keep the order of as many of them as possible. */
    static boolean[] inOrder(int[] numbers) {
        int n = numbers.length;
        int[] length = new int[n];
        int longest = 0;
        for (int i = n - 1; i >= 0; i--) {
            length[i] = 1;
            for (int j = i + 1; j < n; j++) {
                if (numbers[j] > numbers[i]) {
                    length[i] = Math.max(length[i], length[j] + 1);
                }
            }
            longest = Math.max(longest, length[i]);
        }
        boolean[] keeps = new boolean[n];
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < n && longest > 0; i++) {
            if (length[i] == longest && numbers[i] > last) {
                keeps[i] = true;
                last = numbers[i];
                longest--;
            }
        }
        return keeps;
    }
}
