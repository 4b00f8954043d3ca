package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.model.NearMatches;
import io.github.eccentricrules.model.SetMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says which sets of a log were negatives, since no app's export does. */
final class MethodChoice {
    private final Optional<SetMethod> method;
    private final List<Mapping> mappings;
    private final Set<Mapping> used = new LinkedHashSet<>();

    private MethodChoice(Optional<SetMethod> method, List<Mapping> mappings) {
        this.method = method;
        this.mappings = mappings;
    }

    /** Gives the sets of the exercises that a pattern fits a method. */
    private record Mapping(String text, Pattern pattern, SetMethod method) {}

    /**
     * Creates a choice.
     *
     * @param method the method of every working set
     * @param mappings texts {@code EXERCISE PATTERN=METHOD}; they come before {@code method}, the first that fits holds
     * @return the choice
     * @throws BadInput if a text is not of this form
     */
    static MethodChoice of(Optional<SetMethod> method, List<String> mappings) {
        List<Mapping> parsed = new ArrayList<>();
        for (String text : mappings) {
            int equals = text.lastIndexOf('=');
            if (equals < 1) {
                throw new BadInput("\"" + text + "\" is no mapping; write it like '*curl*=TEMPO'");
            }
            String glob = text.substring(0, equals).strip();
            parsed.add(new Mapping(text, glob(glob), method(text.substring(equals + 1))));
        }
        return new MethodChoice(method, List.copyOf(parsed));
    }

    /**
     * Reads a method.
     *
     * @param text a constant of {@link SetMethod}, in any case, with spaces or hyphens for the underscores
     * @return the method
     * @throws BadInput if there is no such method; the message names the nearest ones
     */
    static SetMethod method(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replaceAll("[ _-]+", "_");
        List<String> known = Arrays.stream(SetMethod.values()).map(Enum::name).toList();
        if (!known.contains(name)) {
            throw new BadInput("\"" + text.strip() + "\" is no method" + NearMatches.hint(name, known));
        }
        return SetMethod.valueOf(name);
    }

    /**
     * Returns the method of a working set.
     *
     * @param exercise the exercise of the set
     * @return what was chosen for it; empty if nothing was
     */
    Optional<SetMethod> of(NamedExercise exercise) {
        for (Mapping mapping : mappings) {
            if (exercise.names().stream()
                    .anyMatch(name -> mapping.pattern().matcher(name).matches())) {
                used.add(mapping);
                return Optional.of(mapping.method());
            }
        }
        return method;
    }

    /** {@return the mappings that have fitted no exercise so far} */
    List<String> unused() {
        return mappings.stream()
                .filter(mapping -> !used.contains(mapping))
                .map(Mapping::text)
                .toList();
    }

    /** {@return whether nothing was chosen at all} */
    boolean isEmpty() {
        return method.isEmpty() && mappings.isEmpty();
    }

    private static Pattern glob(String glob) {
        StringBuilder regex = new StringBuilder();
        for (char sign : ExerciseNames.fold(glob).toCharArray()) {
            regex.append(sign == '*' ? ".*" : sign == '?' ? "." : Pattern.quote(String.valueOf(sign)));
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
