package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.NearMatches;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds rules with the values of their parameters, under a name and a version. The order in which rules were added does
 * not matter. Immutable and thread-safe.
 */
public final class RuleSet {
    private final Map<String, Member<?>> members;
    private final String name;
    private final String version;
    private final List<Notice> notices;
    // Made when they are first asked for: most rule sets are only a step on the way to another one.
    private @Nullable RuleSetStamp stamp;
    private @Nullable Plan plan;

    /** A rule and its parameters, which a wildcard would tear apart. */
    record Member<S extends Subject>(Rule<S> rule, Parameters parameters) {}

    private RuleSet(String name, String version, Map<String, Member<?>> members, List<Notice> notices) {
        this.members = members;
        this.notices = notices;
        this.name = name;
        this.version = version;
    }

    /**
     * Creates a rule set with the default values of all parameters.
     *
     * @param name the name, not blank
     * @param version the version, not blank
     * @param rules the rules, each with an id of its own
     * @return the rule set
     * @throws IllegalArgumentException if a name is blank or two rules have one id
     */
    public static RuleSet of(String name, String version, Collection<? extends Rule<?>> rules) {
        requireNames(name, version);
        Map<String, Member<?>> members = new TreeMap<>();
        for (Rule<?> rule : requireNonNull(rules, "rules")) {
            add(members, requireNonNull(rule, "rule"));
        }
        return new RuleSet(name, version, members, List.of());
    }

    /**
     * Returns this rule set under another name, for one that was changed.
     *
     * @param name the name, not blank
     * @param version the version, not blank
     * @return the rule set; its digest differs
     * @throws IllegalArgumentException if a name is blank
     */
    public RuleSet named(String name, String version) {
        requireNames(name, version);
        return new RuleSet(name, version, members, notices);
    }

    /**
     * Returns this rule set with one more rule.
     *
     * @param rule the rule
     * @return the rule set
     * @throws IllegalArgumentException if a rule of this id is there already
     */
    public RuleSet plus(Rule<?> rule) {
        Map<String, Member<?>> changed = new TreeMap<>(members);
        add(changed, requireNonNull(rule, "rule"));
        return new RuleSet(name, version, changed, notices);
    }

    /**
     * Returns this rule set without some rules.
     *
     * @param ruleIds the ids of the rules
     * @return the rule set; its digest differs
     * @throws IllegalArgumentException if a rule is not known
     */
    public RuleSet without(String... ruleIds) {
        Map<String, Member<?>> changed = new TreeMap<>(members);
        for (String ruleId : requireNonNull(ruleIds, "ruleIds")) {
            member(ruleId);
            changed.remove(ruleId);
        }
        return new RuleSet(name, version, changed, notices);
    }

    /**
     * Returns this rule set with one of its rules alone.
     *
     * @param ruleId the id of the rule
     * @return the rule set; its digest differs
     * @throws IllegalArgumentException if the rule is not known
     */
    public RuleSet only(String ruleId) {
        return new RuleSet(name, version, new TreeMap<>(Map.of(ruleId, member(ruleId))), notices);
    }

    /**
     * Returns this rule set with another value of one parameter, or of all that differ only by what follows
     * their {@code @}, a method or a row of a table.
     *
     * @param ruleId the id of the rule
     * @param parameter the name of the parameter, such as {@code max-reps@tempo}; without the {@code @} and
     *     the rest, {@code max-reps}, it sets the value for all of them
     * @param value the value, in the unit of the parameter and within its range
     * @return the rule set; its digest differs
     * @throws IllegalArgumentException if the rule or the parameter is not known, or the value is out of its range
     */
    public RuleSet with(String ruleId, String parameter, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(parameter + " of " + ruleId + " must be a finite number, was " + value);
        }
        Map<String, Member<?>> changed = new TreeMap<>(members);
        changed.put(ruleId, with(member(ruleId), parameter, BigDecimal.valueOf(value)));
        return new RuleSet(name, version, changed, notices);
    }

    /**
     * Returns this rule set with one more notice, which every report by it will carry.
     *
     * @param notice the notice
     * @return the rule set; its digest is the same, since no verdict changes
     */
    public RuleSet with(Notice notice) {
        List<Notice> changed = new ArrayList<>(notices);
        changed.add(requireNonNull(notice, "notice"));
        return new RuleSet(name, version, members, List.copyOf(changed));
    }

    /** {@return the notices that every report by this rule set carries} */
    public List<Notice> notices() {
        return notices;
    }

    /**
     * Says why a rule is there: what it asks, and its grounds with their strength.
     *
     * @param ruleId the id of the rule
     * @return some lines of text
     * @throws IllegalArgumentException if the rule is not known
     */
    public String why(String ruleId) {
        return member(ruleId).rule().info().why();
    }

    /**
     * Returns the limits of a rule, for a reader who compares rule sets. Their parameters say what is set by default;
     * {@link #parameters} says what this rule set has.
     *
     * @param ruleId the id of the rule
     * @return the limits, the most severe first; empty if the rule compares nothing
     * @throws IllegalArgumentException if the rule is not known
     */
    public List<Limit> limits(String ruleId) {
        return member(ruleId).rule().limits();
    }

    /** {@return the name, the version and the digest} */
    public RuleSetStamp stamp() {
        RuleSetStamp known = stamp;
        if (known == null) {
            known = new RuleSetStamp(name, version, digest());
            stamp = known;
        }
        return known;
    }

    /** {@return what the rules are, in the order of their ids} */
    public List<RuleInfo<?>> rules() {
        List<RuleInfo<?>> infos = new ArrayList<>();
        for (Member<?> member : members.values()) {
            infos.add(member.rule().info());
        }
        return List.copyOf(infos);
    }

    /**
     * Returns the values of the parameters of a rule.
     *
     * @param ruleId the id of the rule
     * @return the values
     * @throws IllegalArgumentException if the rule is not known
     */
    public Parameters parameters(String ruleId) {
        return member(ruleId).parameters();
    }

    /** Returns what it comes to for the engine. Two threads that ask first make it twice, and the same. */
    Plan plan() {
        Plan known = plan;
        if (known == null) {
            known = new Plan(stamp(), notices, members.values());
            plan = known;
        }
        return known;
    }

    Collection<Member<?>> members() {
        return members.values();
    }

    /** {@return the stamp as text} */
    @Override
    public String toString() {
        return stamp().toString();
    }

    private static void requireNames(String name, String version) {
        if (requireNonNull(name, "name").isBlank()
                || requireNonNull(version, "version").isBlank()) {
            throw new IllegalArgumentException(
                    "name and version must not be blank, were \"" + name + "\" and \"" + version + "\"");
        }
    }

    Member<?> member(String ruleId) {
        Member<?> member = members.get(requireNonNull(ruleId, "ruleId"));
        if (member == null) {
            throw new IllegalArgumentException("rule \"" + ruleId + "\" is not in the rule set " + name
                    + NearMatches.hint(ruleId, members.keySet()));
        }
        return member;
    }

    private static <S extends Subject> Member<S> with(Member<S> member, String parameter, BigDecimal value) {
        return new Member<>(member.rule(), member.parameters().with(parameter, value));
    }

    private static <S extends Subject> void add(Map<String, Member<?>> members, Rule<S> rule) {
        Member<S> member = new Member<>(rule, Parameters.defaults(rule.info().parameters()));
        if (members.put(rule.info().id(), member) != null) {
            throw new IllegalArgumentException("rule " + rule.info().id() + " stands twice in the rule set");
        }
    }

    private String digest() {
        StringBuilder text =
                new StringBuilder(name).append('\n').append(version).append('\n');
        for (Member<?> member : members.values()) {
            text.append(member.rule().fingerprint())
                    .append(member.parameters().values())
                    .append('\n');
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            StringBuilder hexadecimal = new StringBuilder();
            for (byte b : hash) {
                hexadecimal.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
            }
            return hexadecimal.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
