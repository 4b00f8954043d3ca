package io.github.eccentricrules.config;

import io.github.eccentricrules.engine.Excerpt;
import io.github.eccentricrules.engine.Layer;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.NearMatches;
import io.github.eccentricrules.model.TrainingLevel;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Is the key of one setting, taken apart.
 *
 * @param text the key as it was given
 * @param rule the rule
 * @param name the name of a parameter, with its method or row; or {@code severity} or {@code acknowledged}
 * @param layer for whom or what it holds
 */
record SettingKey(String text, RuleInfo<?> rule, String name, Layer layer) {
    static final String SEVERITY = "severity";
    static final String ACKNOWLEDGED = "acknowledged";
    static final String EXERCISES = "exercises";

    private static final String OF_EXERCISE = "@exercise=";
    private static final String OF_LEVEL = "@level=";
    private static final List<String> LEVELS = List.of("novice", "intermediate", "advanced");
    private static final int LONGEST = 80;

    /** Of more names than these none is compared with what may be misspelt. */
    private static final int MANY = 1_000;

    /** Says why a key is none, and which names are near. */
    static final class Unknown extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Supplier<List<String>> near;

        private Unknown(String what, Supplier<List<String>> near) {
            super(what, null, false, false);
            this.near = near;
        }

        /** Looks for them, which takes its time. */
        List<String> near() {
            return near.get();
        }
    }

    /** Reads a key but for the name of the parameter, which only a rule knows. */
    static SettingKey read(String text, Collection<RuleInfo<?>> rules, Set<String> ownExercises) throws Unknown {
        int dot = text.indexOf('.');
        String ruleId = dot < 0 ? text : text.substring(0, dot);
        RuleInfo<?> rule = rules.stream()
                .filter(info -> info.id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new Unknown(
                        "there is no rule \"" + Excerpt.of(ruleId) + "\"",
                        () -> near(ruleId, rules.stream().map(RuleInfo::id).toList())));
        if (dot < 0) {
            throw new Unknown("names no parameter; write it like " + ruleId + "." + SEVERITY, List::of);
        }
        String rest = text.substring(dot + 1);
        int equals = rest.indexOf('=');
        int at = equals < 0 ? -1 : rest.lastIndexOf('@', equals);
        return at < 0
                ? new SettingKey(text, rule, rest, Layer.EVERYWHERE)
                : new SettingKey(text, rule, rest.substring(0, at), layer(rest.substring(at), ownExercises));
    }

    private static Layer layer(String text, Set<String> ownExercises) throws Unknown {
        if (text.startsWith(OF_EXERCISE)) {
            String id = text.substring(OF_EXERCISE.length());
            if (Exercise.find(id).isEmpty() && !ownExercises.contains(id)) {
                throw new Unknown(
                        "there is no exercise \"" + Excerpt.of(id)
                                + "\" in the catalogue; name one of your own under the key " + EXERCISES,
                        () -> nearExercise(id, ownExercises));
            }
            return Layer.ofExercise(id);
        }
        if (text.startsWith(OF_LEVEL)) {
            String name = text.substring(OF_LEVEL.length());
            return Layer.ofLevel(TrainingLevel.find(name)
                    .orElseThrow(() -> new Unknown("there is no level \"" + Excerpt.of(name) + "\"", () -> LEVELS)));
        }
        throw new Unknown(
                "has the layer \"" + Excerpt.of(text) + "\"; write it like " + OF_EXERCISE + "nordic-hamstring or "
                        + OF_LEVEL + "novice",
                List::of);
    }

    private static List<String> nearExercise(String id, Set<String> ownExercises) {
        Set<String> known = new TreeSet<>(ownExercises);
        Exercise.catalogue().forEach(exercise -> known.add(exercise.id()));
        return known.size() > MANY ? List.of() : near(id, known);
    }

    /** Tells whether a name ends where a properties file would cut it, at the = of its layer. */
    static boolean isCut(String name) {
        return name.endsWith("@exercise") || name.endsWith("@level");
    }

    /** Finds names that are near, unless the name is so long that it takes its time. */
    static List<String> near(String name, Collection<String> known) {
        return name.length() > LONGEST ? List.of() : NearMatches.of(name, known);
    }
}
