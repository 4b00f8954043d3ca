package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.model.SetMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the limits of a rule: one table of those for all sets, and one of those by method, a row a method. */
record LimitTables(List<Limit> limits, Parameters parameters) {
    /** {@return the tables that there are, with a blank line between them} */
    @Override
    public String toString() {
        List<Limit> mildestFirst =
                limits.stream().sorted(Comparator.comparing(Limit::severity)).toList();
        List<Limit> always = mildestFirst.stream()
                .filter(limit -> limit.always().isPresent())
                .toList();
        List<Limit> byMethod =
                mildestFirst.stream().filter(limit -> limit.always().isEmpty()).toList();
        String first = always.isEmpty() ? "" : always(always);
        String second = byMethod.isEmpty() ? "" : byMethod(byMethod);
        return first + (first.isEmpty() || second.isEmpty() ? "" : "\n") + second;
    }

    private String always(List<Limit> some) {
        List<List<String>> rows = new ArrayList<>();
        for (Limit limit : some) {
            Parameter parameter = limit.always().orElseThrow();
            rows.add(List.of(limit.severity().name(), crossing(limit, parameter), Markdown.code(parameter.name())));
        }
        return Markdown.table(List.of("severity", "if the value is", "parameter"), rows);
    }

    private String byMethod(List<Limit> some) {
        List<String> head = new ArrayList<>(List.of("method"));
        some.forEach(limit -> head.add(limit.severity() + " if "
                + Markdown.code(RuleVariant.family(limit.parameters().get(0)))));
        List<List<String>> rows = new ArrayList<>();
        Stream.of(SetMethod.values())
                .filter(method ->
                        some.stream().anyMatch(limit -> limit.byMethod().containsKey(method)))
                .forEach(method -> {
                    List<String> row =
                            new ArrayList<>(List.of(Words.name(method).toString()));
                    some.forEach(limit ->
                            row.add(Optional.ofNullable(limit.byMethod().get(method))
                                    .map(parameter -> crossing(limit, parameter))
                                    .orElse("")));
                    rows.add(row);
                });
        return Markdown.table(head, rows);
    }

    private String crossing(Limit limit, Parameter parameter) {
        String side = switch (limit.comparison()) {
            case AT_LEAST -> "below ";
            case AT_MOST -> "above ";
            case BELOW -> "at or above ";
        };
        return side + parameter.unit().format(parameters.value(parameter));
    }
}
