package io.github.eccentricrules.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds what the source of a programme does not state: it is what its row of the table does not say. */
final class Unstated {
    private Unstated() {}

    static List<String> of(Protocol protocol) {
        List<String> unstated = new ArrayList<>();
        add(unstated, "the exercises", protocol.exercises().isEmpty());
        add(
                unstated,
                "the number of sets",
                anyDose(protocol, dose -> dose.sets().isEmpty()));
        add(
                unstated,
                "the repetitions",
                anyDose(protocol, dose -> dose.reps().isEmpty() && dose.total().isEmpty()));
        add(
                unstated,
                "the sessions a week",
                !protocol.isAcute()
                        && anyStage(protocol, stage -> stage.sessions().isEmpty()));
        add(
                unstated,
                "the number of weeks",
                !protocol.isAcute() && protocol.weeks().isEmpty());
        add(
                unstated,
                "the load",
                protocol.load().isEmpty() && protocol.intensity().isEmpty());
        add(unstated, "the tempo", protocol.tempo().isEmpty());
        add(unstated, "the rest between sets", protocol.rest().isEmpty());
        return List.copyOf(unstated);
    }

    private static boolean anyDose(Protocol protocol, Predicate<Dose> lacks) {
        return anyStage(protocol, stage -> stage.doses().stream().anyMatch(lacks));
    }

    private static boolean anyStage(Protocol protocol, Predicate<Stage> lacks) {
        return protocol.stages().stream().anyMatch(lacks);
    }

    private static void add(List<String> unstated, String what, boolean isLacking) {
        if (isLacking) {
            unstated.add(what);
        }
    }
}
