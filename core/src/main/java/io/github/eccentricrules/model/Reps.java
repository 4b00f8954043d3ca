package io.github.eccentricrules.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Is an immutable list of repetitions that keeps their descents in a column of numbers, with the least and the greatest
 * of them: what both keep, all keep. A repetition is made when it is asked for, except one of which more than the
 * descent is known. It sees the front of its columns; whoever records a set goes on writing behind it.
 */
final class Reps extends AbstractList<Rep> implements RandomAccess {
    private static final double NANOS = 1e9;
    private static final Rep[] NONE = {};

    private final double[] seconds;
    private final Rep[] further;
    private final int size;
    private final double shortest;
    private final double longest;
    private final boolean dropped;
    private final boolean faulty;
    private final boolean inspected;

    /** Writes columns. Not thread-safe; each list that it makes is immutable. */
    static final class Writer {
        private double[] seconds;
        private Rep[] further = NONE;
        private int size;
        private double shortest = Double.NaN;
        private double longest = Double.NaN;
        private boolean dropped;
        private boolean faulty;
        private boolean inspected = true;

        Writer(int expected) {
            seconds = new double[expected];
        }

        void add(Rep rep) {
            if (size == seconds.length) {
                seconds = Arrays.copyOf(seconds, Math.max(8, size * 2));
            }
            double descent = secondsOf(rep);
            seconds[size] = descent;
            // Once a descent is unknown, the least and the greatest stay unknown: a comparison with NaN holds for none.
            shortest = size == 0 ? descent : Math.min(shortest, descent);
            longest = size == 0 ? descent : Math.max(longest, descent);
            dropped |= rep.dropped().isPresent() && rep.dropped().get();
            faulty |= rep.faults().isPresent() && !rep.faults().get().isEmpty();
            inspected &= rep.faults().isPresent();
            if (rep.dropped().isPresent()
                    || rep.hold().isPresent()
                    || rep.faults().isPresent()) {
                if (further.length < seconds.length) {
                    further = Arrays.copyOf(further, seconds.length);
                }
                further[size] = rep;
            }
            size++;
        }

        int size() {
            return size;
        }

        /** Returns the last descent; NaN unless it and all before it are known. */
        double lastSeconds() {
            return Double.isNaN(shortest) ? shortest : seconds[size - 1];
        }

        Reps list() {
            return new Reps(this);
        }

        private static double secondsOf(Rep rep) {
            return rep.descent().isPresent() ? toSeconds(rep.descent().get()) : Double.NaN;
        }
    }

    private Reps(Writer written) {
        this.seconds = written.seconds;
        this.further = written.further;
        this.size = written.size;
        this.shortest = written.shortest;
        this.longest = written.longest;
        this.dropped = written.dropped;
        this.faulty = written.faulty;
        this.inspected = written.inspected;
    }

    static Reps copyOf(Collection<Rep> values, String field) {
        requireNonNull(values, field);
        if (values instanceof Reps reps) {
            return reps;
        }
        List<Rep> copy = Elements.copyOf(values, field);
        Writer writer = new Writer(copy.size());
        for (Rep rep : copy) {
            writer.add(rep);
        }
        return writer.list();
    }

    /** Turns a time of at most a day into the nearest number of seconds, from which the time can be told again. */
    static double toSeconds(Duration time) {
        return time.getNano() == 0 ? time.getSeconds() : time.toNanos() / NANOS;
    }

    @Override
    public Rep get(int index) {
        Objects.checkIndex(index, size);
        Rep known = index < further.length ? further[index] : null;
        if (known != null) {
            return known;
        }
        return Double.isNaN(seconds[index])
                ? Rep.UNMEASURED
                : Rep.of(Duration.ofNanos(Math.round(seconds[index] * NANOS)));
    }

    @Override
    public int size() {
        return size;
    }

    double seconds(int index) {
        return seconds[Objects.checkIndex(index, size)];
    }

    int countOutside(double least, double most) {
        return countOutside(seconds, size, least, most);
    }

    @SuppressWarnings("ShortCircuitBoolean") // see below
    static int countOutside(double[] seconds, int size, double least, double most) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            // Without a branch: which repetitions these are is hard to foresee.
            count += seconds[i] < least | seconds[i] > most ? 1 : 0;
        }
        return count;
    }

    double shortest() {
        return shortest;
    }

    double longest() {
        return longest;
    }

    boolean hasDropped() {
        return dropped;
    }

    boolean hasFaulty() {
        return faulty;
    }

    boolean areInspected() {
        return inspected;
    }
}
