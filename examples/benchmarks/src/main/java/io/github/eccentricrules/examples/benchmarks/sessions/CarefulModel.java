package io.github.eccentricrules.examples.benchmarks.sessions;

import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Equipment;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.LiftStart;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.LoadPosition;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Sex;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.TestedMaximum;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Brings the records of {@link CarefulGenerator} into the model of the library, with everything that {@code evidence} asks
 * of an athlete, a day and a set. What was trained before has an ordinary set of each exercise beside, for a rule compares
 * these.
 */
public final class CarefulModel {
    /** Before these days all negatives were lighter than what one can lift. */
    private static final Duration SUPRAMAXIMAL = Duration.ofDays(33);

    private static final MuscleGroup[] MUSCLES = MuscleGroup.values();
    private static final int DAYS_OF_MUSCLES = 4;
    private static final int MUSCLES_OF_TODAY = 6;
    private static final Map<String, Exercise> KNOWN = new ConcurrentHashMap<>();

    private CarefulModel() {}

    /**
     * Brings a session that is to be judged into the model.
     *
     * @param session the session
     * @return a performed session
     */
    public static Session session(LoggedSession session) {
        return session(session, "today", false);
    }

    /**
     * Brings the sessions of an athlete into the model.
     *
     * @param earlier the sessions, in any order
     * @return the history, indexed
     */
    public static History history(List<LoggedSession> earlier) {
        List<Session> sessions = new ArrayList<>();
        for (LoggedSession session : earlier) {
            sessions.add(session(session, "earlier-" + sessions.size(), true));
        }
        return History.of(sessions);
    }

    static boolean isLight(Instant start) {
        return start.isBefore(SessionGenerator.TODAY.minus(SUPRAMAXIMAL));
    }

    private static Session session(LoggedSession session, String id, boolean withOrdinarySets) {
        Session.Builder built = Session.performed(session.start())
                .id(id)
                .athlete(athlete(session.trainingMonths()))
                .readiness(readiness())
                .warmUp(Duration.ofMinutes(session.warmUpMinutes()), session.rampSets());
        for (LoggedExercise exercise : session.exercises()) {
            TestedMaximum maximum =
                    TestedMaximum.of(Load.ofKilograms(exercise.oneRepMaxKilograms()), LocalDate.of(2026, 2, 1));
            ExerciseEntry.Builder entry =
                    ExerciseEntry.builder(exercise(exercise.id())).oneRepMax(maximum);
            if (withOrdinarySets) {
                entry.set(ordinary(exercise));
            }
            for (LoggedSet set : exercise.sets()) {
                entry.set(negative(set, set.loadKilograms() > exercise.oneRepMaxKilograms()));
            }
            built.exercise(entry.build());
        }
        return built.build();
    }

    private static Athlete athlete(int trainingMonths) {
        return Athlete.builder()
                .sex(Sex.FEMALE)
                .birthDate(LocalDate.of(1995, 5, 20))
                .bodyMass(Load.parse("80 kg"))
                .trainingMonths(trainingMonths)
                .supervised(true)
                .conditions()
                .injuries()
                .proteinGramsPerKilogram(1.8)
                .techniqueAttested(true)
                .eccentricStrengthIsGoal(true)
                .build();
    }

    private static Readiness readiness() {
        return Readiness.builder()
                .soreness(1)
                .pain(0)
                .painDisabling(false)
                .strengthLossPercent(0)
                .rangeLoss(false)
                .stressors()
                .redFlags()
                .build();
    }

    private static WorkSet ordinary(LoggedExercise exercise) {
        return WorkSet.builder(SetMethod.CONVENTIONAL)
                .load(Load.ofKilograms(Math.floor(exercise.oneRepMaxKilograms() * 0.8)))
                .reps(SessionGenerator.REPS)
                .build();
    }

    private static WorkSet negative(LoggedSet set, boolean isSupramaximal) {
        List<Rep> reps = new ArrayList<>(set.reps().size());
        for (LoggedRep rep : set.reps()) {
            reps.add(Rep.ofSeconds(rep.descentSeconds()).withFaults());
        }
        return WorkSet.builder(isSupramaximal ? SetMethod.SUPRAMAXIMAL_NEGATIVE : SetMethod.TEMPO)
                .load(Load.ofKilograms(set.loadKilograms()))
                .spotters(Spotters.attentive(set.spotters()))
                .returnMethod(ReturnMethod.PARTNER)
                .safetyCatches(true)
                .rest(Duration.ofMinutes(3))
                .restBetweenReps(Duration.ofSeconds(10))
                .toFailure(false)
                .reps(reps)
                .build();
    }

    private static Exercise exercise(String id) {
        Exercise known = KNOWN.get(id);
        if (known != null) {
            return known;
        }
        Exercise described = describe(id);
        KNOWN.put(id, described);
        return described;
    }

    private static Exercise describe(String id) {
        String[] parts = id.split("-", -1);
        int day = Integer.parseInt(parts[1]) % DAYS_OF_MUSCLES;
        int number = Integer.parseInt(parts[2]);
        return Exercise.builder(id)
                .primaryMuscles(muscle(day, number))
                .secondaryMuscles(muscle(day, number + 1))
                .startsWith(LiftStart.ECCENTRIC)
                .loadPosition(position(number))
                .equipment(Equipment.BARBELL)
                .allowedMethods(SetMethod.SUPRAMAXIMAL_NEGATIVE, SetMethod.TEMPO)
                .build();
    }

    /** Returns one of six groups for the days of which one is today, and one of the others for other days. */
    private static MuscleGroup muscle(int day, int number) {
        int others = MUSCLES.length - MUSCLES_OF_TODAY;
        return day == 0
                ? MUSCLES[number % MUSCLES_OF_TODAY]
                : MUSCLES[MUSCLES_OF_TODAY + (day * DAYS_OF_MUSCLES + number % DAYS_OF_MUSCLES) % others];
    }

    private static LoadPosition position(int number) {
        return switch (number) {
            case 0 -> LoadPosition.OVER_FACE;
            case 1 -> LoadPosition.ON_BACK;
            default -> LoadPosition.NONE;
        };
    }
}
