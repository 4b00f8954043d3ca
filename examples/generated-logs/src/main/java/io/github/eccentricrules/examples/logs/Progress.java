package io.github.eccentricrules.examples.logs;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Remembers the ordinary sets of a lift for eight weeks, to tell what {@code plateau-indication} will say: negatives are
 * meant for a time in which these do not get heavier.
 */
final class Progress {
    private static final long FOUR_WEEKS = 28L * 24 * 60 * 60;

    private final Deque<Day> days = new ArrayDeque<>();

    /** How the last four weeks compare with the four before. */
    enum Trend {
        UNKNOWN,
        RISING,
        FLAT
    }

    void add(Day day) {
        while (!days.isEmpty() && days.getFirst().start() <= day.start() - 2 * FOUR_WEEKS) {
            days.removeFirst();
        }
        days.addLast(day);
    }

    Trend until(long start) {
        int late = -1;
        int early = -1;
        for (Day day : days) {
            long ago = start - day.start();
            if (ago < FOUR_WEEKS) {
                late = Math.max(late, day.level());
            } else if (ago < 2 * FOUR_WEEKS) {
                early = Math.max(early, day.level());
            }
        }
        if (late < 0 || early < 0) {
            return Trend.UNKNOWN;
        }
        return late > early ? Trend.RISING : Trend.FLAT;
    }
}
