package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.Explanation;
import io.github.eccentricrules.engine.Explanations;
import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks why a rule gave its outcome, everywhere or at one place.
 *
 * @param rule the id of the rule
 * @param place the place; empty for everywhere
 * @param exercise the id of an exercise, for all its places; empty for those of all
 */
record WhyQuestion(String rule, Optional<Location> place, Optional<String> exercise) implements Question {
    /**
     * Reads what to explain.
     *
     * @param text text such as {@code "reps-per-set-max"}, {@code "reps-per-set-max@leg-curl"} or {@code "reps-per-set-max@exercise 2 (leg-curl), set 3"}
     * @return the question
     * @throws BadInput if the place cannot be read
     */
    static WhyQuestion parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            return new WhyQuestion(text, Optional.empty(), Optional.empty());
        }
        String rule = text.substring(0, at);
        String where = text.substring(at + 1);
        if (where.matches("[^ ,()]+") && !where.equals("session")) {
            return new WhyQuestion(rule, Optional.empty(), Optional.of(where));
        }
        try {
            return new WhyQuestion(rule, Optional.of(Location.parse(where)), Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Answer answer(Check check) {
        List<Explanation> all = explain(check);
        return new Answer(
                "explanations",
                all,
                language -> all.isEmpty()
                        ? language.say(Message.of("checker.judges-nothing", "{rule} judges nothing in this session")
                                .with("rule", Message.verbatim(rule)))
                        : text(all, language));
    }

    private List<Explanation> explain(Check check) {
        Explanations explanations = Explanations.of(check.ruleSet(), check.session(), check.history());
        try {
            if (place.isPresent()) {
                return List.of(explanations.at(rule, place.get()));
            }
            List<Explanation> all = explanations.all(rule);
            return exercise.isPresent() ? ofExercise(exercise.get(), all) : all;
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    private static List<Explanation> ofExercise(String id, List<Explanation> all) {
        Place place = Place.ofExercise(id);
        List<Explanation> found =
                all.stream().filter(one -> place.covers(one.location())).toList();
        if (found.isEmpty()) {
            String known = all.stream()
                    .map(one -> one.location().exerciseId().orElse("session"))
                    .distinct()
                    .collect(Collectors.joining(", "));
            throw new BadInput("the rule judges nothing at \"" + id + "\" here; it does at: " + known
                    + ", and their places such as exercise 2 (leg-curl), set 3");
        }
        return found;
    }

    /** Writes once what is the same at several places. */
    private static String text(List<Explanation> all, Language language) {
        Map<List<Object>, List<Explanation>> alike = new LinkedHashMap<>();
        for (Explanation one : all) {
            List<Object> key = List.of(one.outcome(), one.why(), one.inputs(), one.comparisons());
            alike.computeIfAbsent(key, unused -> new ArrayList<>()).add(one);
        }
        return alike.values().stream()
                .map(some -> some.get(0).text(language)
                        + (some.size() == 1
                                ? ""
                                : "\n  "
                                        + language.say(Message.of(
                                                        "checker.same",
                                                        "The same at {number} more, the last of them {place}")
                                                .with("number", some.size() - 1)
                                                .with(
                                                        "place",
                                                        some.get(some.size() - 1)
                                                                .location()
                                                                .words()))))
                .collect(Collectors.joining("\n\n"));
    }
}
