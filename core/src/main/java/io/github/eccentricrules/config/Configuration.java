package io.github.eccentricrules.config;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.RuleSet;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Holds settings for the rules of a rule set as keys and values, whatever they were read from. Immutable and thread-safe.
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><td>{@code reps-per-set-max.max-reps}</td><td>a parameter of a rule: {@code 5 reps}, or {@code 5}</td></tr>
 * <tr><td>{@code reps-per-set-max.max-reps@tempo}</td><td>the parameter of one method or row, in a rule set that has it
 * so; without {@code @tempo} it means all of them</td></tr>
 * <tr><td>{@code reps-per-set-max.severity}</td><td>{@code off}, {@code info}, {@code warning} or {@code error}: for all
 * violations of the rule, whichever limit is passed. A rule that is off leaves the rule set</td></tr>
 * <tr><td>{@code reps-per-set-max.max-reps@exercise=nordic-hamstring}</td><td>the same for one exercise of the
 * catalogue, where {@code off} means that the rule does not apply to it</td></tr>
 * <tr><td>{@code reps-per-set-max.max-reps@level=novice}</td><td>the same for athletes who are {@code novice}, {@code
 * intermediate} or {@code advanced}: see {@link io.github.eccentricrules.model.TrainingLevel}</td></tr>
 * <tr><td>{@code spotter-required.acknowledged}</td><td>why a rule that guards life is off, or has a milder severity or
 * limit than by default; without it that is refused, and every report shows it</td></tr>
 * <tr><td>{@code exercises}</td><td>the ids of exercises of one's own that keys name, with commas between them</td></tr>
 * </table>
 *
 * <p>A properties file cuts a key at its first {@code =}, so there the one of a layer is written {@code \=}, as in {@code
 * reps-per-set-max.max-reps@level\=novice = 4}.
 *
 * <p>What is set for the exercise counts before what is set for the level, and this before what is set for all; in each of
 * them a parameter with its method or row before one without. Where a level matters and the months of training are not
 * known, a rule is asked for every level: what they agree on stands, and the rest is not evaluated.
 *
 * <p>Values are decimal numbers with a point and, if one likes, a unit ({@code 3.5 s}, {@code 2 min}, {@code 72 h}, {@code
 * 110 %}, {@code 1.4 g/kg a day}), or times of ISO 8601 ({@code PT3.5S}). Units of one kind convert exactly into that of
 * the parameter, or are refused; a number without a unit is in the unit of the parameter.
 * One of percent that looks like a share (1.1 for 110 %) is refused without its unit.
 */
public final class Configuration {
    private final SortedMap<String, String> texts;

    private Configuration(SortedMap<String, String> texts) {
        this.texts = Collections.unmodifiableSortedMap(texts);
    }

    /**
     * Creates a configuration. What the texts mean is seen when it is applied to a rule set.
     *
     * @param texts the keys and values
     * @return the configuration
     * @throws NullPointerException if the map, a key or a value is null
     */
    public static Configuration of(Map<String, String> texts) {
        SortedMap<String, String> copy = new TreeMap<>();
        requireNonNull(texts, "texts")
                .forEach((key, value) -> copy.put(requireNonNull(key, "key"), requireNonNull(value, key)));
        return new Configuration(copy);
    }

    /**
     * Writes what is set for the rules of a rule set in another way than they have it by default.
     *
     * @param ruleSet the rule set
     * @return the configuration; applied to the same rules as they are by default, it gives the same again
     */
    public static Configuration of(RuleSet ruleSet) {
        return of(requireNonNull(ruleSet, "ruleSet").configuration());
    }

    /**
     * Sets all that this configuration says. What the rule set has set already, and this says nothing of, stays.
     *
     * @param ruleSet the rule set, of which all settings must name rules
     * @return the rule set, which keeps its name and version; its stamp tells what is set
     * @throws ConfigurationException if something is wrong, with all that is: a rule, parameter, severity, unit, exercise
     *     or level that is not known; a value that is no number, out of its range or not whole; a setting for an exercise
     *     of a rule that judges whole sessions; limits that contradict each other; a rule that guards life and is
     *     switched off or softened without a reason
     */
    public RuleSet applyTo(RuleSet ruleSet) {
        return new Application(requireNonNull(ruleSet, "ruleSet"), texts).run();
    }

    /** {@return the keys and values as they were given, in the order of the keys} */
    public Map<String, String> toMap() {
        return texts;
    }

    /** {@return whether the other one has the same keys and values} */
    @Override
    public boolean equals(Object other) {
        return other instanceof Configuration configuration && configuration.texts.equals(texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** {@return the keys and values} */
    @Override
    public String toString() {
        return texts.toString();
    }
}
