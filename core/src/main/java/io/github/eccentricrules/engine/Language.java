package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * Says what a report holds in the words of a language, with its plurals and its decimal mark. The caller chooses it; the
 * locale of the machine never does. A text that a language lacks is said in English as a whole, with English units, names
 * and decimal mark. Immutable and thread-safe.
 *
 * <p>Not everything is translated, on purpose: the ids of rules, exercises, athletes and rule sets, the keys of a
 * configuration, the grounds of rules as they were published, what is said of a published programme beside its numbers, and
 * what a person wrote, such as a reason.
 *
 * <p>An app puts its own words in the place of any text, or adds those of its own rules, with {@link #with(Map)}.
 */
public final class Language {
    /** English. */
    public static final Language ENGLISH = new Language("en", '.', false, Map.of());

    /** Spanish. */
    public static final Language SPANISH = new Language("es", ',', false, null);

    /** French. */
    public static final Language FRENCH = new Language("fr", ',', true, null);

    /** German. */
    public static final Language GERMAN = new Language("de", ',', false, null);

    /** Portuguese, as it is written in Brazil. */
    public static final Language PORTUGUESE = new Language("pt", ',', true, null);

    private static final List<Language> ALL = List.of(ENGLISH, SPANISH, FRENCH, GERMAN, PORTUGUESE);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final String tag;
    private final char decimalMark;
    /** Whether 0 and 1.5 are counted like 1, as in "0 répétition". */
    private final boolean belowTwoIsOne;
    /** Read when they are first asked for: most apps speak one language. Two threads that ask at once read it twice. */
    private @Nullable Map<String, String> texts;

    private Language(String tag, char decimalMark, boolean belowTwoIsOne, @Nullable Map<String, String> texts) {
        this.tag = tag;
        this.decimalMark = decimalMark;
        this.belowTwoIsOne = belowTwoIsOne;
        this.texts = texts;
    }

    /** {@return the languages that the library speaks} */
    public static List<Language> all() {
        return ALL;
    }

    /**
     * Finds a language by its tag. What follows the language, such as a country, makes no difference.
     *
     * @param tag the tag, such as {@code "es"} or {@code "pt-BR"}
     * @return the language
     * @throws IllegalArgumentException if the library does not speak it; the message names those that it does
     */
    public static Language of(String tag) {
        return find(tag)
                .orElseThrow(() -> new IllegalArgumentException("language must be one of "
                        + String.join(", ", ALL.stream().map(Language::tag).toList()) + ", was \"" + tag + "\""));
    }

    /**
     * Finds a language by its tag, for who has another one to fall back to.
     *
     * @param tag the tag, such as {@code "es"} or {@code "pt-BR"}
     * @return the language; empty if the library does not speak it
     */
    public static Optional<Language> find(String tag) {
        for (Language language : ALL) {
            int length = language.tag.length();
            if (requireNonNull(tag, "tag").regionMatches(true, 0, language.tag, 0, length)
                    && (tag.length() == length || tag.charAt(length) == '-' || tag.charAt(length) == '_')) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** {@return the tag, such as {@code "es"}} */
    public String tag() {
        return tag;
    }

    /**
     * Returns this language with other words for some texts, or words for the texts of other rules. The gaps of a text of the
     * library are known, so one that nothing fills is refused here; those of own rules are held to what the rule {@linkplain
     * Rule#says() says} by {@link ProvidedRules}, and to what it said by a test with {@link #openGaps}.
     *
     * @param words the words by the {@linkplain Message#key() keys} of the messages; with the same gaps
     * @return the language
     * @throws IllegalArgumentException if the braces of a text do not fit together, or a text of the library has a gap that
     *     nothing fills
     */
    public Language with(Map<String, String> words) {
        Map<String, String> changed = new TreeMap<>(texts());
        requireNonNull(words, "words").forEach((key, text) -> {
            Template.check(requireNonNull(key, "key"), requireNonNull(text, "text"));
            TextGaps.check(key, text, library());
            changed.put(key, text);
        });
        return new Language(tag, decimalMark, belowTwoIsOne, Map.copyOf(changed));
    }

    /**
     * Says a message.
     *
     * @param message the message
     * @return its words
     */
    public String say(Message message) {
        if (requireNonNull(message, "message").key().isEmpty()) {
            return message.english();
        }
        String own = texts().get(message.key());
        return own == null && !isEnglish()
                ? ENGLISH.say(message)
                : Template.fill(own == null ? message.english() : own, message.arguments(), this);
    }

    /**
     * Tells whether there is a text of its own for a key, for a test that none is missing.
     *
     * @param key the key of a message
     * @return true if so; false if it is said in English
     */
    public boolean has(String key) {
        return texts().containsKey(requireNonNull(key, "key"));
    }

    /**
     * Names the gaps of a text that nothing fills, for a test of a translation.
     *
     * @param message the message
     * @return the names; empty if all are filled
     */
    public Set<String> openGaps(Message message) {
        if (requireNonNull(message, "message").key().isEmpty()) {
            return Set.of();
        }
        String template = texts().getOrDefault(message.key(), message.english());
        return Template.open(template, message.arguments(), this);
    }

    String say(Argument argument) {
        if (argument.words().isPresent()) {
            return say(argument.words().get());
        }
        BigDecimal number = argument.number().orElseThrow();
        Unit unit = argument.unit().orElseThrow();
        return unit == Unit.COUNT ? number.toPlainString().replace('.', decimalMark) : say(unit.words(number));
    }

    /** Returns the texts of the library with their gaps; those of English stand in the code, and the others have the same. */
    private static Map<String, String> library() {
        return SPANISH.texts();
    }

    private boolean isEnglish() {
        return tag.equals(ENGLISH.tag);
    }

    /** Tells whether a number is counted like one. */
    boolean isOne(BigDecimal number) {
        return belowTwoIsOne ? number.abs().compareTo(TWO) < 0 : number.compareTo(BigDecimal.ONE) == 0;
    }

    private Map<String, String> texts() {
        Map<String, String> known = texts;
        if (known == null) {
            known = read(tag);
            texts = known;
        }
        return known;
    }

    private static Map<String, String> read(String tag) {
        Properties properties = new Properties();
        try (InputStream file = Language.class.getResourceAsStream("texts_" + tag + ".properties")) {
            properties.load(new InputStreamReader(
                    requireNonNull(file, "the texts of " + tag + " belong to the library's jar"),
                    StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return Map.copyOf(texts);
    }

    /** {@return the tag} */
    @Override
    public String toString() {
        return tag;
    }
}
