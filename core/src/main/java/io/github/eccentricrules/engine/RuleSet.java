package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.NearMatches;
import io.github.eccentricrules.model.TrainingLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Holds rules with the values of their parameters, under a name and a version. The order in which rules were added does
 * not matter. Immutable and thread-safe.
 *
 * <p>Limits that are set one after the other may contradict each other on the way to what is wanted, so that is no error
 * here: a validator is not made of a rule set in which they do. A rule that {@linkplain RuleInfo#guardingLife guards life} is left out or softened only with a reason, which every
 * report shows.
 */
public final class RuleSet {
    /** The key under which a configuration names exercises of one's own. */
    static final String EXERCISES = "exercises";

    private final Map<String, Member<?>> members;
    private final Map<String, Member<?>> switchedOff;
    private final String name;
    private final String version;
    private final List<Notice> notices;
    // Made when they are first asked for: most rule sets are only a step on the way to another one.
    private @Nullable RuleSetStamp stamp;
    private @Nullable Plan plan;

    private RuleSet(
            String name,
            String version,
            Map<String, Member<?>> members,
            Map<String, Member<?>> switchedOff,
            List<Notice> notices) {
        this.members = members;
        this.switchedOff = switchedOff;
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
        return new RuleSet(name, version, members, Map.of(), List.of());
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
        return new RuleSet(name, version, members, switchedOff, notices);
    }

    /**
     * Returns this rule set with one more rule.
     *
     * @param rule the rule
     * @return the rule set
     * @throws IllegalArgumentException if a rule of this id is there already, or is switched off
     */
    public RuleSet plus(Rule<?> rule) {
        Map<String, Member<?>> changed = new TreeMap<>(members);
        if (switchedOff.containsKey(requireNonNull(rule, "rule").info().id())) {
            throw new IllegalArgumentException("rule " + rule + " is switched off; give it a severity instead");
        }
        add(changed, rule);
        return new RuleSet(name, version, changed, switchedOff, notices);
    }

    /**
     * Returns this rule set without some rules.
     *
     * @param ruleIds the ids of the rules
     * @return the rule set; its digest differs
     * @throws IllegalArgumentException if a rule is not known, or guards life: see {@link #withoutGuarding}
     */
    public RuleSet without(String... ruleIds) {
        Map<String, Member<?>> changed = new TreeMap<>(members);
        for (String ruleId : requireNonNull(ruleIds, "ruleIds")) {
            if (member(ruleId).rule().info().guardsLife()) {
                throw new IllegalArgumentException("rule " + ruleId
                        + " guards life; withoutGuarding leaves it out, for a reason that every report shows");
            }
            changed.remove(ruleId);
        }
        return new RuleSet(name, version, changed, switchedOff, notices);
    }

    /**
     * Returns this rule set without a rule that guards life, or any other; {@link #withSeverity} switches it on again.
     *
     * @param ruleId the id of the rule
     * @param reason why it is left out, which every report by the rule set shows if the rule guards life
     * @return the rule set; its digest differs
     * @throws IllegalArgumentException if the rule is not known, or the reason has no letter or digit, or holds
     *     control characters
     */
    public RuleSet withoutGuarding(String ruleId, String reason) {
        return acknowledging(ruleId, reason).switchedOff(ruleId, Layer.EVERYWHERE);
    }

    /**
     * Returns this rule set with another rule in the place of that with the same id, and nothing set for it.
     *
     * @param rule the rule
     * @return the rule set
     * @throws IllegalArgumentException if there is no rule of this id, or it guards life and the other one does not
     */
    public RuleSet replacing(Rule<?> rule) {
        String id = requireNonNull(rule, "rule").info().id();
        if (member(id).rule().info().guardsLife() && !rule.info().guardsLife()) {
            throw new IllegalArgumentException("rule " + id + " guards life, so must the one in its place");
        }
        Map<String, Member<?>> changed = new TreeMap<>(members);
        changed.put(id, Member.of(rule));
        return new RuleSet(name, version, changed, switchedOff, notices);
    }

    /**
     * Returns this rule set with one of its rules alone. A notice names the rules that guard life and are left out.
     *
     * @param ruleId the id of the rule
     * @return the rule set; its digest differs
     * @throws IllegalArgumentException if the rule is not known
     */
    public RuleSet only(String ruleId) {
        Map<String, Member<?>> one = new TreeMap<>(Map.of(ruleId, member(ruleId)));
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(Guards.leftOut(ruleId, members.values()));
        return new RuleSet(name, version, one, switchedOff, List.copyOf(all));
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
     * @throws IllegalArgumentException if the rule or the parameter is not known, the value is out of its range, or it
     *     softens a rule that guards life without a reason {@linkplain #acknowledging acknowledged} before
     */
    public RuleSet with(String ruleId, String parameter, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(parameter + " of " + ruleId + " must be a finite number, was " + value);
        }
        return with(ruleId, parameter, BigDecimal.valueOf(value), Origin.RULE_SET);
    }

    /**
     * Returns this rule set with another value of one parameter, or of all that differ only by what follows their {@code
     * @}, for those whom the layer of its origin names.
     *
     * @param ruleId the id of the rule, which may be switched off
     * @param parameter the name of the parameter
     * @param value the value, in the unit of the parameter and within its range
     * @param origin where the value comes from, and for what it holds
     * @return the rule set; its digest differs
     * @throws IllegalArgumentException if the rule or the parameter is not known, the value is out of its range, it
     *     softens a rule that guards life without a reason {@linkplain #acknowledging acknowledged} before, or the layer
     *     is an exercise and the rule judges whole sessions
     */
    public RuleSet with(String ruleId, String parameter, BigDecimal value, Origin origin) {
        requireNonNull(origin, "origin");
        Member<?> changed = anyMember(ruleId).with(parameter, value, origin);
        List<Message> weakenings = changed.weakenings();
        if (changed.acknowledged() == null && !weakenings.isEmpty()) {
            throw lacksReason(ruleId, Guards.joined(weakenings).toString());
        }
        return with(changed);
    }

    /**
     * Returns this rule set with one severity for every violation of a rule, whichever of its limits is passed.
     *
     * @param ruleId the id of the rule; if it is switched off, it is on again
     * @param severity the severity
     * @param layer for whom or what it holds
     * @return the rule set; its digest differs
     * @throws IllegalArgumentException if the rule is not known, it guards life and the severity is below {@link
     *     Severity#ERROR} without a reason {@linkplain #acknowledging acknowledged} before, or the layer is an exercise
     *     and the rule judges whole sessions
     */
    public RuleSet withSeverity(String ruleId, Severity severity, Layer layer) {
        return with(ruleId, Ruling.of(severity), layer);
    }

    /**
     * Returns this rule set with a rule switched off: everywhere, so that it is no longer in the set, or where a layer
     * holds, where it is not applicable.
     *
     * @param ruleId the id of the rule
     * @param layer for whom or what it holds
     * @return the rule set; its digest differs
     * @throws IllegalArgumentException if the rule is not known, it guards life and no reason is {@linkplain
     *     #acknowledging acknowledged} before, or the layer is an exercise and the rule judges whole sessions
     */
    public RuleSet switchedOff(String ruleId, Layer layer) {
        return with(ruleId, Ruling.OFF, layer);
    }

    /**
     * Returns this rule set with a reason why a rule that guards life is switched off or softened in what follows.
     *
     * @param ruleId the id of the rule
     * @param reason the reason, which every report by the rule set shows once the rule is softened
     * @return the rule set
     * @throws IllegalArgumentException if the rule is not known, or the reason has no letter or digit, or holds
     *     control characters
     */
    public RuleSet acknowledging(String ruleId, String reason) {
        LineReader.readable(reason, "reason");
        return with(anyMember(ruleId).acknowledging(reason.strip()));
    }

    private RuleSet with(String ruleId, Ruling ruling, Layer layer) {
        Member<?> member = anyMember(ruleId);
        if (member.rule().info().guardsLife() && ruling.isBelowError() && member.acknowledged() == null) {
            throw lacksReason(ruleId, ruling.toString());
        }
        return with(member.with(ruling, requireNonNull(layer, "layer")));
    }

    private static IllegalArgumentException lacksReason(String ruleId, String how) {
        return new IllegalArgumentException("rule " + ruleId + " guards life, and this softens it (" + how
                + "); before it, give a reason, which every report shows, with acknowledging(\"" + ruleId
                + "\", reason)");
    }

    /** Puts a rule where it belongs: one that is off everywhere is in the set no longer. */
    private RuleSet with(Member<?> changed) {
        Map<String, Member<?>> on = new TreeMap<>(members);
        Map<String, Member<?>> off = new TreeMap<>(switchedOff);
        on.remove(changed.id());
        off.remove(changed.id());
        (changed.isOffEverywhere() ? off : on).put(changed.id(), changed);
        return new RuleSet(name, version, on, off, notices);
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
        return new RuleSet(name, version, members, switchedOff, List.copyOf(changed));
    }

    /** {@return the notices that every report by this rule set carries} */
    public List<Notice> notices() {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(Guards.notices(members.values(), switchedOff.values()));
        return List.copyOf(all);
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
            known = new RuleSetStamp(name, version, Digest.of(name, version, members.values()), configuration());
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
     * Returns the values of the parameters of a rule, where no layer gives others.
     *
     * @param ruleId the id of the rule
     * @return the values, with their origins
     * @throws IllegalArgumentException if the rule is not known
     */
    public Parameters parameters(String ruleId) {
        return member(ruleId).parameters();
    }

    /**
     * Returns the values of the parameters by which a rule judges an exercise of an athlete.
     *
     * @param ruleId the id of the rule
     * @param exercise the id of the exercise; empty if the session is judged
     * @param level the level of the athlete; empty if the months of training are not known
     * @return the values, with their origins
     * @throws IllegalArgumentException if the rule is not known
     */
    public Parameters parameters(String ruleId, Optional<String> exercise, Optional<TrainingLevel> level) {
        return member(ruleId)
                .terms(requireNonNull(exercise, "exercise"), requireNonNull(level, "level"))
                .parameters();
    }

    /** {@return what the rules are that are switched off, in the order of their ids} */
    public List<RuleInfo<?>> switchedOff() {
        List<RuleInfo<?>> infos = new ArrayList<>();
        switchedOff.values().forEach(member -> infos.add(member.rule().info()));
        return List.copyOf(infos);
    }

    /**
     * Tells whether a rule that guards life is switched off here, or softened by its severity or a limit.
     *
     * @param ruleId the id of the rule, which may be switched off
     * @return false if it guards life as it does by default, or never did
     * @throws IllegalArgumentException if the rule is not known
     */
    public boolean lowersGuard(String ruleId) {
        return !anyMember(ruleId).weakenings().isEmpty();
    }

    /** {@return what is set for the rules in another way than by default, as text that a configuration reads back} */
    public Map<String, String> configuration() {
        return ResolvedConfiguration.of(members.values(), switchedOff.values());
    }

    /** {@return the limits that were set and contradict others; empty if there is none} */
    public List<Contradiction> contradictions() {
        return Contradictions.in(members.values());
    }

    /**
     * Returns this rule set if its limits do not contradict each other.
     *
     * @return this rule set
     * @throws IllegalArgumentException if they do; the message names all {@linkplain #contradictions() contradictions}
     */
    public RuleSet requireConsistent() {
        List<Contradiction> contradictions = contradictions();
        if (!contradictions.isEmpty()) {
            throw new IllegalArgumentException("limits of the rule set " + name + " contradict each other: "
                    + contradictions.stream().map(Contradiction::toString).collect(Collectors.joining("; ")));
        }
        return this;
    }

    /** Returns what it comes to for the engine. Two threads that ask first make it twice, and the same. */
    Plan plan() {
        Plan known = plan;
        if (known == null) {
            known = new Plan(stamp(), notices(), members.values());
            plan = known;
        }
        return known;
    }

    Collection<Member<?>> members() {
        return members.values();
    }

    Member<?> member(String ruleId) {
        Member<?> member = members.get(requireNonNull(ruleId, "ruleId"));
        if (member == null) {
            throw new IllegalArgumentException("rule \"" + ruleId + "\" is not in the rule set " + name
                    + NearMatches.hint(ruleId, members.keySet()));
        }
        return member;
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

    /** Returns a rule that is in the set, or switched off. */
    private Member<?> anyMember(String ruleId) {
        Member<?> off = switchedOff.get(requireNonNull(ruleId, "ruleId"));
        return off == null ? member(ruleId) : off;
    }

    private static void add(Map<String, Member<?>> members, Rule<?> rule) {
        if (members.put(rule.info().id(), Member.of(rule)) != null) {
            throw new IllegalArgumentException("rule " + rule.info().id() + " stands twice in the rule set");
        }
    }
}
