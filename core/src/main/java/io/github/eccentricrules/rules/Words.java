package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Subject;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.SetMethod;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the turns of phrase that several messages share. */
final class Words {
    private Words() {}

    /** Speaks of a plan or of a record. */
    static String is(Subject subject, String planned, String performed) {
        return subject.session().isPlanned() ? planned : performed;
    }

    static String name(Exercise exercise) {
        return exercise.id().replace('-', ' ');
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Names what is done with a method, as in "do no …" and "start with …". */
    static String work(SetMethod method) {
        return switch (method) {
            case CONVENTIONAL -> "ordinary sets";
            case WARM_UP -> "warm-up sets";
            case SUPRAMAXIMAL_NEGATIVE -> "supramaximal negatives";
            case ACCENTUATED_ECCENTRIC -> "accentuated eccentric work";
            case TWO_UP_ONE_DOWN -> "two-up-one-down work";
            case PARTNER_FORCED -> "partner-forced negatives";
            case TEMPO -> "slow-tempo work";
            case BODY_WEIGHT_NEGATIVE -> "body-weight negatives";
            case FLYWHEEL -> "flywheel work";
            case ISOMETRIC_HOLD -> "isometric holds";
            case REHABILITATION -> "rehabilitation work";
        };
    }

    /** Joins as "a", "a or b", "a, b or c". */
    static String workOf(Collection<SetMethod> methods) {
        return join(methods.stream().map(Words::work), " or ");
    }

    /** Joins as "a", "a and b", "a, b and c". */
    static String and(Collection<? extends Enum<?>> constants) {
        return join(constants.stream().map(Words::name), " and ");
    }

    private static String join(Stream<String> phrases, String word) {
        List<String> names = phrases.collect(Collectors.toList());
        if (names.size() < 2) {
            return String.join("", names);
        }
        String last = names.remove(names.size() - 1);
        return String.join(", ", names) + word + last;
    }

    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
