package io.github.eccentricrules.rules;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds the weeks of a programme that prescribe the same. Immutable and thread-safe.
 *
 * @param fromWeek the first week, from 1
 * @param toWeek the last week; absent if it goes on without an end
 * @param sessions the sessions a week; absent if the source does not state them
 * @param sessionsADay the sessions a day of a programme for every day of the week
 * @param spread the sessions of each week in order, where they differ; empty if they do not
 * @param doses what a session prescribes; where there are several, the sessions of a week take turns
 * @param load what is special about the load of these weeks
 */
public record Stage(
        int fromWeek,
        Optional<Integer> toWeek,
        Optional<Range> sessions,
        Optional<Range> sessionsADay,
        List<Integer> spread,
        List<Dose> doses,
        Optional<String> load) {
    static final int DAYS = 7;

    /**
     * Creates a stage.
     *
     * @param fromWeek the first week, from 1
     * @param toWeek the last week
     * @param sessions the sessions a week
     * @param sessionsADay the sessions a day
     * @param spread the sessions of each week in order
     * @param doses what a session prescribes, at least one
     * @param load what is special about the load of these weeks
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the weeks run backwards or do not match the spread, or there is no dose
     */
    public Stage {
        requireNonNull(toWeek, "toWeek");
        requireNonNull(sessions, "sessions");
        requireNonNull(sessionsADay, "sessionsADay");
        spread = List.copyOf(requireNonNull(spread, "spread"));
        doses = List.copyOf(requireNonNull(doses, "doses"));
        requireNonNull(load, "load");
        int last = toWeek.orElse(Integer.MAX_VALUE);
        if (fromWeek < 1 || last < fromWeek) {
            throw new IllegalArgumentException("weeks must be from 1 in order, were " + fromWeek + " to " + last);
        }
        if (doses.isEmpty() || (!spread.isEmpty() && spread.size() != last - fromWeek + 1)) {
            throw new IllegalArgumentException("a stage must have a dose, and a spread over its weeks if over any");
        }
    }

    /**
     * Tells whether a week belongs to this stage.
     *
     * @param week the week, from 1
     * @return true if it does
     */
    public boolean holds(int week) {
        return week >= fromWeek && week <= toWeek.orElse(Integer.MAX_VALUE);
    }

    /** {@return whether it goes on without an end, as one that keeps what was gained} */
    public boolean isOpen() {
        return toWeek.isEmpty();
    }

    /**
     * Returns how many sessions a week has in a plan: the least, where a range is prescribed, and one where the source
     * does not say.
     *
     * @param week a week of this stage
     * @return the number of sessions
     */
    public int sessionsIn(int week) {
        return spread.isEmpty() ? sessions.map(Range::min).orElse(1) : spread.get(week - fromWeek);
    }

    /** Returns what a session of a week prescribes, by its number from 0. */
    Dose doseOf(int session) {
        return doses.get(session % doses.size());
    }

    /** Returns the sessions of all its weeks; empty if they are not stated or have no end. */
    Optional<Range> sessionsInAll() {
        return weekByWeek().map(weeks -> weeks.stream().reduce(Range.of(0), Range::plus));
    }

    /** Returns the repetitions of all its weeks; empty if they do not follow from what is stated. */
    Optional<Range> repsInAll() {
        if (weekByWeek().isEmpty()
                || doses.stream().anyMatch(dose -> dose.totalReps().isEmpty())) {
            return Optional.empty();
        }
        int min = 0;
        int max = 0;
        for (Range week : weekByWeek().get()) {
            min += repsOf(week.min()).min();
            max += repsOf(week.max()).max();
        }
        return Optional.of(new Range(min, max));
    }

    private Range repsOf(int sessionsOfWeek) {
        return IntStream.range(0, sessionsOfWeek)
                .mapToObj(session -> doseOf(session).totalReps().orElseThrow())
                .reduce(Range.of(0), Range::plus);
    }

    private Optional<List<Range>> weekByWeek() {
        if (isOpen() || sessions.isEmpty()) {
            return Optional.empty();
        }
        List<Range> weeks = new ArrayList<>();
        for (int week = fromWeek; week <= toWeek.get(); week++) {
            weeks.add(spread.isEmpty() ? sessions.get() : Range.of(sessionsIn(week)));
        }
        return Optional.of(weeks);
    }

    /** {@return the weeks, such as {@code "week 1"}, {@code "weeks 5 to 10"} or {@code "from week 11 on"}} */
    String weeksText() {
        if (isOpen()) {
            return fromWeek == 1 ? "every week" : "from week " + fromWeek + " on";
        }
        return toWeek.get() == fromWeek ? "week " + fromWeek : "weeks " + fromWeek + " to " + toWeek.get();
    }

    /** {@return the sessions, such as {@code "3 a week"} or {@code "2 a day"}} */
    String sessionsText() {
        if (sessionsADay.isPresent()) {
            return sessionsADay.get() + " a day";
        }
        String byWeek = spread.isEmpty()
                ? ""
                : spread.stream().map(String::valueOf).collect(Collectors.joining(", ", " (", ")"));
        return sessions.map(number -> number + " a week" + byWeek).orElse("not stated");
    }

    /** {@return what a session prescribes, such as {@code "12-10-8"} or {@code "3 x 6 and 3 x 10 in turn"}} */
    String dosesText() {
        String all = doses.stream().map(Dose::toString).collect(Collectors.joining(" and "));
        return doses.size() > 1 ? all + " in turn" : all;
    }

    /** {@return the stage in a line, such as {@code "weeks 5 to 10: 3 a week, 12-10-8"}} */
    @Override
    public String toString() {
        return weeksText() + ": sessions " + sessionsText() + ", sets and reps " + dosesText()
                + load.map(text -> ", " + text).orElse("");
    }
}
