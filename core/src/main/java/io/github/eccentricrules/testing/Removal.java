package io.github.eccentricrules.testing;

import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Condition;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Injury;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.RedFlag;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.Stressor;
import io.github.eccentricrules.model.TestedMaximum;
import io.github.eccentricrules.model.WorkSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Takes one datum away from a session, wherever it stands in it. Written out field by field, since the library does
 * without reflection.
 *
 * @param datum the name of the datum, as rules declare it
 * @param change the session without it
 */
record Removal(String datum, UnaryOperator<Session> change) {
    static final List<Removal> ALL = Stream.of(
                    ofAll(
                            "session",
                            List.of("id", "end", "warmUp", "programmeWeek", "athlete", "readiness"),
                            Removal::session),
                    ofAll(
                            "athlete",
                            List.of(
                                    "id",
                                    "sex",
                                    "birthDate",
                                    "bodyMass",
                                    "trainingMonths",
                                    "supervised",
                                    "conditions",
                                    "injuries",
                                    "proteinGramsPerKilogram",
                                    "flywheelSessions",
                                    "techniqueAttested",
                                    "eccentricStrengthIsGoal",
                                    "nextCompetition",
                                    "programmeStart"),
                            (session, field) -> session.athlete()
                                    .map(athlete -> session.toBuilder()
                                            .athlete(athlete(athlete, field))
                                            .build())
                                    .orElse(session)),
                    ofAll(
                            "readiness",
                            List.of(
                                    "soreness",
                                    "pain",
                                    "painDisabling",
                                    "strengthLossPercent",
                                    "rangeLoss",
                                    "stressors",
                                    "redFlags"),
                            (session, field) -> session.readiness()
                                    .map(day -> session.toBuilder()
                                            .readiness(readiness(day, field))
                                            .build())
                                    .orElse(session)),
                    ofAll(
                            "entry",
                            List.of(
                                    "oneRepMax",
                                    "oneRepMax.testedOn",
                                    "oneRepMax.descent",
                                    "eccentricMax",
                                    "eccentricMax.testedOn",
                                    "eccentricMax.descent",
                                    "twoLimbMax"),
                            (session, field) -> entries(session, entry -> entry(entry, entry.exercise(), field))),
                    ofAll(
                            "exercise",
                            List.of(
                                    "primaryMuscles",
                                    "secondaryMuscles",
                                    "startsWith",
                                    "loadPosition",
                                    "equipment",
                                    "allowedMethods"),
                            (session, field) ->
                                    entries(session, entry -> entry(entry, exercise(entry.exercise(), field), ""))),
                    ofAll(
                            "set",
                            List.of(
                                    "side",
                                    "load",
                                    "liftedLoad",
                                    "rest",
                                    "spotters",
                                    "spotters.attentive",
                                    "spotters.capacity",
                                    "returnMethod",
                                    "safetyCatches",
                                    "releasers",
                                    "tempo",
                                    "restBetweenReps",
                                    "toFailure",
                                    "peakPower",
                                    "reps"),
                            (session, field) -> sets(session, set -> set(set, field))),
                    ofAll(
                            "rep",
                            List.of("descent", "dropped", "hold", "faults"),
                            (session, field) -> sets(
                                    session,
                                    set -> set.toBuilder()
                                            .reps(set.reps().stream()
                                                    .map(rep -> rep(rep, field))
                                                    .toList())
                                            .build())))
            .flatMap(removals -> removals)
            .toList();

    /** Takes a field away. */
    private interface Without {
        Session apply(Session session, String field);
    }

    Session from(Session session) {
        return change.apply(session);
    }

    private static Stream<Removal> ofAll(String part, List<String> fields, Without without) {
        return fields.stream().map(field -> new Removal(part + "." + field, session -> without.apply(session, field)));
    }

    private static Session session(Session old, String field) {
        Session.Builder copy = (old.phase() == Phase.PLANNED
                        ? Session.planned(old.start())
                        : Session.performed(old.start()))
                .exercises(old.exercises());
        Kept kept = new Kept(field);
        kept.keep("id", old.id(), copy::id);
        kept.keep("end", old.end(), copy::end);
        kept.keep("athlete", old.athlete(), copy::athlete);
        kept.keep("readiness", old.readiness(), copy::readiness);
        kept.keep("warmUp", old.warmUp(), warmUp -> copy.warmUp(warmUp.general(), warmUp.rampSets()));
        kept.keep("programmeWeek", old.programmeWeek(), copy::programmeWeek);
        return copy.build();
    }

    private static Athlete athlete(Athlete old, String field) {
        Athlete.Builder copy = Athlete.builder();
        Kept kept = new Kept(field);
        kept.keep("id", old.id(), copy::id);
        kept.keep("sex", old.sex(), copy::sex);
        kept.keep("birthDate", old.birthDate(), copy::birthDate);
        kept.keep("bodyMass", old.bodyMass(), copy::bodyMass);
        kept.keep("trainingMonths", old.trainingMonths(), copy::trainingMonths);
        kept.keep("supervised", old.supervised(), copy::supervised);
        kept.keep("conditions", old.conditions(), all -> copy.conditions(all.toArray(new Condition[0])));
        kept.keep("injuries", old.injuries(), all -> copy.injuries(all.toArray(new Injury[0])));
        kept.keep("proteinGramsPerKilogram", old.proteinGramsPerKilogram(), copy::proteinGramsPerKilogram);
        kept.keep("flywheelSessions", old.flywheelSessions(), copy::flywheelSessions);
        kept.keep("techniqueAttested", old.techniqueAttested(), copy::techniqueAttested);
        kept.keep("eccentricStrengthIsGoal", old.eccentricStrengthIsGoal(), copy::eccentricStrengthIsGoal);
        kept.keep("nextCompetition", old.nextCompetition(), copy::nextCompetition);
        kept.keep("programmeStart", old.programmeStart(), copy::programmeStart);
        return copy.build();
    }

    private static Readiness readiness(Readiness old, String field) {
        Readiness.Builder copy = Readiness.builder();
        Kept kept = new Kept(field);
        kept.keep("soreness", old.soreness(), copy::soreness);
        kept.keep("pain", old.pain(), copy::pain);
        kept.keep("painDisabling", old.painDisabling(), copy::painDisabling);
        kept.keep("strengthLossPercent", old.strengthLossPercent(), copy::strengthLossPercent);
        kept.keep("rangeLoss", old.rangeLoss(), copy::rangeLoss);
        kept.keep("stressors", old.stressors(), all -> copy.stressors(all.toArray(new Stressor[0])));
        kept.keep("redFlags", old.redFlags(), all -> copy.redFlags(all.toArray(new RedFlag[0])));
        return copy.build();
    }

    private static Session entries(Session session, UnaryOperator<ExerciseEntry> change) {
        return session.toBuilder()
                .exercises(session.exercises().stream().map(change).toList())
                .build();
    }

    private static Session sets(Session session, UnaryOperator<WorkSet> change) {
        return entries(
                session,
                entry -> entry.toBuilder()
                        .sets(entry.sets().stream().map(change).toList())
                        .build());
    }

    private static ExerciseEntry entry(ExerciseEntry old, Exercise exercise, String field) {
        ExerciseEntry.Builder copy = ExerciseEntry.builder(exercise).sets(old.sets());
        Kept kept = new Kept(field);
        kept.keep("oneRepMax", old.oneRepMax().map(tested -> tested(tested, "oneRepMax", field)), copy::oneRepMax);
        kept.keep(
                "eccentricMax",
                old.eccentricMax().map(tested -> tested(tested, "eccentricMax", field)),
                copy::eccentricMax);
        kept.keep("twoLimbMax", old.twoLimbMax(), copy::twoLimbMax);
        return copy.build();
    }

    private static TestedMaximum tested(TestedMaximum old, String name, String field) {
        return new TestedMaximum(
                old.load(),
                field.equals(name + ".testedOn") ? Optional.empty() : old.testedOn(),
                field.equals(name + ".descent") ? Optional.empty() : old.descent());
    }

    private static Exercise exercise(Exercise old, String field) {
        Exercise.Builder copy = Exercise.builder(old.id());
        Kept kept = new Kept(field);
        kept.keep(
                "primaryMuscles",
                Optional.of(old.primaryMuscles()),
                all -> copy.primaryMuscles(all.toArray(new MuscleGroup[0])));
        kept.keep(
                "secondaryMuscles",
                Optional.of(old.secondaryMuscles()),
                all -> copy.secondaryMuscles(all.toArray(new MuscleGroup[0])));
        kept.keep("startsWith", old.startsWith(), copy::startsWith);
        kept.keep("loadPosition", old.loadPosition(), copy::loadPosition);
        kept.keep("equipment", old.equipment(), copy::equipment);
        kept.keep("allowedMethods", old.allowedMethods(), all -> copy.allowedMethods(all.toArray(new SetMethod[0])));
        return copy.build();
    }

    private static WorkSet set(WorkSet old, String field) {
        WorkSet.Builder copy = WorkSet.builder(old.method());
        Kept kept = new Kept(field);
        kept.keep("side", old.side(), copy::side);
        kept.keep("load", old.load(), copy::load);
        kept.keep("liftedLoad", old.liftedLoad(), copy::liftedLoad);
        kept.keep("rest", old.rest(), copy::rest);
        kept.keep("spotters", old.spotters().map(spotters -> spotters(spotters, field)), copy::spotters);
        kept.keep("returnMethod", old.returnMethod(), copy::returnMethod);
        kept.keep("safetyCatches", old.safetyCatches(), copy::safetyCatches);
        kept.keep("releasers", old.releasers(), copy::releasers);
        kept.keep("tempo", old.tempo(), copy::tempo);
        kept.keep("restBetweenReps", old.restBetweenReps(), copy::restBetweenReps);
        kept.keep("toFailure", old.toFailure(), copy::toFailure);
        kept.keep("peakPower", old.peakPower(), copy::peakPower);
        kept.keep("reps", Optional.of(old.reps()), copy::reps);
        return copy.build();
    }

    private static Spotters spotters(Spotters old, String field) {
        return new Spotters(
                old.count(),
                field.equals("spotters.attentive") ? Optional.empty() : old.attentive(),
                field.equals("spotters.capacity") ? Optional.empty() : old.capacity());
    }

    private static Rep rep(Rep old, String field) {
        return new Rep(
                field.equals("descent") ? Optional.empty() : old.descent(),
                field.equals("dropped") ? Optional.empty() : old.dropped(),
                field.equals("hold") ? Optional.empty() : old.hold(),
                field.equals("faults") ? Optional.empty() : old.faults());
    }

    /** Copies what is known, but for one field. */
    private record Kept(String omitted) {
        <T> void keep(String name, Optional<T> value, Consumer<T> copy) {
            if (!name.equals(omitted)) {
                value.ifPresent(copy);
            }
        }
    }
}
