package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Is what a programme prescribes of one exercise of a session, in the week in which the session stands. */
final class Prescription {
    private final Protocol protocol;
    private final ExerciseSubject exercise;
    private final OptionalInt week;

    Prescription(Protocol protocol, ExerciseSubject exercise) {
        this.protocol = protocol;
        this.exercise = exercise;
        this.week = ProgrammeWeek.of(exercise.session());
    }

    /** Tells whether a programme states anything that can be checked. */
    static boolean states(Protocol protocol) {
        return PrescribedLoad.isChecked(protocol)
                || protocol.stages().stream()
                        .anyMatch(stage -> stage.sessions().isPresent()
                                || stage.doses().stream().anyMatch(Dose::isStated));
    }

    /** Returns the sets that are of the programme; none if the exercise is not. */
    List<SetSubject> sets() {
        boolean named = protocol.exercises().contains(exercise.value().id());
        if (!named && !protocol.exercises().isEmpty()) {
            return List.of();
        }
        return exercise.sets().stream()
                .filter(set -> set.method() == protocol.method() || (named && set.isNegative()))
                .toList();
    }

    /** Tells whether the week would matter, but is not known. */
    boolean lacksWeek() {
        return week.isEmpty() && weeksDiffer();
    }

    boolean isBeforeItsStart() {
        return week.orElse(1) < 1;
    }

    /** Returns what is expected, as far as it can be compared. */
    List<Expectation> expectations(Parameters parameters) {
        Optional<Stage> stage = stage();
        if (stage.isEmpty()) {
            return List.of(ended());
        }
        List<Expectation> expectations =
                new ArrayList<>(PrescribedSets.of(exercise, sets(), stage.get(), this::programme));
        if (PrescribedLoad.isChecked(protocol)) {
            expectations.addAll(PrescribedLoad.of(protocol.intensity().orElseThrow(), sets(), parameters));
        }
        if (exercise.session().history().isPresent()) {
            expectations.addAll(sessions(stage.get()).expectations());
        }
        return expectations;
    }

    /** Returns what could not be compared for lack of it. */
    Set<Datum<?>> missing() {
        Set<Datum<?>> missing = new LinkedHashSet<>();
        Stage stage = stage().orElseThrow();
        boolean statesReps = stage.doses().stream()
                .anyMatch(dose -> !dose.reps().isEmpty() || dose.total().isPresent());
        for (SetSubject set : sets()) {
            if (statesReps && set.reps().isEmpty()) {
                missing.add(Datum.REPS);
            }
            if (PrescribedLoad.isChecked(protocol)) {
                PrescribedLoad.missing(protocol.intensity().orElseThrow(), set).ifPresent(missing::add);
            }
        }
        if (stage.sessions().isPresent() && exercise.session().history().isEmpty()) {
            missing.add(Datum.HISTORY);
        }
        if (exercise.session().history().isPresent() && sessions(stage).lackWeeks()) {
            missing.add(PrescribedSessions.WEEKS_OF_HISTORY);
        }
        return missing;
    }

    private PrescribedSessions sessions(Stage stage) {
        return new PrescribedSessions(exercise, stage, protocol.stageOf(week.orElse(1) - 1));
    }

    private Optional<Stage> stage() {
        return protocol.stageOf(week.orElse(1));
    }

    private boolean weeksDiffer() {
        return protocol.stages().size() > 1;
    }

    private Message programme() {
        return weeksDiffer()
                ? Message.of("protocol-conformance.week-of-programme", "week {week} of the programme")
                        .with("week", week.getAsInt())
                : Message.of("protocol-conformance.programme", "the programme");
    }

    private Expectation ended() {
        int last = protocol.weeks().orElseThrow();
        return Expectation.atMost(
                        week.getAsInt(),
                        last,
                        Unit.WEEKS,
                        exercise,
                        () -> Message.of(
                                        "protocol-conformance.ended",
                                        "This {planned|is|was} week {week}, but the programme ends after week {last}."
                                                + " Choose what comes after it.")
                                .with("week", week.getAsInt())
                                .with("last", last))
                .withSeverity(Severity.WARNING);
    }
}
