package io.github.eccentricrules.examples.logs;

import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.TestedMaximum;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes down a day of training as a session, with the fault that the day has. Used once. */
final class SessionWriter {
    private final Person person;
    private final Day day;
    private final Chance chance;
    private final Loads loads;

    SessionWriter(Person person, Day day, Chance chance) {
        this.person = person;
        this.day = day;
        this.chance = chance;
        loads = new Loads(person, day);
    }

    Session write() {
        Session.Builder session = Session.performed(Instant.ofEpochSecond(day.start()))
                .id(person.id() + "-" + Person.padded(day.number()))
                .end(Instant.ofEpochSecond(day.end()))
                .athlete(athlete());
        if (!day.has(Fault.WARM_UP_UNKNOWN)) {
            boolean none = day.has(Fault.NO_WARM_UP);
            int minutes = none ? 0 : day.has(Fault.SHORT_WARM_UP) ? chance.between(1, 4) : chance.between(5, 12);
            session.warmUp(Duration.ofMinutes(minutes), none ? 0 : chance.between(2, 4));
        }
        Lift lift = day.lift();
        List<ExerciseEntry> entries = new ArrayList<>();
        for (Lift.Trained other : List.of(lift.onMachine(), lift.variant(), lift.main())) {
            if (!other.equals(day.lowered())) {
                entries.add(entry(other).sets(ordinary(other)).build());
            }
        }
        entries.addAll(day.has(Fault.NEGATIVES_FIRST) ? 0 : entries.size(), lowered(day.lowered()));
        return session.exercises(entries).build();
    }

    private Athlete athlete() {
        long days = Math.floorDiv(day.start(), 86_400L) - person.firstDay();
        Athlete.Builder athlete = Athlete.builder()
                .id(person.id())
                .sex(person.sex())
                .birthDate(LocalDate.ofEpochDay(person.birthDay()))
                .bodyMass(Load.ofKilograms(Math.rint(10 * (person.kilograms() + chance.between(-1.5, 1.5))) / 10));
        if (!day.has(Fault.TRAINING_MONTHS_UNKNOWN)) {
            int months = person.months() + (int) (days * 12 / 365);
            athlete.trainingMonths(day.has(Fault.NOT_ADVANCED) ? chance.between(3, 23) : months);
        }
        if (!day.has(Fault.PROTEIN_UNKNOWN)) {
            double protein = day.has(Fault.LITTLE_PROTEIN)
                    ? chance.between(0.8, 1.35)
                    : person.protein() + chance.between(-0.15, 0.15);
            athlete.proteinGramsPerKilogram(Math.rint(100 * protein) / 100);
        }
        return athlete.build();
    }

    /** Writes the exercise that comes last: ordinary sets, and then the negatives, if there are any. */
    private List<ExerciseEntry> lowered(Lift.Trained lowered) {
        List<WorkSet> sets = new ArrayList<>();
        if (!day.has(Fault.NO_WARM_UP)) {
            sets.add(ordinary(SetMethod.WARM_UP, loads.ordinary(lowered) / 2));
        }
        if (!day.lowers()) {
            sets.addAll(ordinary(lowered));
            return List.of(entry(lowered).sets(sets).build());
        }
        double oneRepMax = loads.oneRepMax(lowered);
        NegativeSets negatives = new NegativeSets(day, oneRepMax, chance);
        List<WorkSet> written = negatives.write();
        List<ExerciseEntry> entries = new ArrayList<>();
        if (negatives.areOfOneLimb()) {
            // The limb that lowers has another maximum than both together, so that it has an entry of its own.
            entries.add(ExerciseEntry.builder(lowered.exercise())
                    .oneRepMax(tested(Loads.rounded(oneRepMax * NegativeSets.ONE_LIMB)))
                    .twoLimbMax(tested(oneRepMax))
                    .sets(written)
                    .build());
            sets.addAll(ordinary(lowered));
            entries.add(
                    day.has(Fault.NEGATIVES_FIRST) ? 1 : 0,
                    entry(lowered).sets(sets).build());
            return entries;
        }
        List<WorkSet> ordinary = ordinary(lowered);
        sets.addAll(day.has(Fault.NEGATIVES_FIRST) ? written : ordinary);
        sets.addAll(day.has(Fault.NEGATIVES_FIRST) ? ordinary : written);
        return List.of(entry(lowered).sets(sets).build());
    }

    private ExerciseEntry.Builder entry(Lift.Trained trained) {
        ExerciseEntry.Builder entry = ExerciseEntry.builder(trained.exercise());
        return day.has(Fault.ONE_REP_MAX_UNKNOWN) && trained.equals(day.lowered())
                ? entry
                : entry.oneRepMax(tested(loads.oneRepMax(trained)));
    }

    private TestedMaximum tested(double kilograms) {
        return TestedMaximum.of(Load.ofKilograms(kilograms), LocalDate.ofEpochDay(day.testedDay()));
    }

    /** Writes one or two ordinary sets. The first is as heavy as in every session since the loads went up. */
    private List<WorkSet> ordinary(Lift.Trained trained) {
        double heaviest = loads.ordinary(trained);
        List<WorkSet> sets = new ArrayList<>();
        sets.add(ordinary(SetMethod.CONVENTIONAL, heaviest));
        if (chance.is(0.6)) {
            sets.add(ordinary(SetMethod.CONVENTIONAL, heaviest - Loads.STEP * chance.between(0, 1)));
        }
        return sets;
    }

    private WorkSet ordinary(SetMethod method, double kilograms) {
        List<Rep> reps = new ArrayList<>();
        for (int i = chance.between(6, 10); i > 0; i--) {
            reps.add(Rep.of(Duration.ofMillis(chance.between(600, 1_300))));
        }
        return WorkSet.builder(method)
                .load(Loads.plates(kilograms))
                .rest(Duration.ofSeconds(15L * chance.between(6, 12)))
                .reps(reps)
                .build();
    }
}
