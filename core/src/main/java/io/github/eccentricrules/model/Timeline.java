package io.github.eccentricrules.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Holds some sessions of a history in order, and for each the one that ends last up to there, so that a question about
 * a session is answered by binary search. It grows while a {@link History} is made, and no more after that.
 */
final class Timeline {
    static final int UNKNOWN = -1;
    static final Timeline EMPTY = new Timeline();

    private final List<Session> sessions = new ArrayList<>();
    private long[] seconds = {};
    private int[] lastToEnd = {};
    /** The repetitions of each session; {@link #UNKNOWN} if those of a set are not known. */
    private int[] reps = {};
    /** The heaviest load of each session, the first of equal ones, if any is told. */
    private final List<Optional<Load>> heaviest = new ArrayList<>();

    /** Adds sets of a session that starts with or after those before; those of one session follow each other. */
    @SuppressWarnings("ReferenceEquality") // the same session again, not one like it
    void add(Session session, int repsOfSets, Optional<Load> heaviestOfSets) {
        int size = sessions.size();
        if (size == 0 || sessions.get(size - 1) != session) {
            add(session);
            reps[size] = repsOfSets;
            heaviest.add(heaviestOfSets);
        } else {
            boolean known = reps[size - 1] != UNKNOWN && repsOfSets != UNKNOWN;
            reps[size - 1] = known ? reps[size - 1] + repsOfSets : UNKNOWN;
            heaviest.set(size - 1, heavier(heaviest.get(size - 1), heaviestOfSets));
        }
    }

    private void add(Session session) {
        int size = sessions.size();
        if (size == seconds.length) {
            int more = Math.max(8, size * 2);
            seconds = Arrays.copyOf(seconds, more);
            lastToEnd = Arrays.copyOf(lastToEnd, more);
            reps = Arrays.copyOf(reps, more);
        }
        seconds[size] = session.start().getEpochSecond();
        sessions.add(session);
        lastToEnd[size] = size > 0 && endsLater(lastToEnd[size - 1], size) ? lastToEnd[size - 1] : size;
    }

    Optional<Session> first(Session session) {
        int until = firstAfter(session.start());
        for (int i = 0; i < until; i++) {
            if (counts(sessions.get(i), session)) {
                return Optional.of(sessions.get(i));
            }
        }
        return Optional.empty();
    }

    Optional<Session> lastToEnd(Session session) {
        int index = indexOfLastToEnd(session);
        return index < 0 ? Optional.empty() : Optional.of(sessions.get(index));
    }

    /** Goes back only past what does not count, which is rarely more than the session that is judged. */
    private int indexOfLastToEnd(Session session) {
        int found = -1;
        for (int i = firstAfter(session.start()) - 1; i >= 0; i--) {
            boolean countsToHere = counts(sessions.get(lastToEnd[i]), session);
            int candidate = countsToHere ? lastToEnd[i] : i;
            if ((countsToHere || counts(sessions.get(i), session)) && (found < 0 || endsLater(candidate, found))) {
                found = candidate;
            }
            if (countsToHere) {
                break;
            }
        }
        return found;
    }

    private boolean endsLater(int a, int b) {
        return History.endOf(sessions.get(a)).isAfter(History.endOf(sessions.get(b)));
    }

    List<Session> between(Instant after, Instant until, Session session) {
        int from = firstAfter(after);
        int to = firstAfter(until);
        return from >= to
                ? List.of()
                : sessions.subList(from, to).stream()
                        .filter(earlier -> counts(earlier, session))
                        .toList();
    }

    /** Counts the sessions that started within a span of time before another one, or with it, as far as a number. */
    int countWithin(Duration span, Session session, int most) {
        Instant start = session.start();
        long second = secondBefore(start, span);
        int nano = nanoBefore(start, span);
        // Most often the session is the newest, and the one before it long ago.
        if (sessions.isEmpty() || !isAfter(sessions.size() - 1, second, nano)) {
            return 0;
        }
        int count = 0;
        for (int i = firstAfter(start) - 1; i >= 0 && count < most && isAfter(i, second, nano); i--) {
            count += counts(sessions.get(i), session) ? 1 : 0;
        }
        return count;
    }

    /** Adds up the repetitions of the sessions of a span; {@link #UNKNOWN} if those of one are not known. */
    int repsBetween(Instant after, Instant until, Session session) {
        int sum = 0;
        for (int i = firstAfter(until) - 1; i >= 0 && isAfter(i, after.getEpochSecond(), after.getNano()); i--) {
            if (counts(sessions.get(i), session)) {
                if (reps[i] == UNKNOWN) {
                    return UNKNOWN;
                }
                sum += reps[i];
            }
        }
        return sum;
    }

    /** Returns the heaviest load of the sessions of a span, if any is told. */
    Optional<Load> heaviestBetween(Instant after, Instant until, Session session) {
        Optional<Load> found = Optional.empty();
        int to = firstAfter(until);
        for (int i = firstAfter(after); i < to; i++) {
            // Few are heavier than all before them, so that is asked first.
            if (isHeavier(heaviest.get(i), found) && counts(sessions.get(i), session)) {
                found = heaviest.get(i);
            }
        }
        return found;
    }

    /** Returns the heaviest load of the session that ended last, if it tells any. */
    Optional<Load> heaviestOfLastToEnd(Session session) {
        int last = indexOfLastToEnd(session);
        return last < 0 ? Optional.empty() : heaviest.get(last);
    }

    /** Returns the heavier of two loads, the first of equal ones. */
    static Optional<Load> heavier(Optional<Load> first, Optional<Load> second) {
        return isHeavier(second, first) ? second : first;
    }

    private static boolean isHeavier(Optional<Load> load, Optional<Load> other) {
        return load.isPresent() && (other.isEmpty() || load.get().isHeavierThan(other.get()));
    }

    /** Tells whether a session started after one instant, but not after another. */
    boolean hasBetween(Instant after, Instant until, Session session) {
        for (int i = firstAfter(until) - 1; i >= 0 && isAfter(i, after.getEpochSecond(), after.getNano()); i--) {
            if (counts(sessions.get(i), session)) {
                return true;
            }
        }
        return false;
    }

    /** Counts the spans in a row, back from a session, that hold one each; it stands in the first of them itself. */
    @SuppressWarnings("JavaInstantGetSecondsGetNano") // both parts are compared
    int spansInARow(Duration span, int most, Session session) {
        Instant begin = session.start().minus(span);
        long second = begin.getEpochSecond();
        int spans = 1;
        int i = firstAfter(begin) - 1;
        for (boolean found = true; found && spans < most; spans += found ? 1 : 0) {
            second -= span.toSeconds();
            found = false;
            for (; i >= 0 && isAfter(i, second, begin.getNano()); i--) {
                found = found || counts(sessions.get(i), session);
            }
        }
        return spans;
    }

    @SuppressWarnings({"JavaDurationGetSecondsGetNano", "JavaInstantGetSecondsGetNano"}) // both parts are taken
    private static long secondBefore(Instant start, Duration span) {
        return start.getEpochSecond() - span.toSeconds() - (start.getNano() < span.getNano() ? 1 : 0);
    }

    @SuppressWarnings({"JavaDurationGetSecondsGetNano", "JavaInstantGetSecondsGetNano"
    }) // the other part of secondBefore
    private static int nanoBefore(Instant start, Duration span) {
        int nano = start.getNano() - span.getNano();
        return nano < 0 ? nano + 1_000_000_000 : nano;
    }

    private int firstAfter(Instant instant) {
        return firstAfter(instant.getEpochSecond(), instant.getNano());
    }

    /** Finds the index of the first session that started after an instant. */
    private int firstAfter(long second, int nano) {
        int high = sessions.size();
        if (high == 0 || !isAfter(high - 1, second, nano)) {
            return high;
        }
        int low = 0;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isAfter(middle, second, nano)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Asks the column of seconds, and the session only where that does not decide. */
    @SuppressWarnings("JavaInstantGetSecondsGetNano") // the seconds are compared before
    private boolean isAfter(int index, long second, int nano) {
        return seconds[index] != second
                ? seconds[index] > second
                : sessions.get(index).start().getNano() > nano;
    }

    /** Tells whether an earlier session was, or will have been, done before the one that is judged. */
    private static boolean counts(Session earlier, Session session) {
        boolean onlyPlanned = earlier.phase() == Phase.PLANNED && session.phase() == Phase.PERFORMED;
        return !onlyPlanned && !same(earlier, session);
    }

    /** Nobody starts two sessions at one instant: without ids, those are two copies of one. */
    private static boolean same(Session a, Session b) {
        boolean named = a.id().isPresent() && b.id().isPresent();
        return named ? a.id().equals(b.id()) : a.start().equals(b.start());
    }
}
