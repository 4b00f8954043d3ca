package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.Explanation;
import io.github.eccentricrules.engine.Explanations;
import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Message;
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
 */
record WhyQuestion(String rule, Optional<Location> place) implements Question {
    /**
     * Reads what to explain.
     *
     * @param text text such as {@code "reps-per-set-max"} or {@code "reps-per-set-max@exercise 2 (leg-curl), set 3"}
     * @return the question
     * @throws BadInput if the place cannot be read
     */
    static WhyQuestion parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            return new WhyQuestion(text, Optional.empty());
        }
        try {
            return new WhyQuestion(text.substring(0, at), Optional.of(Location.parse(text.substring(at + 1))));
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
            return place.isPresent() ? List.of(explanations.at(rule, place.get())) : explanations.all(rule);
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
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
