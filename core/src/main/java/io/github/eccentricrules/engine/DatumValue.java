package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Injury;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.PeakPower;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.Releasers;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.TestedMaximum;
import io.github.eccentricrules.model.WarmUp;
import io.github.eccentricrules.model.WorkSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Says the value of a field that a rule needs, by the name of the {@link Datum}. It stands apart from that, since only who
 * asks why pays for it.
 */
final class DatumValue {
    private static final Message KNOWN = Message.of("explain.known", "known");

    private DatumValue() {}

    /** Returns the value in words; empty if it is not known. Of what an own datum looks at only this can be said. */
    static <S extends Subject> Optional<Message> of(Datum<? super S> datum, S subject) {
        if (!datum.known().test(subject)) {
            return Optional.empty();
        }
        Optional<?> value = datum.name().startsWith("athlete.")
                ? subject.session().athlete().flatMap(athlete -> of(athlete, datum.name()))
                : datum.name().startsWith("readiness.")
                        ? subject.session().value().readiness().flatMap(readiness -> of(readiness, datum.name()))
                        : ofTraining(subject, datum.name());
        return Optional.of(value.map(known -> words(known, unit(datum.name()))).orElse(KNOWN));
    }

    private static Optional<?> of(Athlete athlete, String name) {
        return switch (name) {
            case "athlete.trainingMonths" -> athlete.trainingMonths();
            case "athlete.proteinGramsPerKilogram" -> athlete.proteinGramsPerKilogram();
            case "athlete.bodyMass" -> athlete.bodyMass();
            case "athlete.birthDate" -> athlete.birthDate();
            case "athlete.supervised" -> athlete.supervised();
            case "athlete.conditions" -> athlete.conditions();
            case "athlete.injuries" -> athlete.injuries();
            case "athlete.flywheelSessions" -> athlete.flywheelSessions();
            case "athlete.techniqueAttested" -> athlete.techniqueAttested();
            case "athlete.eccentricStrengthIsGoal" -> athlete.eccentricStrengthIsGoal();
            case "athlete.nextCompetition" -> athlete.nextCompetition();
            default -> Optional.empty();
        };
    }

    private static Optional<?> of(Readiness readiness, String name) {
        return switch (name) {
            case "readiness.soreness" -> readiness.soreness();
            case "readiness.pain" -> readiness.pain();
            case "readiness.painDisabling" -> readiness.painDisabling();
            case "readiness.strengthLossPercent" -> readiness.strengthLossPercent();
            case "readiness.rangeLoss" -> readiness.rangeLoss();
            case "readiness.stressors" -> readiness.stressors();
            case "readiness.redFlags" -> readiness.redFlags();
            default -> Optional.empty();
        };
    }

    private static Optional<?> ofTraining(Subject subject, String name) {
        if (subject instanceof RepSubject rep) {
            Optional<?> own = ofRep(rep, name);
            return own.isPresent() ? own : ofTraining(rep.set(), name);
        }
        if (subject instanceof SetSubject set) {
            Optional<?> own = ofSet(set, name);
            return own.isPresent() || !name.startsWith("rep.") ? own : all(set.reps(), any -> true, name);
        }
        if (subject instanceof ExerciseSubject exercise) {
            return switch (name) {
                case "exercise.primaryMuscles" -> Optional.of(exercise.value().primaryMuscles());
                case "exercise.equipment" -> exercise.value().equipment();
                case "exercise.allowedMethods" -> exercise.value().allowedMethods();
                case "exercise.loadPosition" -> exercise.value().loadPosition();
                case "entry.sets" -> Optional.of(exercise.negatives().size());
                default -> ofParts(exercise.negatives(), subject.session(), name);
            };
        }
        return ofParts(subject.session().sets(), subject.session(), name);
    }

    /** Looks in the session, and for what each set has of its own in all of them. */
    private static Optional<?> ofParts(List<SetSubject> sets, SessionSubject session, String name) {
        Optional<?> whole = ofSession(session, name);
        return whole.isPresent() ? whole : all(sets, set -> set.isNegative() || name.equals("set.method"), name);
    }

    /** Lists the different values in their order. */
    private static Optional<?> all(List<? extends Subject> parts, Predicate<SetSubject> counts, String name) {
        Set<Object> values = new LinkedHashSet<>();
        for (Subject part : parts) {
            if (!(part instanceof SetSubject set) || counts.test(set)) {
                ofTraining(part, name).ifPresent(value -> {
                    if (value instanceof Collection<?> several) {
                        values.addAll(several);
                    } else {
                        values.add(value);
                    }
                });
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static Optional<?> ofRep(RepSubject rep, String name) {
        Rep value = rep.value();
        return switch (name) {
            case "rep.descent" -> rep.descent();
            case "rep.hold" -> value.hold();
            case "rep.faults" -> value.faults();
            default -> Optional.empty();
        };
    }

    private static Optional<?> ofSet(SetSubject set, String name) {
        ExerciseEntry entry = set.entry();
        WorkSet value = set.value();
        return switch (name) {
            case "entry.oneRepMax" -> entry.oneRepMax();
            case "entry.eccentricMax" -> entry.eccentricMax();
            case "entry.twoLimbMax" -> entry.twoLimbMax();
            case "exercise.loadPosition" -> entry.exercise().loadPosition();
            case "set.method" -> Optional.of(value.method());
            case "set.tempo" -> value.tempo();
            case "exercise.primaryMuscles" -> Optional.of(entry.exercise().primaryMuscles());
            case "exercise.equipment" -> entry.exercise().equipment();
            case "exercise.allowedMethods" -> entry.exercise().allowedMethods();
            case "set.load" -> value.load();
            case "set.liftedLoad" -> value.liftedLoad();
            case "set.rest" -> value.rest();
            case "set.restBetweenReps" -> value.restBetweenReps();
            case "set.toFailure" -> value.toFailure();
            case "set.peakPower" -> value.peakPower();
            case "set.safetyCatches" -> value.safetyCatches();
            case "set.releasers" -> value.releasers();
            case "set.returnMethod" -> value.returnMethod();
            case "set.spotters" -> Optional.of(BigDecimal.valueOf(set.spotters().orElse(0)));
            case "set.spotters.attentive" -> value.spotters().flatMap(Spotters::attentive);
            case "set.spotters.capacity" -> value.spotters().flatMap(Spotters::capacity);
            case "set.reps" -> Optional.of(value.reps().size());
            default -> ofSession(set.session(), name);
        };
    }

    private static Optional<?> ofSession(SessionSubject subject, String name) {
        Session session = subject.value();
        return switch (name) {
            case "history" -> subject.history().map(history -> earlier(history, session));
            case "session.programmeWeek" -> session.programmeWeek();
            case "session.warmUp" -> session.warmUp();
            default -> Optional.empty();
        };
    }

    private static Message earlier(History history, Session session) {
        long number = history.sessions().stream()
                .filter(other -> other.start().isBefore(session.start()))
                .count();
        return Message.of("explain.history", "{number} earlier {number|session|sessions}")
                .with("number", number);
    }

    private static Unit unit(String name) {
        return switch (name) {
            case "athlete.trainingMonths" -> Unit.MONTHS;
            case "athlete.proteinGramsPerKilogram" -> Unit.GRAMS_PER_KILOGRAM;
            case "athlete.flywheelSessions" -> Unit.SESSIONS;
            case "readiness.soreness", "readiness.pain" -> Unit.POINTS;
            case "readiness.strengthLossPercent" -> Unit.PERCENT;
            case "set.spotters" -> Unit.PARTNERS;
            case "entry.sets" -> Unit.SETS;
            case "set.reps" -> Unit.REPS;
            default -> Unit.COUNT;
        };
    }

    /** Says a value of the model; days and tempos as JSON has them. */
    private static Message words(Object value, Unit unit) {
        if (value instanceof Message message) {
            return message;
        }
        if (value instanceof Number number) {
            return unit.words(Numbers.plain(new BigDecimal(number.toString())));
        }
        if (value instanceof Duration duration) {
            return seconds(duration);
        }
        if (value instanceof TestedMaximum tested) {
            Message load = Message.verbatim(tested.load().toString());
            return tested.testedOn()
                    .map(day -> Message.of("explain.tested", "{load}, tested on {day}")
                            .with("load", tested.load())
                            .with("day", Message.verbatim(day.toString())))
                    .orElse(load);
        }
        if (value instanceof Load load) {
            return Message.of("explain.load", "{load}").with("load", load);
        }
        if (value instanceof WarmUp warmUp) {
            return Message.of("explain.warm-up", "{time}, {sets} ramp {sets|set|sets}")
                    .with("time", seconds(warmUp.general()))
                    .with("sets", warmUp.rampSets());
        }
        if (value instanceof Injury injury) {
            return Message.of("explain.injury", "{muscle} on {day}")
                    .with("muscle", Message.name(injury.muscleGroup()))
                    .with("day", Message.verbatim(injury.date().toString()));
        }
        if (value instanceof Releasers releasers) {
            return Message.of("explain.releasers", "{left} left, {right} right, for {reps} a hook-up")
                    .with("left", releasers.left())
                    .with("right", releasers.right())
                    .with("reps", releasers.repsPerHookUp(), Unit.REPS);
        }
        if (value instanceof PeakPower power) {
            return Message.of("explain.power", "{eccentric} W braked, {concentric} W sped up")
                    .with("eccentric", BigDecimal.valueOf(power.eccentric()), Unit.COUNT)
                    .with("concentric", BigDecimal.valueOf(power.concentric()), Unit.COUNT);
        }
        if (value instanceof Enum<?> constant) {
            return Message.name(constant);
        }
        if (value instanceof Boolean fact) {
            return fact ? Message.of("fact.yes", "yes") : Message.of("fact.no", "no");
        }
        if (value instanceof Collection<?> all) {
            return all.isEmpty()
                    ? Message.of("explain.none", "none")
                    : Message.list(all.stream().map(one -> words(one, unit)).toList());
        }
        return Message.verbatim(value.toString());
    }

    private static Message seconds(Duration duration) {
        return Unit.SECONDS.words(Numbers.plain(
                BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9))));
    }
}
