package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.Load;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds what is to be said as data: a key, the English text, and what fills the gaps of the text. A {@link Language}
 * makes a sentence of it; an app may word the key in its own way.
 *
 * <p>A gap is a name in braces, {@code {measured}}; with a capital, {@code {Exercise}}, the first letter of what fills it
 * becomes one too. {@code {reps|repetition|repetitions}} chooses by a number, as the language counts one and many;
 * {@code {planned|has|had}} chooses by whether a fact holds. Immutable and thread-safe.
 *
 * @param key the name of the text, by which a translation is found: the id of the rule, mostly with a dot and what it is
 *     about; empty for words that are the same in every language, which have no gaps
 * @param english the English text
 * @param arguments what fills the gaps, by the names of these in lower case
 */
public record Message(String key, String english, Map<String, Argument> arguments) {
    private static final Message COMMA = Message.of("list.comma", "{first}, {last}");

    /**
     * Creates a message.
     *
     * @param key the name of the text
     * @param english the English text
     * @param arguments what fills the gaps
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the braces of the text do not fit together
     */
    public Message {
        requireNonNull(english, "english");
        if (!requireNonNull(key, "key").isEmpty()) {
            Template.check(key, english);
        }
        arguments = Collections.unmodifiableMap(new TreeMap<>(requireNonNull(arguments, "arguments")));
    }

    /**
     * Creates a message whose gaps are still to be filled.
     *
     * @param key the name of the text, such as {@code "reps-per-set-max"}
     * @param english the English text, such as {@code "This set {planned|has|had} {measured}; do at most {limit}."}
     * @return the message
     * @throws IllegalArgumentException if the braces of the text do not fit together
     */
    public static Message of(String key, String english) {
        return new Message(key, english, Map.of());
    }

    /**
     * Creates words that are the same in every language, such as a name.
     *
     * @param text the words, in which braces stand for themselves
     * @return the message
     */
    public static Message verbatim(String text) {
        return new Message("", text, Map.of());
    }

    /**
     * Creates the name of something that has an id, such as an exercise or a muscle group.
     *
     * @param kind what it is, such as {@code "exercise"}
     * @param id its id in words with hyphens, such as {@code "barbell-bench-press"}
     * @return the words, in English those of the id
     */
    public static Message name(String kind, String id) {
        String english = requireNonNull(id, "id").replace('-', ' ');
        return id.indexOf('{') < 0 ? of(requireNonNull(kind, "kind") + "." + id, english) : verbatim(english);
    }

    /**
     * Creates the name of a constant of the model, such as a muscle group or a method.
     *
     * @param constant the constant
     * @return the words
     * @throws IllegalArgumentException if constants of its kind have no names
     */
    public static Message name(Enum<?> constant) {
        return ConstantNames.of(requireNonNull(constant, "constant"));
    }

    /**
     * Creates the words for an amount.
     *
     * @param number the number, all decimals of which are said
     * @param unit the unit
     * @return the words, such as {@code "3.5 s"}
     */
    public static Message amount(BigDecimal number, Unit unit) {
        return Message.of("amount", "{amount}").with("amount", Argument.of(number, unit));
    }

    /**
     * Joins as "a", "a and b", "a, b and c".
     *
     * @param all the words, at least one
     * @return the message
     */
    public static Message and(Collection<Message> all) {
        return join(all, Message.of("list.and", "{first} and {last}"));
    }

    /**
     * Joins as "a", "a or b", "a, b or c".
     *
     * @param all the words, at least one
     * @return the message
     */
    public static Message or(Collection<Message> all) {
        return join(all, Message.of("list.or", "{first} or {last}"));
    }

    /**
     * Joins as "a", "a, b", "a, b, c".
     *
     * @param all the words, at least one
     * @return the message
     */
    public static Message list(Collection<Message> all) {
        return join(all, COMMA);
    }

    private static Message join(Collection<Message> all, Message lastTwo) {
        List<Message> words = List.copyOf(all);
        Message last = words.get(words.size() - 1);
        return words.size() == 1
                ? last
                : lastTwo.with("first", join(words.subList(0, words.size() - 1), COMMA, 0))
                        .with("last", last);
    }

    /** Joins by halves, so that thousands of words are not as many messages deep. */
    static Message join(List<Message> words, Message pair, int from) {
        int left = words.size() - from;
        if (left == 1) {
            return words.get(from);
        }
        int middle = from + left / 2;
        return pair.with("first", join(words.subList(0, middle), pair, from)).with("last", join(words, pair, middle));
    }

    /**
     * Fills a gap with an amount.
     *
     * @param name the name of the gap
     * @param number the number, which is rounded to two decimals
     * @param unit the unit
     * @return the message with it
     */
    public Message with(String name, BigDecimal number, Unit unit) {
        return with(name, Argument.of(Unit.rounded(number), unit));
    }

    /**
     * Fills a gap with a bare number.
     *
     * @param name the name of the gap
     * @param number the number
     * @return the message with it
     */
    public Message with(String name, long number) {
        return with(name, number, Unit.COUNT);
    }

    /**
     * Fills a gap with an amount that is counted.
     *
     * @param name the name of the gap
     * @param number the number
     * @param unit the unit
     * @return the message with it
     */
    public Message with(String name, long number, Unit unit) {
        return with(name, Argument.of(BigDecimal.valueOf(number), unit));
    }

    /**
     * Fills a gap with the value of a parameter.
     *
     * @param name the name of the gap
     * @param parameter a parameter that the rule declares
     * @param parameters the numbers that the rule is configured with
     * @return the message with it
     */
    public Message with(String name, Parameter parameter, Parameters parameters) {
        return with(name, Argument.of(parameters.value(parameter), parameter.unit()));
    }

    /**
     * Fills a gap with a load, in the unit that it was given in.
     *
     * @param name the name of the gap
     * @param load the load
     * @return the message with it
     */
    public Message with(String name, Load load) {
        return with(
                name,
                Argument.of(
                        load.pounds().orElse(load.kilograms()),
                        load.pounds().isPresent() ? Unit.POUNDS : Unit.KILOGRAMS));
    }

    /**
     * Fills a gap with a fact, which chooses between two forms.
     *
     * @param name the name of the gap
     * @param fact whether it holds
     * @return the message with it
     */
    public Message with(String name, boolean fact) {
        return with(name, Argument.of(fact));
    }

    /**
     * Fills a gap with words.
     *
     * @param name the name of the gap
     * @param words the words
     * @return the message with them
     */
    public Message with(String name, Message words) {
        return with(name, Argument.of(words));
    }

    /**
     * Fills the gaps of a measure: the measured value and its limit.
     *
     * @param measure what was compared
     * @return the message with them
     */
    public Message with(Measure measure) {
        return with("measured", Argument.of(measure.measuredToShow(), measure.unit()))
                .with("limit", Argument.of(measure.limit(), measure.unit()));
    }

    Message with(String name, Argument argument) {
        Map<String, Argument> changed = new TreeMap<>(arguments);
        changed.put(requireNonNull(name, "name"), argument);
        return new Message(key, english, changed);
    }

    /**
     * Fills the gaps that the message of every rule may use, unless it filled them itself: whether it is a plan, the name of
     * the exercise, the number of the repetition, the measured value and its limit.
     */
    Message about(Subject subject, @Nullable Measure measure) {
        Map<String, Argument> filled = new TreeMap<>();
        filled.put("planned", Argument.of(subject.session().isPlanned()));
        Location place = subject.location();
        place.exerciseId().ifPresent(id -> filled.put("exercise", Argument.of(name("exercise", id))));
        place.rep().ifPresent(rep -> filled.put("rep", Argument.of(BigDecimal.valueOf(rep), Unit.COUNT)));
        if (measure != null && !arguments.containsKey("measured") && !arguments.containsKey("limit")) {
            filled.put("measured", Argument.of(measure.measuredToShow(), measure.unit()));
            filled.put("limit", Argument.of(measure.limit(), measure.unit()));
        }
        filled.putAll(arguments);
        return new Message(key, english, filled);
    }

    /**
     * Names the gaps of the English text that nothing fills, for a test of a rule.
     *
     * @return the names; empty if all are filled
     */
    public Set<String> openGaps() {
        return Language.ENGLISH.openGaps(this);
    }

    /** {@return the words in English} */
    @Override
    public String toString() {
        return Language.ENGLISH.say(this);
    }
}
