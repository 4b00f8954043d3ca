package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a place in a session: the session itself, an exercise, a set or a repetition, counted from 1. Immutable and
 * thread-safe. The natural order is that of the session, with a whole before its parts.
 *
 * @param exercise the number of the exercise in the session; absent for the session itself
 * @param exerciseId the id of the exercise; present with its number
 * @param set the number of the set in the exercise
 * @param rep the number of the repetition in the set
 */
public record Location(
        Optional<Integer> exercise, Optional<String> exerciseId, Optional<Integer> set, Optional<Integer> rep)
        implements Comparable<Location> {
    /** The session itself. */
    public static final Location SESSION =
            new Location(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final int MOST = 999_999_999;
    private static final String TEXT = "exercise (\\d{1,9}) \\((.+)\\)(?:, set (\\d{1,9})(?:, rep (\\d{1,9}))?)?";

    /**
     * Creates a location.
     *
     * @param exercise the number of the exercise in the session
     * @param exerciseId the id of the exercise
     * @param set the number of the set in the exercise
     * @param rep the number of the repetition in the set
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is not from 1 to 999,999,999, or a part is given without its whole
     */
    public Location {
        positive(exercise, "exercise");
        requireNonNull(exerciseId, "exerciseId");
        positive(set, "set");
        positive(rep, "rep");
        if (exercise.isPresent() != exerciseId.isPresent()) {
            throw new IllegalArgumentException("exerciseId must be given with exercise, was " + exerciseId);
        }
        if ((set.isPresent() && exercise.isEmpty()) || (rep.isPresent() && set.isEmpty())) {
            throw new IllegalArgumentException(
                    "a set needs its exercise and a rep its set, was set " + set + ", rep " + rep);
        }
    }

    /**
     * Names an exercise.
     *
     * @param number its number in the session, from 1
     * @param id its id
     * @return the location
     */
    public static Location ofExercise(int number, String id) {
        return new Location(
                Optional.of(number), Optional.of(requireNonNull(id, "id")), Optional.empty(), Optional.empty());
    }

    /**
     * Reads a location from the text that {@link #toString} writes.
     *
     * @param text text such as {@code "exercise 2 (barbell-bench-press), set 3, rep 5"} or {@code "session"}
     * @return the location
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Location parse(String text) {
        if (requireNonNull(text, "text").equals("session")) {
            return SESSION;
        }
        Matcher matcher = Pattern.compile(TEXT).matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "location must read like \"exercise 2 (barbell-bench-press), set 3, rep 5\", was \"" + text + "\"");
        }
        return new Location(
                Optional.of(Integer.valueOf(matcher.group(1))),
                Optional.of(matcher.group(2)),
                Optional.ofNullable(matcher.group(3)).map(Integer::valueOf),
                Optional.ofNullable(matcher.group(4)).map(Integer::valueOf));
    }

    /**
     * Names a set of this exercise.
     *
     * @param number its number in the exercise, from 1
     * @return the location
     */
    public Location withSet(int number) {
        return new Location(exercise, exerciseId, Optional.of(number), Optional.empty());
    }

    /**
     * Names a repetition of this set.
     *
     * @param number its number in the set, from 1
     * @return the location
     */
    public Location withRep(int number) {
        return new Location(exercise, exerciseId, set, Optional.of(number));
    }

    @Override
    public int compareTo(Location other) {
        int order = Integer.compare(exercise.orElse(0), other.exercise.orElse(0));
        order = order != 0 ? order : Integer.compare(set.orElse(0), other.set.orElse(0));
        order = order != 0 ? order : Integer.compare(rep.orElse(0), other.rep.orElse(0));
        return order != 0 ? order : exerciseId.orElse("").compareTo(other.exerciseId.orElse(""));
    }

    /** {@return text such as {@code "exercise 2 (barbell-bench-press), set 3, rep 5"}, which {@link #parse} reads} */
    @Override
    public String toString() {
        if (exercise.isEmpty()) {
            return "session";
        }
        return "exercise " + exercise.get() + " (" + exerciseId.orElseThrow() + ")"
                + (set.isPresent() ? ", set " + set.get() : "")
                + (rep.isPresent() ? ", rep " + rep.get() : "");
    }

    /** {@return the place in words, which in English are those of {@link #toString}} */
    public Message words() {
        if (exercise.isEmpty()) {
            return Message.of("place.session", "session");
        }
        Message place = rep.isPresent()
                ? Message.of("place.rep", "exercise {number} ({id}), set {set}, rep {rep}")
                : set.isPresent()
                        ? Message.of("place.set", "exercise {number} ({id}), set {set}")
                        : Message.of("place.exercise", "exercise {number} ({id})");
        return place.with("number", exercise.get())
                .with("id", Message.verbatim(exerciseId.orElseThrow()))
                .with("set", set.orElse(0))
                .with("rep", rep.orElse(0));
    }

    static void positive(Optional<Integer> number, String field) {
        if (requireNonNull(number, field).isPresent() && (number.get() < 1 || number.get() > MOST)) {
            throw new IllegalArgumentException(field + " must be from 1 to " + MOST + ", was " + number.get());
        }
    }
}
