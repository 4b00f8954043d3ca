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
    static final Timeline EMPTY = new Timeline();

    private final List<Session> sessions = new ArrayList<>();
    private final List<Session> lastToEnd = new ArrayList<>();
    private long[] seconds = {};

    /** Adds a session that starts with or after those before; a second time in a row it changes nothing. */
    void add(Session session) {
        int size = sessions.size();
        if (size > 0 && sessions.get(size - 1).equals(session)) {
            return;
        }
        if (size == seconds.length) {
            seconds = Arrays.copyOf(seconds, Math.max(8, size * 2));
        }
        seconds[size] = session.start().getEpochSecond();
        sessions.add(session);
        boolean endsEarlier = size > 0 && History.endOf(session).isBefore(History.endOf(lastToEnd.get(size - 1)));
        lastToEnd.add(endsEarlier ? lastToEnd.get(size - 1) : session);
    }

    Optional<Session> first(Session session) {
        return sessions.subList(0, firstAfter(session.start())).stream()
                .filter(earlier -> counts(earlier, session))
                .findFirst();
    }

    /** Goes back only past what does not count, which is rarely more than the session that is judged. */
    Optional<Session> lastToEnd(Session session) {
        Session found = null;
        for (int i = firstAfter(session.start()) - 1; i >= 0; i--) {
            boolean countsToHere = counts(lastToEnd.get(i), session);
            Session candidate = countsToHere ? lastToEnd.get(i) : sessions.get(i);
            if (counts(candidate, session) && (found == null || endsLater(candidate, found))) {
                found = candidate;
            }
            if (countsToHere) {
                break;
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean endsLater(Session a, Session b) {
        return History.endOf(a).isAfter(History.endOf(b));
    }

    List<Session> between(Instant after, Instant until, Session session) {
        int from = firstAfter(after);
        return sessions.subList(from, Math.max(from, firstAfter(until))).stream()
                .filter(earlier -> counts(earlier, session))
                .toList();
    }

    /** Counts the sessions that started within a span of time before another one, or with it. */
    int countWithin(Duration span, Session session) {
        Instant start = session.start();
        int borrowed = start.getNano() < span.getNano() ? 1 : 0;
        long second = start.getEpochSecond() - span.getSeconds() - borrowed;
        int nano = start.getNano() - span.getNano() + borrowed * 1_000_000_000;
        // Most often the session is the newest, and the one before it long ago.
        if (sessions.isEmpty() || !isAfter(sessions.size() - 1, second, nano)) {
            return 0;
        }
        int count = 0;
        int from = firstAfter(second, nano);
        int until = firstAfter(start.getEpochSecond(), start.getNano());
        for (int i = from; i < until; i++) {
            count += counts(sessions.get(i), session) ? 1 : 0;
        }
        return count;
    }

    private int firstAfter(Instant instant) {
        return firstAfter(instant.getEpochSecond(), instant.getNano());
    }

    /** Finds the index of the first session that started after an instant. */
    private int firstAfter(long second, int nano) {
        int low = 0;
        int high = sessions.size();
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
