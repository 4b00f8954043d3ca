package io.github.eccentricrules;

import static io.github.eccentricrules.model.SetMethod.CONVENTIONAL;
import static io.github.eccentricrules.model.SetMethod.SUPRAMAXIMAL_NEGATIVE;

import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Condition;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Injury;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.PeakPower;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.RedFlag;
import io.github.eccentricrules.model.Releasers;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.RepFault;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.Stressor;
import io.github.eccentricrules.model.Tempo;
import io.github.eccentricrules.model.TestedMaximum;
import io.github.eccentricrules.model.WarmUp;
import io.github.eccentricrules.model.WorkSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Makes random sessions. Any field may be missing, and values lie on, below and above the limits of rules.
 *
 * @param known how likely it is that a field is there
 * @param good how many times a value that keeps the rules is as likely as any value
 */
record SessionMaker(double known, int good) {
    static final SessionMaker TIDY = new SessionMaker(0.98, 25);
    static final SessionMaker WILD = new SessionMaker(0.7, 1);
    private static final Instant START = Instant.parse("2026-03-02T18:00:00Z");

    Arbitrary<Session> session(Arbitrary<Integer> hours, Arbitrary<Integer> exercises) {
        return exercises.flatMap(count -> Builders.withBuilder(() -> Session.performed(START))
                .use(hours)
                .in((b, value) -> b.start(START.plus(Duration.ofHours(value))))
                .use(Arbitraries.of(Phase.values()))
                .in(Session.Builder::phase)
                .use(Arbitraries.of("s-1", "s-2"))
                .withProbability(0.2)
                .in(Session.Builder::id)
                .use(athlete())
                .withProbability(known)
                .in(Session.Builder::athlete)
                .use(warmUp())
                .withProbability(known)
                .in((b, warmUp) -> b.warmUp(warmUp.general(), warmUp.rampSets()))
                .use(readiness())
                .withProbability(known)
                .in(Session.Builder::readiness)
                .use(Arbitraries.integers().between(1, 14))
                .withProbability(0.2)
                .in(Session.Builder::programmeWeek)
                .use(entry().list().ofSize(count))
                .in(Session.Builder::exercises)
                .build(Session.Builder::build));
    }

    private Arbitrary<WarmUp> warmUp() {
        return Combinators.combine(
                        often(300, Arbitraries.of(0, 299, 300, 600)).map(Duration::ofSeconds),
                        often(2, Arbitraries.integers().between(0, 3)))
                .as(WarmUp::new);
    }

    private Arbitrary<Readiness> readiness() {
        Arbitrary<Double> points = often(0.0, Arbitraries.of(0.0, 2.0, 3.0, 3.5, 6.0, 10.0));
        return Builders.withBuilder(Readiness::builder)
                .use(points)
                .withProbability(known)
                .in(Readiness.Builder::soreness)
                .use(points)
                .withProbability(known)
                .in(Readiness.Builder::pain)
                .use(often(false, Arbitraries.of(true, false)))
                .withProbability(0.3)
                .in(Readiness.Builder::painDisabling)
                .use(often(0.0, Arbitraries.of(10.0, 10.5, 20.0, 21.0)))
                .withProbability(known)
                .in(Readiness.Builder::strengthLossPercent)
                .use(often(false, Arbitraries.of(true, false)))
                .withProbability(known)
                .in(Readiness.Builder::rangeLoss)
                .use(often(
                        List.<Stressor>of(),
                        Arbitraries.of(Stressor.class).list().ofMaxSize(2)))
                .withProbability(known)
                .in((b, found) -> b.stressors(found.toArray(new Stressor[0])))
                .use(Arbitraries.frequencyOf(
                        Tuple.of(30, Arbitraries.just(List.<RedFlag>of())),
                        Tuple.of(1, Arbitraries.just(List.of(RedFlag.DARK_URINE)))))
                .withProbability(known)
                .in((b, found) -> b.redFlags(found.toArray(new RedFlag[0])))
                .build(Readiness.Builder::build);
    }

    private Arbitrary<Athlete> athlete() {
        Arbitrary<List<Condition>> conditions =
                often(List.of(), Arbitraries.of(Condition.class).list().ofMaxSize(2));
        Arbitrary<List<Injury>> injuries = often(
                List.of(),
                Combinators.combine(
                                Arbitraries.of(MuscleGroup.CHEST, MuscleGroup.KNEE_FLEXORS),
                                Arbitraries.of(0, 83, 84, 200)
                                        .map(days -> LocalDate.of(2026, 3, 2).minusDays(days)),
                                Arbitraries.of(true, false))
                        .as(Injury::new)
                        .list()
                        .ofMaxSize(2));
        return Builders.withBuilder(Athlete::builder)
                .use(often(28, Arbitraries.of(15, 17, 18, 64, 65))
                        .map(age -> LocalDate.of(2026, 3, 2).minusYears(age)))
                .withProbability(known)
                .in(Athlete.Builder::birthDate)
                .use(Arbitraries.of(true, false))
                .withProbability(known)
                .in(Athlete.Builder::supervised)
                .use(conditions)
                .withProbability(known)
                .in((b, found) -> b.conditions(found.toArray(new Condition[0])))
                .use(injuries)
                .withProbability(known)
                .in((b, found) -> b.injuries(found.toArray(new Injury[0])))
                .use(often(true, Arbitraries.of(true, false)))
                .withProbability(known)
                .in(Athlete.Builder::techniqueAttested)
                .use(Arbitraries.of(true, false))
                .withProbability(0.3)
                .in(Athlete.Builder::eccentricStrengthIsGoal)
                .use(Arbitraries.of(0, 6, 7, 9, 10, 30)
                        .map(days -> LocalDate.of(2026, 3, 2).plusDays(days)))
                .withProbability(0.3)
                .in(Athlete.Builder::nextCompetition)
                .use(Arbitraries.of(0, 1, 2, 3))
                .withProbability(known)
                .in(Athlete.Builder::flywheelSessions)
                .use(Arbitraries.of(82.5, 60.0).map(Load::ofKilograms))
                .withProbability(known)
                .in(Athlete.Builder::bodyMass)
                .use(often(24, Arbitraries.of(0, 23, 24, 48)))
                .withProbability(known)
                .in(Athlete.Builder::trainingMonths)
                .use(often(1.4, Arbitraries.of(0.8, 1.39, 1.4, 1.8)))
                .withProbability(known)
                .in(Athlete.Builder::proteinGramsPerKilogram)
                .build(Athlete.Builder::build);
    }

    private Arbitrary<ExerciseEntry> entry() {
        Arbitrary<Exercise> exercises = Arbitraries.frequencyOf(
                Tuple.of(good, Arbitraries.just(Exercise.of("barbell-bench-press"))),
                Tuple.of(Math.max(1, good / 2), RandomExercises.any()));
        return exercises.flatMap(exercise -> Builders.withBuilder(() -> ExerciseEntry.builder(exercise))
                .use(oneRepMax())
                .withProbability(known)
                .in((b, maximum) -> b.oneRepMax(maximum))
                .use(Arbitraries.of("110 kg", "130 kg").map(Load::parse).map(TestedMaximum::of))
                .withProbability(0.2)
                .in(ExerciseEntry.Builder::eccentricMax)
                .use(Arbitraries.of("160 kg", "200 kg").map(Load::parse).map(TestedMaximum::of))
                .withProbability(0.2)
                .in(ExerciseEntry.Builder::twoLimbMax)
                .use(set().list().ofMinSize(1).ofMaxSize(4))
                .in((b, all) -> b.sets(all))
                .build(ExerciseEntry.Builder::build));
    }

    private Arbitrary<TestedMaximum> oneRepMax() {
        return Combinators.combine(
                        often("100 kg", Arbitraries.of("60 kg", "100 kg", "220 lb"))
                                .map(Load::parse),
                        often(14, Arbitraries.of(0, 56, 57))
                                .map(days -> LocalDate.of(2026, 3, 2).minusDays(days))
                                .optional(known),
                        Arbitraries.of(3, 4).map(Duration::ofSeconds).optional(0.2))
                .as(TestedMaximum::new);
    }

    private Arbitrary<WorkSet> set() {
        Arbitrary<SetMethod> methods = Arbitraries.frequencyOf(
                Tuple.of(2 * good, Arbitraries.of(SUPRAMAXIMAL_NEGATIVE, CONVENTIONAL)),
                Tuple.of(Math.max(1, good / 4), Arbitraries.of(SetMethod.values())));
        Arbitrary<Spotters> spotters = Combinators.combine(
                        often(1, Arbitraries.integers().between(0, 2)),
                        often(true, Arbitraries.of(true, false)).optional(known))
                .as((count, attentive) -> new Spotters(count, attentive, Optional.of(Load.parse("60 kg"))));
        return Builders.withBuilder(() -> WorkSet.builder(SUPRAMAXIMAL_NEGATIVE))
                .use(methods)
                .in(WorkSet.Builder::method)
                .use(Arbitraries.of(Side.values()))
                .withProbability(0.2)
                .in(WorkSet.Builder::side)
                .use(often("110 kg", Arbitraries.of("60 kg", "100 kg", "112 kg", "242.5 lb", "200 kg", "230 kg"))
                        .map(Load::parse))
                .withProbability(known)
                .in(WorkSet.Builder::load)
                .use(Arbitraries.of("40 kg", "60 kg").map(Load::parse))
                .withProbability(0.1)
                .in(WorkSet.Builder::liftedLoad)
                .use(spotters)
                .withProbability(known)
                .in(WorkSet.Builder::spotters)
                .use(often(ReturnMethod.PARTNER, Arbitraries.of(ReturnMethod.values())))
                .withProbability(known)
                .in(WorkSet.Builder::returnMethod)
                .use(often(180, Arbitraries.of(0, 29, 30, 59, 60, 119, 120)).map(Duration::ofSeconds))
                .withProbability(known)
                .in(WorkSet.Builder::rest)
                .use(Arbitraries.of(true, false))
                .withProbability(known)
                .in(WorkSet.Builder::safetyCatches)
                .use(Arbitraries.of("20 kg", "20.5 kg", "21 kg")
                        .map(Load::parse)
                        .flatMap(right ->
                                Arbitraries.of(1, 2).map(reps -> new Releasers(Load.parse("20 kg"), right, reps))))
                .withProbability(0.2)
                .in(WorkSet.Builder::releasers)
                .use(Arbitraries.of(4, 5, 15, 30).map(Duration::ofSeconds))
                .withProbability(known)
                .in(WorkSet.Builder::restBetweenReps)
                .use(Arbitraries.of(true, false))
                .withProbability(0.3)
                .in(WorkSet.Builder::toFailure)
                .use(Arbitraries.of(300.0, 400.0).map(eccentric -> new PeakPower(350, eccentric)))
                .withProbability(0.2)
                .in(WorkSet.Builder::peakPower)
                .use(Arbitraries.of("4-0-1-0", "20X0", "X0X0").map(Tempo::parse))
                .withProbability(0.3)
                .in(WorkSet.Builder::tempo)
                .use(rep().list().ofMaxSize(good > 1 ? 5 : 7))
                .in((b, reps) -> b.reps(reps))
                .build(WorkSet.Builder::build);
    }

    private Arbitrary<Rep> rep() {
        Arbitrary<Duration> descents = often(4000, Arbitraries.of(400, 999, 1000, 2999, 3000, 6000, 6001))
                .map(Duration::ofMillis);
        Arbitrary<Optional<Boolean>> dropped =
                often(false, Arbitraries.of(true, false)).optional(0.2);
        Arbitrary<Optional<Duration>> holds =
                Arbitraries.of(2, 3, 6, 7).map(Duration::ofSeconds).optional(0.2);
        Arbitrary<Optional<Set<RepFault>>> faults = often(
                        Set.<RepFault>of(), Arbitraries.of(RepFault.class).set().ofMaxSize(2))
                .optional(known);
        return Combinators.combine(descents.optional(known), dropped, holds, faults)
                .as(Rep::new);
    }

    private <T> Arbitrary<T> often(T value, Arbitrary<T> any) {
        return Arbitraries.frequencyOf(Tuple.of(good - 1 + good % 2, Arbitraries.just(value)), Tuple.of(1, any));
    }
}
