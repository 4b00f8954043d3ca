package io.github.eccentricrules.examples.logs;

import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Releasers;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.Tempo;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the negatives of a day, with its fault if that is one of a set or a repetition. */
final class NegativeSets {
    /** What one limb of two can lift. */
    static final double ONE_LIMB = 0.55;

    private static final List<SetMethod> METHODS = List.of(
            SetMethod.TEMPO,
            SetMethod.SUPRAMAXIMAL_NEGATIVE,
            SetMethod.ACCENTUATED_ECCENTRIC,
            SetMethod.TWO_UP_ONE_DOWN);

    private final Day day;
    private final Chance chance;
    private final double oneRepMax;
    private final SetMethod method;
    private final int seconds;

    NegativeSets(Day day, double oneRepMax, Chance chance) {
        this.day = day;
        this.chance = chance;
        this.oneRepMax = oneRepMax;
        method = method();
        seconds = chance.between(4, 5);
    }

    boolean areOfOneLimb() {
        return method == SetMethod.TWO_UP_ONE_DOWN;
    }

    private SetMethod method() {
        Lift.Trained lowered = day.lowered();
        if (day.has(Fault.NO_WAY_BACK_UP) || day.has(Fault.TOO_HEAVY)) {
            return SetMethod.SUPRAMAXIMAL_NEGATIVE;
        }
        if (day.has(Fault.UNSUITABLE_METHOD)) {
            return lowered.suits(SetMethod.TWO_UP_ONE_DOWN)
                    ? SetMethod.ACCENTUATED_ECCENTRIC
                    : SetMethod.TWO_UP_ONE_DOWN;
        }
        List<SetMethod> suitable = METHODS.stream().filter(lowered::suits).toList();
        return asksForTempo() ? SetMethod.TEMPO : suitable.get(chance.between(0, suitable.size() - 1));
    }

    /** Tells whether the fault would be wrong in more than one way with a load that cannot be lifted, or with one limb. */
    private boolean asksForTempo() {
        return day.has(Fault.NO_SPOTTER)
                || day.has(Fault.PARTNER_ADDS_LOAD)
                || day.has(Fault.PARTNER_ADDS_LOAD_ALONE)
                || day.has(Fault.TOO_MANY_SETS)
                || day.has(Fault.ONE_REP_MAX_UNKNOWN)
                || day.has(Fault.HOLD_ALONE)
                || day.has(Fault.HOLD_TOO_HEAVY);
    }

    List<WorkSet> write() {
        int count = count();
        int wrong = chance.between(0, count - 1);
        List<WorkSet> sets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            WorkSet.Builder set = day.fault().isPresent() && i == wrong ? spoilt() : lowered();
            if (areOfOneLimb()) {
                set.side(i % 2 == 0 ? Side.LEFT : Side.RIGHT);
            }
            sets.add(set.build());
        }
        boolean hold = day.has(Fault.HOLD_ALONE) || day.has(Fault.HOLD_TOO_HEAVY);
        if (hold || (day.fault().isEmpty() && !areOfOneLimb() && chance.is(0.08))) {
            sets.add(hold());
        }
        return sets;
    }

    /** Returns how many sets there are; one where each of them would be a fault. */
    private int count() {
        if (day.has(Fault.ONE_REP_MAX_UNKNOWN)) {
            return 1;
        }
        return areOfOneLimb() || day.has(Fault.TOO_MANY_SETS) ? 4 : chance.between(2, 3);
    }

    private WorkSet.Builder lowered() {
        return lowered(load(), returned()).reps(reps(chance.between(4, 5)));
    }

    private WorkSet.Builder lowered(Optional<Double> kilograms, Optional<ReturnMethod> returned) {
        WorkSet.Builder set = WorkSet.builder(method)
                .rest(Duration.ofSeconds(30L * chance.between(4, 8)))
                .spotters(Spotters.attentive(method.isOverload() && !areOfOneLimb() ? 2 : 1));
        kilograms.map(Loads::plates).ifPresent(set::load);
        returned.ifPresent(set::returnMethod);
        if (method == SetMethod.ACCENTUATED_ECCENTRIC) {
            double up = Loads.rounded(oneRepMax * 0.7);
            Load hook = Load.ofKilograms((kilograms.orElse(oneRepMax) - up) / 2);
            set.liftedLoad(Load.ofKilograms(up)).releasers(new Releasers(hook, hook, 1));
        }
        if (method == SetMethod.TEMPO) {
            set.tempo(new Tempo(
                    Tempo.Pace.of(Duration.ofSeconds(seconds)),
                    Duration.ZERO,
                    Tempo.Pace.of(Duration.ofSeconds(1)),
                    Optional.of(Duration.ZERO)));
        }
        return set;
    }

    /** Writes a set with the fault of the day, or one like the others if the fault is elsewhere. */
    private WorkSet.Builder spoilt() {
        return switch (day.fault().orElseThrow()) {
            case NO_SPOTTER -> lowered().spotters(Spotters.of(0));
            case INATTENTIVE_SPOTTER -> lowered().spotters(Spotters.of(2).withAttentive(false));
            case ATTENTIVENESS_UNKNOWN -> lowered().spotters(Spotters.of(2));
            case NO_WAY_BACK_UP -> lowered().returnMethod(ReturnMethod.SELF);
            case PARTNER_ADDS_LOAD -> forced(2);
            case PARTNER_ADDS_LOAD_ALONE -> forced(1);
            case TOO_HEAVY -> lowered().load(Load.ofKilograms(tooHeavy()));
            // Who lifts a load back alone must know it, and the maximum too.
            case ONE_REP_MAX_UNKNOWN -> lowered().returnMethod(ReturnMethod.PARTNER);
            case LOAD_UNKNOWN ->
                lowered(Optional.empty(), Optional.of(ReturnMethod.PARTNER)).reps(reps(5));
            case RETURN_UNKNOWN -> lowered(load(), Optional.empty()).reps(reps(5));
            case SIX_REPS -> lowered().reps(reps(6));
            case TOO_MANY_REPS -> lowered().reps(reps(chance.between(7, 8)));
            case TOO_FAST -> lowered().reps(with(lasting(chance.between(1_200, 2_900))));
            case TOO_SLOW -> lowered().reps(with(lasting(chance.between(6_100, 9_000))));
            case DROPPED -> lowered().reps(with(lasting(4_000).withDropped()));
            case DESCENT_NOT_MEASURED -> lowered().reps(chance.between(4, 5));
            default -> lowered();
        };
    }

    private WorkSet.Builder forced(int spotters) {
        return lowered()
                .method(SetMethod.PARTNER_FORCED)
                .spotters(Spotters.attentive(spotters))
                .returnMethod(ReturnMethod.PARTNER);
    }

    private WorkSet hold() {
        return WorkSet.builder(SetMethod.ISOMETRIC_HOLD)
                .load(Load.ofKilograms(day.has(Fault.HOLD_TOO_HEAVY) ? tooHeavy() : overload()))
                .rest(Duration.ofSeconds(30L * chance.between(4, 8)))
                .spotters(day.has(Fault.HOLD_ALONE) ? Spotters.of(0) : Spotters.attentive(2))
                .returnMethod(ReturnMethod.PINS)
                .safetyCatches(true)
                .reps(List.of(Rep.UNMEASURED.withHold(Duration.ofSeconds(chance.between(5, 12)))))
                .build();
    }

    private Optional<Double> load() {
        return Optional.of(
                switch (method) {
                    case SUPRAMAXIMAL_NEGATIVE, ACCENTUATED_ECCENTRIC -> overload();
                    case TWO_UP_ONE_DOWN -> Loads.rounded(oneRepMax * ONE_LIMB * chance.between(0.7, 0.95));
                    default -> Loads.rounded(oneRepMax * chance.between(0.6, Loads.ORDINARY));
                });
    }

    private Optional<ReturnMethod> returned() {
        return Optional.of(
                switch (method) {
                    case SUPRAMAXIMAL_NEGATIVE -> ReturnMethod.PARTNER;
                    case ACCENTUATED_ECCENTRIC -> ReturnMethod.RELEASERS;
                    case TWO_UP_ONE_DOWN -> ReturnMethod.OTHER_LIMB;
                    default -> ReturnMethod.SELF;
                });
    }

    /** Draws more than can be lifted. */
    private double overload() {
        return Math.max(Loads.rounded(oneRepMax * chance.between(1.05, 1.2)), oneRepMax + Loads.STEP);
    }

    private double tooHeavy() {
        return 2 * oneRepMax + Loads.STEP * chance.between(0, 4);
    }

    private List<Rep> reps(int count) {
        List<Rep> reps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reps.add(lasting(seconds * 1000 + chance.between(-900, 900)));
        }
        return reps;
    }

    /** Returns the repetitions of a set of which one is another. */
    private List<Rep> with(Rep wrong) {
        List<Rep> reps = reps(chance.between(4, 5));
        reps.set(chance.between(0, reps.size() - 1), wrong);
        return reps;
    }

    private static Rep lasting(int millis) {
        return Rep.of(Duration.ofMillis(millis));
    }
}
