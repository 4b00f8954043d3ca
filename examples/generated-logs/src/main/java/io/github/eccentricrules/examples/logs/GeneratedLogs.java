package io.github.eccentricrules.examples.logs;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the training logs of many athletes, with known faults. The same seed, size, rates and largest athlete give equal
 * logs on every machine; each athlete is made from those and the index alone, and nothing is kept. Immutable,
 * thread-safe and serializable, so that tasks on other machines can make their share.
 *
 * <p>Judged by {@code negatives}, each session with the earlier ones of its athlete as history, a session has what its
 * {@link Fault} says, and nothing else. About a quarter of the sessions are ordinary training without negatives, above
 * all the first month of each log: there is nothing to judge, and no fault is planted in them.
 */
public final class GeneratedLogs implements Serializable {
    private static final long serialVersionUID = 1;

    /** The sessions of twenty athletes, 60 on average; all twenties have these, in turns that begin elsewhere. */
    private static final List<Integer> SIZES =
            List.of(3, 25, 88, 12, 45, 180, 5, 29, 115, 15, 52, 7, 34, 370, 18, 61, 9, 39, 21, 72);

    private static final int SESSIONS_OF_TWENTY =
            SIZES.stream().mapToInt(Integer::intValue).sum();
    private static final long MOST_SESSIONS = 100_000_000_000L;
    /** So many sessions of one athlete take 640 years, which the model still holds. */
    private static final int LARGEST = 100_000;

    private final long seed;
    private final long sessions;
    private final int largest;
    private final EnumMap<Fault, Double> rates;

    private GeneratedLogs(long seed, long sessions, int largest, EnumMap<Fault, Double> rates) {
        this.seed = seed;
        this.sessions = sessions;
        this.largest = largest;
        this.rates = rates;
    }

    /**
     * Creates logs with faults at their default rates.
     *
     * @param seed what everything is drawn from
     * @param sessions the sessions of all athletes together, 1 to 100,000,000,000
     * @return the logs
     * @throws IllegalArgumentException if the number of sessions is out of its range
     */
    public static GeneratedLogs of(long seed, long sessions) {
        if (sessions < 1 || sessions > MOST_SESSIONS) {
            throw new IllegalArgumentException("sessions must be from 1 to " + MOST_SESSIONS + ", was " + sessions);
        }
        EnumMap<Fault, Double> rates = new EnumMap<>(Fault.class);
        for (Fault fault : Fault.values()) {
            rates.put(fault, fault.defaultRate());
        }
        return new GeneratedLogs(seed, sessions, 0, rates);
    }

    /**
     * Returns these logs with a fault at another rate.
     *
     * @param fault the fault
     * @param rate the share of the sessions that can have it which do have it, 0 to 1
     * @return the logs
     * @throws IllegalArgumentException if the rate is out of its range, or the rates of all faults add up to more than 1
     */
    public GeneratedLogs withRate(Fault fault, double rate) {
        requireNonNull(fault, "fault");
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("rate of " + fault + " must be from 0 to 1, was " + rate);
        }
        EnumMap<Fault, Double> changed = new EnumMap<>(rates);
        changed.remove(fault);
        double others = sum(changed);
        // Rates that are meant to add up to 1 may miss it by the last digit.
        if (others + rate > 1 + 1e-9) {
            throw new IllegalArgumentException("rate of " + fault + " must be at most " + (1 - others)
                    + ", since the other rates add up to " + others + ", was " + rate);
        }
        changed.put(fault, rate);
        return new GeneratedLogs(seed, sessions, largest, changed);
    }

    /**
     * Returns these logs with no fault at all; {@link #withRate} then adds single ones.
     *
     * @return the logs
     */
    public GeneratedLogs withoutFaults() {
        return new GeneratedLogs(seed, sessions, largest, new EnumMap<>(Fault.class));
    }

    /**
     * Returns these logs with a first athlete of so many sessions; the others have the rest.
     *
     * @param count the sessions of the first athlete, from 1 to all, and at most 100,000
     * @return the logs
     * @throws IllegalArgumentException if the number is out of its range
     */
    public GeneratedLogs withLargest(int count) {
        long most = Math.min(sessions, LARGEST);
        if (count < 1 || count > most) {
            throw new IllegalArgumentException("sessions of the largest athlete must be from 1 to " + most + " of the "
                    + sessions + " of all, was " + count);
        }
        return new GeneratedLogs(seed, sessions, count, rates);
    }

    /** {@return the number of athletes} */
    public int athletes() {
        long others = sessions - largest;
        long athletes = others / SESSIONS_OF_TWENTY * SIZES.size();
        for (long left = others % SESSIONS_OF_TWENTY; left > 0; athletes++) {
            left -= usualSize(athletes);
        }
        return Math.toIntExact(athletes + (largest > 0 ? 1 : 0));
    }

    /**
     * Makes the sessions of an athlete, in the order of time.
     *
     * @param index the number of the athlete, from 0
     * @return the sessions; the list cannot be changed
     * @throws IndexOutOfBoundsException if there is no such athlete
     */
    public List<GeneratedSession> athlete(int index) {
        Diary diary = diary(index);
        List<GeneratedSession> made = new ArrayList<>();
        while (diary.hasNext()) {
            Day day = diary.next();
            made.add(new GeneratedSession(
                    new SessionWriter(diary.person(), day, chance(index, 2L + day.number())).write(), day.fault()));
        }
        return Collections.unmodifiableList(made);
    }

    /**
     * Counts the faults of all athletes, which takes a small part of the time that it takes to make the sessions.
     *
     * @return the number of sessions with each fault, 0 included
     */
    public Map<Fault, Long> planted() {
        Map<Fault, Long> counts = new EnumMap<>(Fault.class);
        for (Fault fault : Fault.values()) {
            counts.put(fault, 0L);
        }
        int athletes = athletes();
        for (int index = 0; index < athletes; index++) {
            for (Diary diary = diary(index); diary.hasNext(); ) {
                diary.next().fault().ifPresent(fault -> counts.merge(fault, 1L, Long::sum));
            }
        }
        return Collections.unmodifiableMap(counts);
    }

    private Diary diary(int index) {
        int size = size(index);
        return new Diary(Person.of(index, size, chance(index, 0)), size, rates, chance(index, 1));
    }

    private Chance chance(int index, long number) {
        return Chance.of(Chance.mixed(seed, index), number);
    }

    private int size(int index) {
        if (index < 0) {
            throw none(index);
        }
        boolean hasLargest = largest > 0;
        if (hasLargest && index == 0) {
            return largest;
        }
        long usual = hasLargest ? index - 1L : index;
        long begin = Math.floorDiv(usual, (long) SIZES.size());
        long before = begin * SESSIONS_OF_TWENTY;
        for (long other = begin * SIZES.size(); other < usual; other++) {
            before += usualSize(other);
        }
        long left = sessions - largest - before;
        if (left <= 0) {
            throw none(index);
        }
        return (int) Math.min(left, usualSize(usual));
    }

    private IndexOutOfBoundsException none(int index) {
        return new IndexOutOfBoundsException("athlete must be from 0 to " + (athletes() - 1) + ", was " + index);
    }

    private int usualSize(long usual) {
        int twenty = SIZES.size();
        long turned = usual + Math.floorMod(Chance.mixed(seed, usual / twenty), twenty);
        return SIZES.get((int) (turned % twenty));
    }

    private static double sum(Map<Fault, Double> rates) {
        return rates.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
