package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Compares the sets of an exercise, and the repetitions of each in order, with the dose of a programme. Sets of single
 * limbs count for each side by itself. Where the sessions of a week differ, the dose that the sets come nearest to is
 * meant.
 */
final class PrescribedSets {
    private final ExerciseSubject exercise;
    private final Supplier<Message> programme;
    private final List<Expectation> expectations = new ArrayList<>();

    private PrescribedSets(ExerciseSubject exercise, Supplier<Message> programme) {
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
    static List<Expectation> of(
            ExerciseSubject exercise, List<SetSubject> sets, Stage stage, Supplier<Message> programme) {
        PrescribedSets prescribed = new PrescribedSets(exercise, programme);
        bySide(sets).forEach((side, ofSide) -> {
            Dose dose = nearest(stage, ofSide);
            prescribed.compareReps(dose, ofSide);
            prescribed.compareNumber(dose, ofSide, side);
            dose.total().ifPresent(total -> prescribed.compareTotal(total, ofSide, side));
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

    private void compareNumber(Dose dose, List<SetSubject> sets, Optional<Side> side) {
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
                () -> ofNumber(dose, side).with("advice", leaveOut(number))));
        expectations.add(Expectation.atLeast(
                sets.size(),
                number.min(),
                Unit.SETS,
                exercise,
                () -> ofNumber(dose, side).with("advice", doAtLeast(number))));
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
                        () -> ofReps(dose, range).with("advice", doAtMost(range))));
                expectations.add(Expectation.atLeast(
                        reps,
                        range.min(),
                        Unit.REPS,
                        set,
                        () -> ofReps(dose, range).with("advice", doAtLeast(range))));
            }
        }
    }

    /** Where some repetitions are not known, those that are may be too many already, but never too few. */
    private void compareTotal(Range total, List<SetSubject> sets, Optional<Side> side) {
        int reps = sets.stream().mapToInt(set -> set.reps().size()).sum();
        expectations.add(Expectation.atMost(
                reps,
                total.max(),
                Unit.REPS,
                exercise,
                () -> ofTotal(total, side).with("advice", doAtMost(total))));
        if (sets.stream().noneMatch(set -> set.reps().isEmpty())) {
            expectations.add(Expectation.atLeast(
                    reps,
                    total.min(),
                    Unit.REPS,
                    exercise,
                    () -> ofTotal(total, side).with("advice", doAtLeast(total))));
        }
    }

    private Message ofNumber(Dose dose, Optional<Side> side) {
        boolean isPlanned = exercise.session().isPlanned();
        Message message;
        if (side.isPresent()) {
            message = (isPlanned
                            ? Message.of(
                                    "protocol-conformance.sets-planned-of-side",
                                    "There {measured|is|are} {measured} on the {side}; {programme} prescribes"
                                            + " {prescribed}. {advice}")
                            : Message.of(
                                    "protocol-conformance.sets-of-side",
                                    "There {measured|was|were} {measured} on the {side}; {programme} prescribes"
                                            + " {prescribed}. {advice}"))
                    .with("side", Words.name(side.get()));
        } else {
            message = isPlanned
                    ? Message.of(
                            "protocol-conformance.sets-planned",
                            "There {measured|is|are} {measured}; {programme} prescribes {prescribed}. {advice}")
                    : Message.of(
                            "protocol-conformance.sets",
                            "There {measured|was|were} {measured}; {programme} prescribes {prescribed}. {advice}");
        }
        return message.with("programme", programme.get()).with("prescribed", words(dose));
    }

    private Message ofReps(Dose dose, Range prescribed) {
        Message message = dose.isOrdered()
                ? Message.of(
                                "protocol-conformance.reps-in-order",
                                "This set {planned|has|had} {measured}; {programme} prescribes {prescribed} here"
                                        + " ({order} in this order). {advice}")
                        .with("order", words(dose))
                : Message.of(
                        "protocol-conformance.reps",
                        "This set {planned|has|had} {measured}; {programme} prescribes {prescribed} here. {advice}");
        return message.with("programme", programme.get()).with("prescribed", Words.range(prescribed));
    }

    private Message ofTotal(Range prescribed, Optional<Side> side) {
        Message message = side.map(limb -> Message.of(
                                "protocol-conformance.total-of-side",
                                "There {planned|are|were} {measured} in all on the {side}; {programme} prescribes"
                                        + " {prescribed}. {advice}")
                        .with("side", Words.name(limb)))
                .orElseGet(() -> Message.of(
                        "protocol-conformance.total",
                        "There {planned|are|were} {measured} in all; {programme} prescribes {prescribed}. {advice}"));
        return message.with("programme", programme.get()).with("prescribed", Words.range(prescribed));
    }

    private static Message leaveOut(Range prescribed) {
        return Message.of("protocol-conformance.leave-out", "Leave out those beyond {most}.")
                .with("most", prescribed.max());
    }

    private static Message doAtMost(Range prescribed) {
        return Message.of("protocol-conformance.do-at-most", "Do at most {most}.")
                .with("most", prescribed.max());
    }

    private static Message doAtLeast(Range prescribed) {
        return Message.of("protocol-conformance.do-at-least", "Do at least {least}; less is under-dosed.")
                .with("least", prescribed.min());
    }

    /** Says a dose of which the sets are stated. */
    private static Message words(Dose dose) {
        if (dose.isOrdered()) {
            return dose.reps().stream()
                    .map(Words::range)
                    .reduce((first, next) -> Message.of("dose.in-order", "{first}-{next}")
                            .with("first", first)
                            .with("next", next))
                    .orElseThrow();
        }
        Message sets = Words.range(dose.sets().orElseThrow());
        return dose.reps().isEmpty()
                ? Message.of("dose.sets", "{sets} sets").with("sets", sets)
                : Message.of("dose.sets-and-reps", "{sets} x {reps}")
                        .with("sets", sets)
                        .with("reps", Words.range(dose.reps().get(0)));
    }
}
