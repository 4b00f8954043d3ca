package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;
import java.util.Optional;

/**
 * Warns of an exercise that trains one limb more than the other. A set without a side trains both, unless its method is
 * for one limb. A set of unknown repetitions has at least one, which matters where the other limb has no set at all.
 *
 * <p>The heaviest loads of the two limbs are compared where all of them are known; that they differ is only noted. How
 * much stronger one limb is, and whether the load is the one for the weaker limb, is left out: a session holds one
 * maximum for both limbs, which tells neither.
 */
final class BilateralBalance extends LimitRule<ExerciseSubject> {
    static final Parameter MAX_DIFFERENCE = Parameter.of(
            "max-difference", Unit.REPS, 0, 100, 0, "most repetitions that one limb may do more than the other");

    private static final Datum<ExerciseSubject> SIDE =
            new Datum<>("set.side", exercise -> exercise.negatives().stream().noneMatch(BilateralBalance::lacksSide));
    private static final Datum<ExerciseSubject> REPS = new Datum<>(
            Datum.REPS.name(),
            exercise -> exercise.negatives().stream()
                    .filter(set -> set.value().side().isPresent())
                    .allMatch(Datum.REPS.known()));

    BilateralBalance() {
        super(
                RuleInfo.of(Scope.EXERCISE, "bilateral-balance", "Do as many single-limb negatives left as right.")
                        .live(LiveTrait.IGNORES_LATER_SETS)
                        .judging(SetMethod.NEGATIVES)
                        .needs(SIDE)
                        .mayNeed(REPS)
                        .because(
                                Evidence.confirmed(
                                        "Differences of 10 to 15 % between the sides are often taken for a threshold,"
                                                + " which is not always supported.",
                                        Sources.PARKINSON_21),
                                Evidence.confirmed("No single threshold holds.", Sources.BISHOP_21),
                                Evidence.confirmed(
                                        "There is no evidence that asymmetry causes injury.", Sources.AFONSO_22),
                                Evidence.judgement(
                                        "Equal repetitions are asked for, and no more than a warning is given.")),
                Limit.atMost(MAX_DIFFERENCE, Severity.WARNING));
    }

    @Override
    protected boolean appliesTo(ExerciseSubject exercise) {
        for (SetSubject set : exercise.negatives()) {
            if (lacksSide(set) || set.value().side().isPresent()) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        Outcome outcome = super.judge(exercise, parameters);
        boolean oneSided = reps(exercise, Side.LEFT) == 0 || reps(exercise, Side.RIGHT) == 0;
        boolean proven = outcome instanceof Outcome.Violated && oneSided;
        if (!proven && !REPS.known().test(exercise)) {
            return Outcome.notEvaluated(REPS);
        }
        return outcome instanceof Outcome.Violated ? outcome : compareLoads(exercise, outcome);
    }

    private static Outcome compareLoads(ExerciseSubject exercise, Outcome balanced) {
        Optional<Load> left = heaviest(exercise, Side.LEFT);
        Optional<Load> right = heaviest(exercise, Side.RIGHT);
        return left.isEmpty() || right.isEmpty() || left.get().compareTo(right.get()) == 0
                ? balanced
                : Outcome.violated(
                        Severity.INFO,
                        Message.of(
                                        "bilateral-balance.loads",
                                        "{Exercise} {planned|has|had} {left} for the left side and {right} for the"
                                                + " right: the loads differ; let the weaker side set the load.")
                                .with("left", left.get())
                                .with("right", right.get()));
    }

    /** Returns the heaviest load of one side, if all of them are known. */
    private static Optional<Load> heaviest(ExerciseSubject exercise, Side side) {
        Optional<Load> heaviest = Optional.empty();
        for (SetSubject set : exercise.negatives()) {
            Optional<Load> load = set.value().load();
            if (!set.value().side().equals(Optional.of(side))) {
                continue;
            }
            if (load.isEmpty()) {
                return Optional.empty();
            }
            if (heaviest.isEmpty() || load.get().isHeavierThan(heaviest.get())) {
                heaviest = load;
            }
        }
        return heaviest;
    }

    @Override
    protected double quantity(ExerciseSubject exercise, Parameters parameters) {
        return Math.abs(reps(exercise, Side.LEFT) - reps(exercise, Side.RIGHT));
    }

    @Override
    protected Message message(ExerciseSubject exercise, Measure measure) {
        int left = reps(exercise, Side.LEFT);
        int right = reps(exercise, Side.RIGHT);
        if (left == 0) {
            return Message.of(
                    "bilateral-balance.right-only",
                    "{Exercise} {planned|has|had} negatives for the right side only; do as many for the left.");
        }
        if (right == 0) {
            return Message.of(
                    "bilateral-balance.left-only",
                    "{Exercise} {planned|has|had} negatives for the left side only; do as many for the right.");
        }
        return Message.of(
                        "bilateral-balance",
                        "{Exercise} {planned|has|had} {left} for the left side and {right} for the right; do as many"
                                + " for each.")
                .with("left", left, Unit.REPS)
                .with("right", right, Unit.REPS);
    }

    /** Counts the repetitions of one side, and one for a set that does not tell them. */
    private static int reps(ExerciseSubject exercise, Side side) {
        return exercise.negatives().stream()
                .filter(set -> set.value().side().equals(Optional.of(side)))
                .mapToInt(set -> Math.max(1, set.reps().size()))
                .sum();
    }

    private static boolean lacksSide(SetSubject set) {
        return set.method() == SetMethod.TWO_UP_ONE_DOWN && set.value().side().isEmpty();
    }
}
