package io.github.eccentricrules;

import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.Tempo;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes sessions at random from a seed, with every field missing at times and every limit met at times. */
final class RandomSessions {
    private static final Instant START = Instant.parse("2026-03-02T18:00:00Z");
    private static final List<Exercise> EXERCISES = List.of(
            Exercise.of("barbell-bench-press"),
            Exercise.of("nordic-hamstring"),
            Exercise.of("negative-pull-up"),
            Exercise.of("power-clean"),
            Exercise.of("leg-press"),
            Exercise.builder("own-lift").build());

    private final Random random;

    RandomSessions(long seed) {
        this.random = new Random(seed);
    }

    Session session() {
        return session(START, Optional.empty());
    }

    /** Makes up to six sessions of the weeks before, around the limits of a week and of three days. */
    History history() {
        List<Session> earlier = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            long hours = pick(List.of(1L, 47L, 48L, 71L, 72L, 167L, 168L, 169L, 24L * 20, 24L * 40));
            earlier.add(session(START.minus(Duration.ofHours(hours)), Optional.of(Phase.PERFORMED)));
        }
        return History.of(earlier);
    }

    Random random() {
        return random;
    }

    private Session session(Instant start, Optional<Phase> phase) {
        Session.Builder builder = phase.orElseGet(() -> pick(List.of(Phase.values()))) == Phase.PLANNED
                ? Session.planned(start)
                : Session.performed(start);
        if (maybe()) {
            builder.athlete(athlete());
        }
        if (maybe()) {
            builder.warmUp(Duration.ofMinutes(pick(List.of(0L, 4L, 5L, 10L))), random.nextInt(4));
        }
        if (maybe()) {
            builder.end(start.plus(Duration.ofMinutes(random.nextInt(120))));
        }
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            builder.exercise(entry());
        }
        return builder.build();
    }

    private Athlete athlete() {
        Athlete.Builder builder = Athlete.builder();
        if (maybe()) {
            builder.trainingMonths(pick(List.of(0, 23, 24, 60)));
        }
        if (maybe()) {
            builder.proteinGramsPerKilogram(pick(List.of(1.0, 1.39, 1.4, 2.0)));
        }
        if (maybe()) {
            builder.bodyMass(Load.ofKilograms(80));
        }
        return builder.build();
    }

    private ExerciseEntry entry() {
        ExerciseEntry.Builder builder = ExerciseEntry.builder(pick(EXERCISES));
        if (maybe()) {
            builder.oneRepMax(pick(List.of(Load.ofKilograms(100), Load.ofPounds(200), Load.ofKilograms(30))));
        }
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            builder.set(set());
        }
        return builder.build();
    }

    private WorkSet set() {
        WorkSet.Builder builder = WorkSet.builder(pick(List.of(SetMethod.values())));
        if (maybe()) {
            builder.load(pick(List.of(Load.ofKilograms(60), Load.ofKilograms(110), Load.ofKilograms(200))));
        }
        if (maybe()) {
            builder.liftedLoad(Load.ofKilograms(80));
        }
        if (maybe()) {
            builder.side(pick(List.of(Side.values())));
        }
        if (maybe()) {
            builder.returnMethod(pick(List.of(ReturnMethod.values())));
        }
        if (maybe()) {
            builder.spotters(
                    new Spotters(random.nextInt(3), maybe() ? Optional.of(random.nextBoolean()) : Optional.empty()));
        }
        if (maybe()) {
            builder.tempo(Tempo.parse(pick(List.of("40X0", "2-0-1-0", "X0X0", "7-0-1-0"))));
        }
        List<Rep> reps = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            reps.add(rep());
        }
        return builder.reps(reps).build();
    }

    private Rep rep() {
        Rep rep = maybe() ? Rep.ofSeconds(pick(List.of(0.7, 0.99, 1.0, 2.9, 3.0, 4.0, 6.0, 6.1))) : Rep.UNMEASURED;
        return random.nextInt(20) == 0 ? rep.withDropped() : rep;
    }

    private boolean maybe() {
        return random.nextInt(4) > 0;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
