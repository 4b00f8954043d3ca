package io.github.eccentricrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Names fields for a reader: in English as JSON names them, in other languages in words. */
final class DatumWords {
    private DatumWords() {}

    /** Names a field with what it is part of, such as {@code athlete.bodyMass}. */
    static Message of(String datum) {
        String part = part(datum);
        return part.equals(datum)
                ? ofPart(part)
                : Message.of("datum.of-part", "{part}.{field}")
                        .with("part", ofPart(part))
                        .with("field", ofField(datum));
    }

    /** Names some fields of one part, such as {@code athlete (bodyMass, conditions)}. */
    static Message all(Collection<String> ofOnePart) {
        List<String> names = List.copyOf(ofOnePart);
        if (names.size() == 1) {
            return of(names.get(0));
        }
        String part = part(names.get(0));
        List<Message> fields = new ArrayList<>();
        names.forEach(name -> fields.add(name.equals(part) ? ofPart(part) : ofField(name)));
        return Message.of("datum.some-of-part", "{part} ({fields})")
                .with("part", ofPart(part))
                .with("fields", Message.list(fields));
    }

    /** Returns what a datum is part of: {@code athlete} for {@code athlete.bodyMass}. */
    static String part(String datum) {
        int dot = datum.indexOf('.');
        return dot < 0 ? datum : datum.substring(0, dot);
    }

    private static Message ofPart(String part) {
        return words("part." + part, part);
    }

    private static Message ofField(String datum) {
        return words("field." + datum, datum.substring(part(datum).length() + 1));
    }

    /** The name of an own field may hold anything. */
    private static Message words(String key, String english) {
        return english.indexOf('{') < 0 ? Message.of(key, english) : Message.verbatim(english);
    }
}
