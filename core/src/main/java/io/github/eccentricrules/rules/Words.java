package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Subject;
import io.github.eccentricrules.model.Exercise;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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

    /** Joins as "a", "a or b", "a, b or c". */
    static String or(Collection<? extends Enum<?>> constants) {
        return join(constants, " or ");
    }

    /** Joins as "a", "a and b", "a, b and c". */
    static String and(Collection<? extends Enum<?>> constants) {
        return join(constants, " and ");
    }

    private static String join(Collection<? extends Enum<?>> constants, String word) {
        List<String> names = constants.stream().map(Words::name).collect(Collectors.toList());
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
