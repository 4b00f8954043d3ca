package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the sets of an exercise, and the repetitions of each in order, with the dose of a programme. Sets of single
 * limbs count for each side by itself. Where the sessions of a week differ, the dose that the sets come nearest to is
 * meant.
 */
final class PrescribedSets {
    private final ExerciseSubject exercise;
    private final String programme;
    private final List<Expectation> expectations = new ArrayList<>();

    private PrescribedSets(ExerciseSubject exercise, String programme) {
        this.exercise = exercise;
        this.programme = programme;
    }

    /**
     * Returns what is expected.
     *
     * @param exercise the exercise
     * @param sets those of its sets that are of the programme
     * @param stage what the programme prescribes
     * @param programme how a message names it
     */
    static List<Expectation> of(ExerciseSubject exercise, List<SetSubject> sets, Stage stage, String programme) {
        PrescribedSets prescribed = new PrescribedSets(exercise, programme);
        bySide(sets).forEach((side, ofSide) -> {
            Dose dose = nearest(stage, ofSide);
            String which = side.map(limb -> " on the " + Words.name(limb)).orElse("");
            prescribed.compareReps(dose, ofSide);
            prescribed.compareNumber(dose, ofSide, which);
            dose.total().ifPresent(total -> prescribed.compareTotal(total, ofSide, which));
        });
        return prescribed.expectations;
    }

    private static Map<Optional<Side>, List<SetSubject>> bySide(List<SetSubject> sets) {
        Map<Optional<Side>, List<SetSubject>> bySide = new LinkedHashMap<>();
        sets.forEach(set -> bySide.computeIfAbsent(set.value().side(), unused -> new ArrayList<>())
                .add(set));
        return bySide;
    }

    private static Dose nearest(Stage stage, List<SetSubject> sets) {
        List<Integer> reps = sets.stream().map(set -> set.reps().size()).toList();
        return stage.doses().stream()
                .min(Comparator.comparingInt(dose -> dose.distanceTo(reps)))
                .orElseThrow();
    }

    private void compareNumber(Dose dose, List<SetSubject> sets, String which) {
        if (dose.sets().isEmpty()) {
            return;
        }
        Range number = dose.sets().get();
        SetSubject firstTooMany = sets.get(Math.min(number.max(), sets.size() - 1));
        expectations.add(Expectation.atMost(
                sets.size(),
                number.max(),
                Unit.SETS,
                firstTooMany,
                () -> sets(sets.size(), which) + prescribes(dose) + ". Leave out those beyond " + number.max() + "."));
        expectations.add(Expectation.atLeast(
                sets.size(),
                number.min(),
                Unit.SETS,
                exercise,
                () -> sets(sets.size(), which) + prescribes(dose) + ". Do at least " + number.min()
                        + "; less is under-dosed."));
    }

    private void compareReps(Dose dose, List<SetSubject> sets) {
        int most = dose.sets().map(Range::max).orElse(Integer.MAX_VALUE);
        for (int i = 0; i < Math.min(sets.size(), most); i++) {
            SetSubject set = sets.get(i);
            Optional<Range> prescribed = dose.repsOf(i + 1);
            if (prescribed.isPresent() && !set.reps().isEmpty()) {
                Range range = prescribed.get();
                int reps = set.reps().size();
                expectations.add(Expectation.atMost(
                        reps,
                        range.max(),
                        Unit.REPS,
                        set,
                        () -> reps(set) + prescribesHere(dose, range) + ". Do at most " + range.max() + "."));
                expectations.add(Expectation.atLeast(
                        reps,
                        range.min(),
                        Unit.REPS,
                        set,
                        () -> reps(set) + prescribesHere(dose, range) + ". Do at least " + range.min()
                                + "; less is under-dosed."));
            }
        }
    }

    /** Where some repetitions are not known, those that are may be too many already, but never too few. */
    private void compareTotal(Range total, List<SetSubject> sets, String which) {
        int reps = sets.stream().mapToInt(set -> set.reps().size()).sum();
        expectations.add(Expectation.atMost(
                reps,
                total.max(),
                Unit.REPS,
                exercise,
                () -> total(reps, which, total) + "Do at most " + total.max() + "."));
        if (sets.stream().noneMatch(set -> set.reps().isEmpty())) {
            expectations.add(Expectation.atLeast(
                    reps,
                    total.min(),
                    Unit.REPS,
                    exercise,
                    () -> total(reps, which, total) + "Do at least " + total.min() + "; less is under-dosed."));
        }
    }

    private String total(int reps, String which, Range prescribed) {
        return "There " + Words.is(exercise, "are ", "were ") + Unit.REPS.format(BigDecimal.valueOf(reps)) + " in all"
                + which + "; " + programme + " prescribes " + prescribed + ". ";
    }

    private String sets(int number, String which) {
        boolean one = number == 1;
        return "There " + Words.is(exercise, one ? "is " : "are ", one ? "was " : "were ")
                + Unit.SETS.format(BigDecimal.valueOf(number)) + which + "; ";
    }

    private String prescribes(Dose dose) {
        return programme + " prescribes " + dose;
    }

    private static String reps(SetSubject set) {
        return "This set " + Words.is(set, "has ", "had ")
                + Unit.REPS.format(BigDecimal.valueOf(set.reps().size())) + "; ";
    }

    private String prescribesHere(Dose dose, Range range) {
        return programme + " prescribes " + range + " here" + (dose.isOrdered() ? " (" + dose + " in this order)" : "");
    }
}
