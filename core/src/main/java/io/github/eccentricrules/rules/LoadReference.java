package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.model.Equipment;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Tempo;
import io.github.eccentricrules.model.TestedMaximum;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the maximum that the load of a set is measured against: as {@link LoadPercentMax} does, the eccentric one where
 * it is known. Without a date that one gives way to the one-repetition maximum, which may have one. A date after the
 * session is none: that test has not been done yet.
 */
record LoadReference(SetSubject set) {
    static final Datum<ExerciseSubject> TESTED_ON = testedOn("entry.oneRepMax", ExerciseEntry::oneRepMax);
    static final Datum<ExerciseSubject> ECCENTRIC_TESTED_ON =
            testedOn("entry.eccentricMax", ExerciseEntry::eccentricMax);

    static List<LoadReference> of(ExerciseSubject exercise) {
        List<LoadReference> references = new ArrayList<>(exercise.sets().size());
        for (SetSubject set : exercise.overloads()) {
            if (!isOfDeviceOnly(set)) {
                references.add(new LoadReference(set));
            }
        }
        return references;
    }

    /** Tells whether an athlete resists a device that has no load, so that there is nothing to measure. */
    private static boolean isOfDeviceOnly(SetSubject set) {
        return set.value().load().isEmpty() && set.exercise().equipment().equals(Optional.of(Equipment.DEVICE));
    }

    /** Returns the one of the earliest test whose day is known. */
    static Optional<LoadReference> oldest(List<LoadReference> references) {
        return references.stream()
                .filter(reference -> reference.days().isPresent())
                .min(Comparator.comparing(reference -> reference.days().get().negate()));
    }

    boolean isDated() {
        return testedOn(set, maximum()).isPresent();
    }

    Optional<TestedMaximum> maximum() {
        return isEccentric() ? set.entry().eccentricMax() : set.entry().oneRepMax();
    }

    String name() {
        return isEccentric() ? "eccentric maximum" : "one-repetition maximum";
    }

    /** Returns the days since the test; empty if its day is not known. */
    Optional<BigDecimal> days() {
        return testedOn(set, maximum())
                .map(day -> BigDecimal.valueOf(
                        ChronoUnit.DAYS.between(day, set.session().day())));
    }

    /** Names the day of the test. */
    Datum<ExerciseSubject> date() {
        return isEccentric() ? ECCENTRIC_TESTED_ON : TESTED_ON;
    }

    /** Returns the seconds between the descent of the test and that of the set, which its tempo or first rep tells. */
    Optional<BigDecimal> descentDifference() {
        Optional<Duration> first =
                set.reps().isEmpty() ? Optional.empty() : set.reps().get(0).descent();
        Optional<Duration> descent = set.value()
                .tempo()
                .map(Tempo::eccentric)
                .flatMap(Tempo.Pace::duration)
                .or(() -> first);
        return maximum()
                .flatMap(TestedMaximum::descent)
                .flatMap(tested -> descent.map(time -> time.minus(tested).abs()))
                .map(difference -> BigDecimal.valueOf(difference.toNanos(), 9));
    }

    /**
     * Tells whether an eccentric maximum is known and counts for a set. It does not for a load that is to be lighter than
     * what the athlete lifts, such as a bar that a partner presses on: it would allow a heavier one.
     */
    static boolean countsEccentric(SetSubject set) {
        return set.isOverload()
                && set.method() != SetMethod.PARTNER_FORCED
                && set.entry().eccentricMax().isPresent();
    }

    private boolean isEccentric() {
        return countsEccentric(set)
                && (set.entry().oneRepMax().isEmpty()
                        || testedOn(set, set.entry().eccentricMax()).isPresent());
    }

    private static Optional<LocalDate> testedOn(SetSubject set, Optional<TestedMaximum> maximum) {
        Optional<LocalDate> day = maximum.flatMap(TestedMaximum::testedOn);
        return day.isEmpty() || day.get().isAfter(set.session().day()) ? Optional.empty() : day;
    }

    private static Datum<ExerciseSubject> testedOn(
            String field, Function<ExerciseEntry, Optional<TestedMaximum>> maximum) {
        return new Datum<>(
                field + ".testedOn",
                exercise -> of(exercise).stream()
                        .allMatch(reference -> testedOn(
                                        reference.set(),
                                        maximum.apply(reference.set().entry()))
                                .isPresent()));
    }
}
