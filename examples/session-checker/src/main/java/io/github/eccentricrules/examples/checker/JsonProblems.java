package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.NearMatches;
import io.github.eccentricrules.model.Tempo;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Translates what the JSON mapper throws into a sentence: where, what is wrong, what would be right. */
final class JsonProblems {
    private static final Pattern FIELD_MUST = Pattern.compile("([a-zA-Z]+) (must .*)", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("[a-zA-Z]+(\\[\\d+])?");
    private static final int MOST_OF_VALUE = 60;
    private static final Map<Class<?>, String> EXPECTED = Map.ofEntries(
            Map.entry(Duration.class, "is no duration; write it like \"PT3.5S\""),
            Map.entry(Instant.class, "is no point in time; write it like \"2026-03-02T18:00:00Z\""),
            Map.entry(LocalDate.class, "is no day; write it like \"2026-03-02\""),
            Map.entry(Load.class, "is no load; write it like {\"kilograms\": 110} or \"110 kg\""),
            Map.entry(Exercise.class, "is no exercise; write an id like \"barbell-bench-press\" or an object"),
            Map.entry(Tempo.class, "is no tempo; write it like \"4-0-1-0\""),
            Map.entry(String.class, "is no text; write it in quotes"),
            Map.entry(Boolean.class, "is neither true nor false"),
            Map.entry(boolean.class, "is neither true nor false"),
            Map.entry(Integer.class, "is no whole number; write it like 4, without quotes"),
            Map.entry(int.class, "is no whole number; write it like 4, without quotes"),
            Map.entry(Double.class, "is no number; write it like 1.5, without quotes"),
            Map.entry(double.class, "is no number; write it like 1.5, without quotes"),
            Map.entry(BigDecimal.class, "is no number; write it like 82.5, without quotes"));

    private JsonProblems() {}

    /**
     * Describes why a text is no JSON.
     *
     * @param e what the parser threw
     * @return a sentence with line and column
     */
    static String malformed(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String where = at == null ? "" : " in line " + at.getLineNr() + ", column " + at.getColumnNr();
        String message = String.valueOf(e.getOriginalMessage());
        Matcher duplicate =
                Pattern.compile("Duplicate Object property (\".*\")").matcher(message);
        if (duplicate.find()) {
            return "malformed JSON" + where + ": field " + duplicate.group(1) + " stands twice; leave one of them";
        }
        Matcher notANumber = Pattern.compile("(NaN|[-+]?Infinity|[-+]?INF)\\b").matcher(message);
        if (notANumber.find()) {
            return "malformed JSON" + where + ": " + notANumber.group(1)
                    + " is no number; leave out what was not measured";
        }
        if (message.startsWith("Trailing token")) {
            return "malformed JSON" + where + ": something follows the end; write several requests as one array";
        }
        // Drops the parser's own places and settings, which say nothing to the writer of the file.
        String plain = message.replaceAll("(?s) \\((start marker at|not recognized as) .*", "")
                .replaceAll(" \\(code \\d+[^)]*\\)", "")
                .replaceAll(", from `[^`]*`", "")
                .replaceAll("(?s)\\s*\\R.*", "")
                .strip();
        return "malformed JSON" + where + ": " + plain;
    }

    /**
     * Describes why JSON is no check request.
     *
     * @param e what the mapper threw
     * @param root the JSON
     * @return a sentence with the path of the field
     */
    static String describe(JacksonException e, JsonNode root) {
        List<JacksonException.Reference> path = e.getPath();
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> known = unknown.getKnownPropertyIds() == null
                    ? List.of()
                    : unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .toList();
            List<JacksonException.Reference> parent = path.subList(0, Math.max(0, path.size() - 1));
            return at(text(parent), unknown(unknown.getPropertyName(), known));
        }
        Optional<Throwable> cause = Optional.ofNullable(e.getCause());
        JsonNode value = find(root, path);
        if (e instanceof ValueInstantiationException failed && cause.isPresent()) {
            return unknownField(failed.getType().getRawClass(), value)
                    .map(what -> at(text(path), what))
                    .orElseGet(() -> refused(text(path), cause.get()));
        }
        if (value == null || value.isNull() || value.isMissingNode()) {
            return at(text(path), "is missing");
        }
        Optional<Class<?>> type = e instanceof MismatchedInputException mismatch
                ? Optional.ofNullable(mismatch.getTargetType())
                : Optional.empty();
        return at(
                text(path),
                shown(value) + " "
                        + type.map(wanted -> expected(wanted, value))
                                .orElse(
                                        value.isNumber()
                                                ? "is too large or has too many digits for this field"
                                                : "does not fit here"));
    }

    /** Finds a field that a record has not: where one is missing, it is likely the same one misspelt. */
    private static Optional<String> unknownField(Class<?> type, JsonNode value) {
        if (!type.isRecord() || !value.isObject()) {
            return Optional.empty();
        }
        List<String> known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return value.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .map(name -> unknown(name, known))
                .findFirst();
    }

    private static String unknown(String name, Collection<String> known) {
        return "unknown field \"" + name + "\"" + NearMatches.hint(name, known);
    }

    /** Describes what the model's own check of a value says; it starts with the name of the field. */
    private static String refused(String path, Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof NullPointerException && FIELD.matcher(message).matches()) {
            return at(path.isEmpty() ? message : path + "." + message, "is missing");
        }
        Matcher field = FIELD_MUST.matcher(message);
        if (field.matches()) {
            boolean named = path.endsWith("." + field.group(1)) || path.equals(field.group(1));
            return at(named ? path : path.isEmpty() ? field.group(1) : path + "." + field.group(1), field.group(2));
        }
        return at(path, message);
    }

    private static String expected(Class<?> type, JsonNode value) {
        if (type.isEnum()) {
            List<String> constants =
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
            return "is not known here" + NearMatches.hint(value.asString(""), constants);
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "is no array; write it in [ ]";
        }
        return EXPECTED.getOrDefault(type, "is no object; write it in { }");
    }

    private static String shown(JsonNode value) {
        if (value.isObject()) {
            return "an object";
        }
        if (value.isArray()) {
            return "an array";
        }
        String text = value.isString() ? "\"" + value.asString() + "\"" : value.toString();
        return text.length() <= MOST_OF_VALUE ? text : text.substring(0, MOST_OF_VALUE) + "...";
    }

    private static JsonNode find(JsonNode root, List<JacksonException.Reference> path) {
        JsonNode node = root;
        for (JacksonException.Reference step : path) {
            node = step.getPropertyName() != null ? node.path(step.getPropertyName()) : node.path(step.getIndex());
        }
        return node;
    }

    private static String text(List<JacksonException.Reference> path) {
        StringBuilder text = new StringBuilder();
        for (JacksonException.Reference step : path) {
            if (step.getPropertyName() == null) {
                text.append('[').append(step.getIndex()).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return text.toString();
    }

    private static String at(String path, String what) {
        return path.isEmpty() ? what : path + ": " + what;
    }
}
