package io.github.eccentricrules.deviation;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.RepFault;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;
import io.github.eccentricrules.model.WarmUp;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in a sentence what was done otherwise. */
final class DeviationWords {
    /** Stands for what is told to nobody: how an athlete is. */
    static final Object SECRET = new Object();

    private static final long DAY = 86_400;
    private static final long HOUR = 3_600;
    private static final long HALF_AN_HOUR = 1_800;
    private static final long MINUTE = 60;

    private DeviationWords() {}

    static Message of(FieldDeviation change, Location place) {
        Message sentence = sentence(change)
                .with("rep", change.rep())
                .with("set", place.set().orElse(0))
                .with("exercise", Message.name("exercise", place.exerciseId().orElse("session")));
        if (change.field().startsWith("rep.") || change.field().equals("entry.sets")) {
            // How many are told of: one, until a text tells of several at once.
            sentence = sentence.with("number", 1);
        }
        for (boolean isPlan : new boolean[] {true, false}) {
            Optional<?> value = isPlan ? change.planned() : change.performed();
            if (value.isPresent() && value.get() != SECRET) {
                sentence = sentence.with(isPlan ? "planned" : "performed", words(value.get()));
            }
        }
        return sentence;
    }

    private static Message sentence(FieldDeviation change) {
        return switch (change.kind()) {
            case NOT_KNOWN -> notKnown(change);
            case LEFT_OUT -> leftOut(change);
            case ADDED -> added(change);
            case MOVED ->
                Message.of("deviation.moved", "{Exercise} was done as number {performed} instead of {planned}.");
            case CHANGED -> changed(change);
        };
    }

    private static Message notKnown(FieldDeviation change) {
        Message field = Datum.words(List.of(change.field()));
        boolean secret = isSecret(change.planned()) || isSecret(change.performed());
        Message sentence = change.planned().isPresent()
                ? secret
                        ? Message.of("deviation.unknown-in-record", "The record does not tell {field}.")
                        : Message.of(
                                "deviation.untold-in-record",
                                "The record does not tell {field}; {planned} was planned.")
                : secret
                        ? Message.of("deviation.unknown-in-plan", "The plan does not tell {field}.")
                        : Message.of(
                                "deviation.untold-in-plan",
                                "The plan does not tell {field}; {performed} is on record.");
        return sentence.with("field", field);
    }

    private static boolean isSecret(Optional<?> value) {
        return value.isPresent() && value.get() == SECRET;
    }

    private static Message leftOut(FieldDeviation change) {
        return change.field().equals("entry.sets")
                ? Message.of(
                        "deviation.set-left-out", "{number|Set|Sets} {set} ({planned}) {number|was|were} left out.")
                : Message.of("deviation.exercise-left-out", "{Exercise} was left out.");
    }

    private static Message added(FieldDeviation change) {
        return change.field().equals("entry.sets")
                ? Message.of("deviation.set-added", "{number|Set|Sets} {set} ({performed}) {number|was|were} added.")
                : Message.of("deviation.exercise-added", "{Exercise} was added.");
    }

    private static Message changed(FieldDeviation change) {
        return switch (change.field()) {
            case "session.start" -> start(change);
            case "session.warmUp" ->
                Message.of("deviation.warm-up", "The warm-up was {performed} instead of {planned}.");
            case "session.programmeWeek" ->
                Message.of(
                        "deviation.programme-week",
                        "It was week {performed} of the programme instead of week {planned}.");
            case "session.athlete" -> Message.of("deviation.athlete", "What is said of the athlete has changed.");
            case "session.readiness" ->
                Message.of("deviation.readiness", "What is said of the readiness of the day has changed.");
            case "entry.oneRepMax" ->
                Message.of(
                        "deviation.one-rep-max",
                        "The one-repetition maximum is {performed} on record and {planned} in the plan.");
            case "entry.eccentricMax" ->
                Message.of(
                        "deviation.eccentric-max",
                        "The eccentric maximum is {performed} on record and {planned} in the plan.");
            case "entry.twoLimbMax" ->
                Message.of(
                        "deviation.two-limb-max",
                        "The maximum of both limbs is {performed} on record and {planned} in the plan.");
            case "rep.descent" -> descent(change);
            case "rep.hold" ->
                Message.of(
                        "deviation.hold",
                        "{number|Rep|Reps} {rep} {number|was|were} held for {performed} instead of {planned}.");
            case "rep.dropped" ->
                change.performed().equals(Optional.of(true))
                        ? Message.of("deviation.dropped", "The load fell in {number|rep|reps} {rep}.")
                        : Message.of("deviation.not-dropped", "The load did not fall in {number|rep|reps} {rep}.");
            case "rep.faults" ->
                Message.of(
                        "deviation.faults",
                        "{number|Rep|Reps} {rep} {number|has|have} these faults: {performed}; before: {planned}.");
            case "set.reps" -> reps(change);
            default -> ofSet(change.field());
        };
    }

    private static Message ofSet(String field) {
        return switch (field) {
            case "set.method" -> Message.of("deviation.method", "It was done as {performed} instead of {planned}.");
            case "set.side" -> Message.of("deviation.side", "The side was {performed} instead of {planned}.");
            case "set.load" -> Message.of("deviation.load", "The load was {performed} instead of {planned}.");
            case "set.liftedLoad" ->
                Message.of("deviation.lifted-load", "The load that was lifted was {performed} instead of {planned}.");
            case "set.rest" -> Message.of("deviation.rest", "The rest before was {performed} instead of {planned}.");
            case "set.spotters" ->
                Message.of("deviation.spotters", "Training partners were {performed} instead of {planned}.");
            case "set.spotters.attentive" ->
                Message.of("deviation.attentive", "Attentive partners: {performed} instead of {planned}.");
            case "set.returnMethod" ->
                Message.of("deviation.return", "The load came back up by {performed} instead of {planned}.");
            case "set.safetyCatches" ->
                Message.of("deviation.safety-catches", "Safety catches: {performed} instead of {planned}.");
            case "set.releasers" ->
                Message.of("deviation.releasers", "The weight releasers were hung otherwise than planned.");
            case "set.tempo" -> Message.of("deviation.tempo", "The tempo was {performed} instead of {planned}.");
            case "set.restBetweenReps" ->
                Message.of(
                        "deviation.rest-between-reps", "The rest between reps was {performed} instead of {planned}.");
            case "set.toFailure" -> Message.of("deviation.to-failure", "To failure: {performed} instead of {planned}.");
            default -> throw new IllegalStateException("no words for the field " + field);
        };
    }

    private static Message reps(FieldDeviation change) {
        int more = (Integer) change.performed().orElseThrow()
                - (Integer) change.planned().orElseThrow();
        Message sentence = more < 0
                ? Message.of(
                        "deviation.reps-left-out",
                        "{Number} {number|rep was|reps were} left out: {performed} instead of {planned}.")
                : Message.of(
                        "deviation.reps-added",
                        "{Number} {number|rep was|reps were} added: {performed} instead of {planned}.");
        return sentence.with("number", Math.abs(more));
    }

    private static Message start(FieldDeviation change) {
        Duration later = Duration.between((Instant) change.planned().orElseThrow(), (Instant)
                change.performed().orElseThrow());
        Message sentence = later.isNegative()
                ? Message.of("deviation.earlier", "It began {time} earlier than planned.")
                : Message.of("deviation.later", "It began {time} later than planned.");
        Duration time = later.abs();
        return sentence.with("time", howLong(time));
    }

    private static Message howLong(Duration time) {
        if (time.toSeconds() >= DAY - HALF_AN_HOUR) {
            long hours = (time.toSeconds() + HALF_AN_HOUR) / HOUR;
            Message days = Message.amount(BigDecimal.valueOf(hours / 24), Unit.DAYS);
            Message rest = Message.amount(BigDecimal.valueOf(hours % 24), Unit.HOURS);
            return hours % 24 == 0 ? days : Message.and(List.of(days, rest));
        }
        return time.toSeconds() >= HOUR
                ? Message.amount(hundredths(time, HOUR), Unit.HOURS)
                : time.toSeconds() >= MINUTE
                        ? Message.amount(hundredths(time, MINUTE), Unit.MINUTES)
                        : Message.amount(seconds(time), Unit.SECONDS);
    }

    private static BigDecimal hundredths(Duration time, long unit) {
        return BigDecimal.valueOf(Math.round(time.toSeconds() * 100.0 / unit), 2);
    }

    private static Message descent(FieldDeviation change) {
        BigDecimal planned = seconds((Duration) change.planned().orElseThrow());
        BigDecimal performed = seconds((Duration) change.performed().orElseThrow());
        Message sentence = performed.compareTo(planned) < 0
                ? Message.of(
                        "deviation.faster",
                        "{number|Rep|Reps} {rep} {number|was|were} lowered in {measured}, faster than the {limit} planned.")
                : Message.of(
                        "deviation.slower",
                        "{number|Rep|Reps} {rep} {number|was|were} lowered in {measured}, slower than the {limit} planned.");
        // To the millisecond, as a rule may be broken by one; only what would then read like the plan is said in full.
        BigDecimal rounded = performed.setScale(3, RoundingMode.HALF_EVEN);
        BigDecimal shown = rounded.compareTo(planned) == 0 ? performed : rounded;
        return sentence.with("measured", Message.amount(shown, Unit.SECONDS))
                .with("limit", Message.amount(planned, Unit.SECONDS));
    }

    private static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), 9));
    }

    private static Message words(Object value) {
        if (value instanceof Load load) {
            return Message.of("explain.load", "{load}").with("load", load);
        }
        if (value instanceof SetMethod method) {
            return name("method", method);
        }
        if (value instanceof Side side) {
            return name("side", side);
        }
        if (value instanceof ReturnMethod method) {
            return name("return-method", method);
        }
        if (value instanceof RepFault fault) {
            return name("rep-fault", fault);
        }
        if (value instanceof Boolean fact) {
            return fact ? Message.of("fact.yes", "yes") : Message.of("fact.no", "no");
        }
        if (value instanceof Collection<?> all && !all.isEmpty()) {
            return Message.list(all.stream()
                    .sorted(Comparator.comparing(Object::toString))
                    .map(DeviationWords::words)
                    .toList());
        }
        if (value instanceof Collection<?>) {
            return Message.of("explain.none", "none");
        }
        if (value instanceof Duration time) {
            return Message.amount(seconds(time), Unit.SECONDS);
        }
        if (value instanceof WarmUp warmUp) {
            return Message.of("explain.warm-up", "{time}, {sets} ramp {sets|set|sets}")
                    .with("time", seconds(warmUp.general()), Unit.SECONDS)
                    .with("sets", warmUp.rampSets());
        }
        return Message.verbatim(text(value).orElse(""));
    }

    private static Message name(String kind, Enum<?> constant) {
        return Message.name(kind, constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Returns a value as text, as JSON has it where that is readable. */
    static Optional<String> text(Object value) {
        if (value == SECRET) {
            return Optional.empty();
        }
        if (value instanceof Duration time) {
            return Optional.of(seconds(time).stripTrailingZeros().toPlainString() + " s");
        }
        if (value instanceof WarmUp || value instanceof Load) {
            return Optional.of(words(value).toString());
        }
        if (value instanceof Collection<?> all) {
            return Optional.of(
                    all.isEmpty()
                            ? "none"
                            : String.join(
                                    ", ",
                                    all.stream().map(Object::toString).sorted().toList()));
        }
        return Optional.of(value.toString());
    }
}
