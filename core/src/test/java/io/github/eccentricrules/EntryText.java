package io.github.eccentricrules;

import static io.github.eccentricrules.SessionText.plain;
import static io.github.eccentricrules.SessionText.seconds;
import static io.github.eccentricrules.SessionText.words;

import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.TestedMaximum;
import io.github.eccentricrules.model.WorkSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes an exercise with its sets for {@link SessionText}. Sets and repetitions that are alike stand once. */
final class EntryText {
    private EntryText() {}

    private record Run<T>(T value, int count) {}

    static List<String> of(ExerciseEntry entry) {
        List<String> parts = new ArrayList<>(List.of(exercise(entry.exercise())));
        entry.oneRepMax().ifPresent(max -> parts.add("one-repetition maximum " + maximum(max)));
        entry.eccentricMax().ifPresent(max -> parts.add("eccentric maximum " + maximum(max)));
        entry.twoLimbMax().ifPresent(max -> parts.add("maximum with both limbs " + maximum(max)));
        List<String> lines = new ArrayList<>(List.of(String.join(", ", parts)));
        for (Run<WorkSet> run : runs(entry.sets())) {
            lines.add("  " + run.count() + " x (" + String.join(", ", set(run.value())) + ")");
        }
        return lines;
    }

    private static String exercise(Exercise exercise) {
        if (Exercise.find(exercise.id()).equals(Optional.of(exercise))) {
            return exercise.id();
        }
        List<String> parts = new ArrayList<>(List.of("not in the catalogue"));
        if (!exercise.primaryMuscles().isEmpty()) {
            parts.add("for " + words(exercise.primaryMuscles()));
        }
        if (!exercise.secondaryMuscles().isEmpty()) {
            parts.add("helped by " + words(exercise.secondaryMuscles()));
        }
        exercise.startsWith().ifPresent(start -> parts.add("starts with the " + words(start) + " part"));
        exercise.loadPosition().ifPresent(position -> parts.add("load position: " + words(position)));
        exercise.equipment().ifPresent(equipment -> parts.add(words(equipment)));
        exercise.allowedMethods().ifPresent(methods -> parts.add("methods: " + words(methods)));
        return exercise.id() + " (" + String.join("; ", parts) + ")";
    }

    private static String maximum(TestedMaximum maximum) {
        return maximum.load()
                + maximum.descent().map(time -> " lowered in " + seconds(time)).orElse("")
                + maximum.testedOn().map(day -> " tested on " + day).orElse("");
    }

    private static List<String> set(WorkSet set) {
        List<String> parts = new ArrayList<>(List.of(words(set.method())));
        set.side().ifPresent(side -> parts.add(words(side) + " side"));
        set.load().ifPresent(load -> parts.add(load.toString()));
        set.liftedLoad().ifPresent(load -> parts.add("lifted with " + load));
        if (!set.reps().isEmpty()) {
            parts.add(runs(set.reps()).stream().map(EntryText::reps).collect(Collectors.joining(", ")));
        }
        set.tempo().ifPresent(tempo -> parts.add("tempo " + tempo));
        set.toFailure().ifPresent(yes -> parts.add(yes ? "to failure" : "not to failure"));
        set.rest().ifPresent(rest -> parts.add("rest " + seconds(rest)));
        set.restBetweenReps().ifPresent(rest -> parts.add("rest between reps " + seconds(rest)));
        set.spotters().ifPresent(spotters -> parts.add(spotters(spotters)));
        set.returnMethod().ifPresent(method -> parts.add(returned(method)));
        set.safetyCatches().ifPresent(yes -> parts.add(yes ? "safety catches set" : "no safety catches"));
        set.releasers()
                .ifPresent(hooks -> parts.add("releasers of " + hooks.left() + " and " + hooks.right() + " for "
                        + count(hooks.repsPerHookUp(), "rep")));
        set.peakPower()
                .ifPresent(power -> parts.add("peak power " + plain(power.concentric()) + " W up and "
                        + plain(power.eccentric()) + " W down"));
        return parts;
    }

    private static String reps(Run<Rep> run) {
        Rep rep = run.value();
        return count(run.count(), "rep")
                + rep.descent().map(time -> " of " + seconds(time)).orElse("")
                + rep.hold().map(time -> " held for " + seconds(time)).orElse("")
                + rep.dropped().map(yes -> yes ? " dropped" : " not dropped").orElse("")
                + rep.faults().map(faults -> " with faults: " + words(faults)).orElse("");
    }

    private static String spotters(Spotters spotters) {
        String attentive = spotters.attentive()
                .map(yes -> yes ? "attentive " : "inattentive ")
                .orElse("");
        return (spotters.count() == 0 ? "no spotter" : count(spotters.count(), attentive + "spotter"))
                + spotters.capacity().map(load -> " for " + load).orElse("");
    }

    private static String returned(ReturnMethod method) {
        return switch (method) {
            case PARTNER -> "returned by a partner";
            case SELF -> "returned alone";
            case OTHER_LIMB -> "returned with the other limb";
            case STEP_UP -> "returned by a step up";
            case RELEASERS -> "returned without what the releasers held";
            case DEVICE -> "returned by the device";
            case HANDS -> "returned with the hands";
            case PINS -> "left on the pins";
        };
    }

    private static String count(int number, String one) {
        return number + " " + (number == 1 ? one : one + "s");
    }

    private static <T> List<Run<T>> runs(List<T> values) {
        List<Run<T>> runs = new ArrayList<>();
        for (T value : values) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).value().equals(value)) {
                runs.set(last, new Run<>(value, runs.get(last).count() + 1));
            } else {
                runs.add(new Run<>(value, 1));
            }
        }
        return runs;
    }
}
