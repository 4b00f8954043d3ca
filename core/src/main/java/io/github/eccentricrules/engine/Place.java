package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.Session;
import java.util.Optional;

/**
 * Names places of sessions by a part of a {@link Location}: an exercise wherever it stands, the second exercise whatever it
 * is, the third set of it. A place covers what is part of it, such as all sets of an exercise. Immutable and thread-safe.
 *
 * @param exerciseId the id of the exercise; absent for any
 * @param exercise the number of the exercise in the session, from 1; absent for any
 * @param set the number of the set in the exercise, from 1; absent for the whole exercise
 * @param rep the number of the repetition in the set, from 1; absent for the whole set
 */
public record Place(
        Optional<String> exerciseId, Optional<Integer> exercise, Optional<Integer> set, Optional<Integer> rep) {
    private static final String EXAMPLE = "barbell-bench-press, set 3, rep 5";

    /**
     * Creates a place.
     *
     * @param exerciseId the id of the exercise
     * @param exercise the number of the exercise in the session
     * @param set the number of the set in the exercise
     * @param rep the number of the repetition in the set
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if neither id nor number of the exercise is given, the id is blank or holds a
     *     control character, a number is not from 1 to 999,999,999, or a rep is given without its set
     */
    public Place {
        if (requireNonNull(exerciseId, "exerciseId").isPresent()) {
            LineReader.text(exerciseId.get(), "exerciseId");
        }
        Location.positive(exercise, "exercise");
        Location.positive(set, "set");
        Location.positive(rep, "rep");
        if (exerciseId.isEmpty() && exercise.isEmpty()) {
            throw new IllegalArgumentException("a place needs the id or the number of an exercise, had neither");
        }
        if (rep.isPresent() && set.isEmpty()) {
            throw new IllegalArgumentException("a rep needs its set, was rep " + rep.get() + " of none");
        }
    }

    /**
     * Names an exercise wherever it stands in a session.
     *
     * @param id its id
     * @return the place
     */
    public static Place ofExercise(String id) {
        return new Place(Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Names an exercise by its number, whatever exercise that is.
     *
     * @param number its number in the session, from 1
     * @return the place
     */
    public static Place ofExercise(int number) {
        return new Place(Optional.empty(), Optional.of(number), Optional.empty(), Optional.empty());
    }

    /**
     * Names exactly one place and its parts.
     *
     * @param location an exercise, a set or a repetition
     * @return the place
     * @throws IllegalArgumentException if it is the session itself, of which everything is a part
     */
    public static Place of(Location location) {
        return new Place(
                requireNonNull(location, "location").exerciseId(), location.exercise(), location.set(), location.rep());
    }

    /**
     * Reads a place from the text that {@link #toString} writes.
     *
     * @param text text such as {@code "barbell-bench-press"}, {@code "exercise 2"}, {@code "barbell-bench-press, set 3"} or
     *     {@code "exercise 2 (barbell-bench-press), set 3, rep 5"}
     * @return the place
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Place parse(String text) {
        LineReader line = new LineReader("place", EXAMPLE, text);
        Place place = read(line);
        line.end();
        return place;
    }

    static Place read(LineReader line) {
        Optional<Integer> number = line.takes("exercise ") ? Optional.of(line.number()) : Optional.empty();
        Optional<String> id = Optional.empty();
        if (number.isEmpty()) {
            id = Optional.of(line.word());
        } else if (line.takes(" (")) {
            id = Optional.of(line.word());
            line.expect(")");
        }
        Optional<Integer> set = line.takes(", set ") ? Optional.of(line.number()) : Optional.empty();
        Optional<Integer> rep = set.isPresent() && line.takes(", rep ") ? Optional.of(line.number()) : Optional.empty();
        return new Place(id, number, set, rep);
    }

    /**
     * Names a set of this exercise.
     *
     * @param number its number in the exercise, from 1
     * @return the place
     */
    public Place withSet(int number) {
        return new Place(exerciseId, exercise, Optional.of(number), Optional.empty());
    }

    /**
     * Names a repetition of this set.
     *
     * @param number its number in the set, from 1
     * @return the place
     */
    public Place withRep(int number) {
        return new Place(exerciseId, exercise, set, Optional.of(number));
    }

    /**
     * Tells whether a location is one of these places or a part of one.
     *
     * @param location the location
     * @return true if so
     */
    public boolean covers(Location location) {
        return isOfExercise(location)
                && (set.isEmpty() || set.equals(location.set()))
                && (rep.isEmpty() || rep.equals(location.rep()));
    }

    /** Tells whether a location is in the exercise of which these places are a part. */
    boolean isOfExercise(Location location) {
        return (exerciseId.isEmpty() || exerciseId.equals(location.exerciseId()))
                && (exercise.isEmpty() || exercise.equals(location.exercise()));
    }

    /** Tells whether a session has the exercise of which these places are a part. */
    boolean isIn(Session session) {
        for (int number = 1; number <= session.exercises().size(); number++) {
            String id = session.exercises().get(number - 1).exercise().id();
            if (isOfExercise(Location.ofExercise(number, id))) {
                return true;
            }
        }
        return false;
    }

    /** Counts the parts that are given: the more, the fewer places. */
    int parts() {
        int parts = 0;
        for (Optional<?> part : new Optional<?>[] {exerciseId, exercise, set, rep}) {
            parts += part.isPresent() ? 1 : 0;
        }
        return parts;
    }

    /** {@return text such as {@code "barbell-bench-press, set 3"}, which {@link #parse} reads} */
    @Override
    public String toString() {
        String id = exerciseId.map(LineReader::write).orElse("");
        String whole = exercise.map(number -> "exercise " + number + (id.isEmpty() ? "" : " (" + id + ")"))
                .orElse(id);
        return whole
                + set.map(number -> ", set " + number).orElse("")
                + rep.map(number -> ", rep " + number).orElse("");
    }
}
