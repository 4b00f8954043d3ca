package io.github.eccentricrules.examples.logs;

import io.github.eccentricrules.examples.logs.Progress.Trend;
import io.github.eccentricrules.model.SetMethod;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Goes through the days of an athlete in time and decides what is done, and what is wrong with it, so that it is wrong
 * with that day alone.
 *
 * <p>The athlete takes turns with one lift more than there are sessions in a week, so that the negatives of each are more
 * than a week apart. Loads go up every sixteen weeks; negatives begin when they have stayed the same for four weeks. A
 * session that comes too soon is put between two others, which makes the later ones later.
 */
final class Diary implements Iterator<Day> {
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;
    private static final int BLOCK_DAYS = 112;
    /** A lifter gains less and less; here the loads go up so often, and then stay. */
    private static final int MOST_LEVELS = 8;
    /** The days from one session to the next, by the sessions in a week. */
    private static final List<List<Integer>> GAPS = List.of(List.of(7), List.of(3, 4), List.of(2, 2, 3));

    private final Person person;
    private final int sessions;
    private final Map<Fault, Double> rates;
    private final Chance chance;
    private final List<Progress> progress;
    private int number;
    private int turn;
    private int block;
    private long day;
    private long blockStart;
    private Optional<Day> last = Optional.empty();

    Diary(Person person, int sessions, Map<Fault, Double> rates, Chance chance) {
        this.person = person;
        this.sessions = sessions;
        this.rates = rates;
        this.chance = chance;
        progress = Stream.generate(Progress::new)
                .limit(person.sessionsInWeek() + 1L)
                .toList();
        day = person.firstDay();
        blockStart = day;
    }

    Person person() {
        return person;
    }

    @Override
    public boolean hasNext() {
        return number < sessions;
    }

    @Override
    public Day next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the athlete has " + sessions + " sessions");
        }
        Optional<Fault> drawn = draw();
        Day next = drawn.filter(Fault::repeats).flatMap(this::repeated).orElseGet(() -> inTurn(drawn));
        day = Math.floorDiv(next.start(), (long) DAY);
        progress.get(Lift.ALL.indexOf(next.lift())).add(next);
        last = Optional.of(next);
        number++;
        return next;
    }

    private Optional<Fault> draw() {
        double left = chance.between(0.0, 1.0);
        for (Map.Entry<Fault, Double> rate : rates.entrySet()) {
            left -= rate.getValue();
            if (left < 0) {
                return Optional.of(rate.getKey());
            }
        }
        return Optional.empty();
    }

    /** Makes the last session be followed by one for the same muscles, if that is wrong with nothing else. */
    private Optional<Day> repeated(Fault fault) {
        if (last.filter(Day::canBeRepeated).isEmpty()) {
            return Optional.empty();
        }
        Day before = last.get();
        long start = switch (fault) {
            case TWICE_IN_A_WEEK -> startOn(day + chance.between(4, 5));
            case TOO_SOON -> before.end() + chance.between(62 * HOUR, 70 * HOUR);
            default -> before.end() + chance.between(20 * HOUR, 26 * HOUR);
        };
        return trend(before.lift(), start) == Trend.FLAT
                ? Optional.of(day(start, before.lift(), true, Optional.of(fault)))
                : Optional.empty();
    }

    private Day inTurn(Optional<Fault> drawn) {
        List<Integer> gaps = GAPS.get(person.sessionsInWeek() - 1);
        day += number == 0 ? 0 : gaps.get(number % gaps.size());
        if (day >= blockStart + BLOCK_DAYS) {
            day += chance.between(3, 14);
            blockStart = day;
            block++;
        }
        Lift lift = Lift.ALL.get(turn);
        turn = (turn + 1) % progress.size();
        long start = startOn(day);
        Trend trend = trend(lift, start);
        Optional<Fault> fault = drawn.filter(wrong -> canHave(wrong, lift, trend));
        return day(start, lift, trend == Trend.FLAT || fault.isPresent(), fault);
    }

    private static boolean canHave(Fault fault, Lift lift, Trend trend) {
        return switch (fault) {
            case STILL_PROGRESSING -> trend == Trend.RISING;
            case ORDINARY_SETS_UNKNOWN -> trend == Trend.UNKNOWN;
            case TWICE_IN_A_WEEK, TOO_SOON, MUCH_TOO_SOON -> false;
            case PARTNER_ADDS_LOAD, PARTNER_ADDS_LOAD_ALONE ->
                trend == Trend.FLAT && lift.main().suits(SetMethod.PARTNER_FORCED);
            case NO_WAY_BACK_UP, TOO_HEAVY -> trend == Trend.FLAT && lift.main().suits(SetMethod.SUPRAMAXIMAL_NEGATIVE);
            default -> trend == Trend.FLAT;
        };
    }

    private Trend trend(Lift lift, long start) {
        return progress.get(Lift.ALL.indexOf(lift)).until(start);
    }

    private long startOn(long date) {
        return date * DAY + person.hour() * (long) HOUR + chance.between(-90, 90) * (long) MINUTE;
    }

    private Day day(long start, Lift lift, boolean lowers, Optional<Fault> fault) {
        long end = start + chance.between(45, 85) * (long) MINUTE;
        return new Day(number, start, end, lift, Math.min(block, MOST_LEVELS), blockStart, lowers, fault);
    }
}
