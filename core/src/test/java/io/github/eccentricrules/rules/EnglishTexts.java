package io.github.eccentricrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Condition;
import io.github.eccentricrules.model.Equipment;
import io.github.eccentricrules.model.LoadPosition;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.RedFlag;
import io.github.eccentricrules.model.RepFault;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;
import io.github.eccentricrules.model.Stressor;
import io.github.eccentricrules.model.TrainingLevel;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds every English text that the library can say, by its key, in the sources and in the enums that have names. */
final class EnglishTexts {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String LITERAL = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern MESSAGE = Pattern.compile(
            "Message\\s*\\.of\\(\\s*" + LITERAL + ",\\s*(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*)\\s*\\)");

    private EnglishTexts() {}

    static Map<String, String> all() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                addTo(texts, Files.readString(file));
            }
        }
        Stream.of(
                        names("muscle", MuscleGroup.values()),
                        names("method", SetMethod.values()),
                        names("condition", Condition.values()),
                        names("red-flag", RedFlag.values()),
                        names("stressor", Stressor.values()),
                        names("equipment", Equipment.values()),
                        names("side", Side.values()),
                        names("return-method", ReturnMethod.values()),
                        names("rep-fault", RepFault.values()),
                        names("load-position", LoadPosition.values()),
                        names("level", TrainingLevel.values()),
                        names("severity", Severity.values()))
                .forEach(texts::putAll);
        for (String id : Catalogue.ids()) {
            Catalogue.variants(id).forEach(rule -> addTo(texts, rule.info()));
        }
        for (Unit unit : Unit.values()) {
            if (unit != Unit.COUNT) {
                texts.put("unit." + slug(unit), "{number}");
            }
        }
        texts.putAll(fields());
        return texts;
    }

    /** Names every field that the library knows or a rule asks for, and what it is part of. */
    private static Map<String, String> fields() {
        Map<String, String> texts = new TreeMap<>();
        for (Field constant : Datum.class.getFields()) {
            try {
                addTo(texts, (Datum<?>) constant.get(null));
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        for (String id : Catalogue.ids()) {
            Catalogue.variants(id).forEach(rule -> {
                rule.info().needs().forEach(datum -> addTo(texts, datum));
                rule.info().mayNeed().forEach(datum -> addTo(texts, datum));
            });
        }
        return texts;
    }

    private static void addTo(Map<String, String> texts, Datum<?> datum) {
        String[] parts = datum.name().split("\\.", 2);
        texts.put("part." + parts[0], parts[0]);
        if (parts.length > 1) {
            texts.put("field." + datum.name(), parts[1]);
        }
    }

    private static void addTo(Map<String, String> texts, String source) {
        Matcher messages = MESSAGE.matcher(source);
        while (messages.find()) {
            Matcher parts = Pattern.compile(LITERAL).matcher(messages.group(2));
            StringBuilder text = new StringBuilder();
            while (parts.find()) {
                text.append(parts.group(1));
            }
            String before = texts.put(messages.group(1), text.toString());
            assertEquals(before == null ? text.toString() : before, text.toString(), messages.group(1));
        }
    }

    private static void addTo(Map<String, String> texts, RuleInfo<?> rule) {
        for (Message text : List.of(rule.asks(), rule.needed())) {
            String before = texts.put(text.key(), text.english());
            assertEquals(before == null ? text.english() : before, text.english(), text.key());
        }
    }

    private static Map<String, String> names(String kind, Enum<?>... constants) {
        Map<String, String> names = new TreeMap<>();
        List.of(constants).forEach(constant -> names.put(kind + "." + slug(constant), slug(constant)));
        return names;
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
