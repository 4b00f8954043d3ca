package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.SetMethod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Describes a rule: what it judges, what it checks, what it needs and on what grounds. Immutable and thread-safe.
 *
 * @param <S> the type of the subjects
 * @param id the name in lower-case words with hyphens, such as {@code reps-per-set-max}
 * @param scope what is judged, one at a time
 * @param checks what the rule asks of the athlete, in a sentence
 * @param needs the fields without which the rule cannot be evaluated
 * @param mayNeed the fields that it lacks in some cases only
 * @param parameters the numbers that it can be configured with
 * @param evidence its grounds
 * @param silencesOthers whether its violation makes every other verdict beside the point
 * @param methods the methods of the sets that it judges; it passes over what has none of them
 * @param live what of a session in progress leaves its outcome as it is
 * @param guardsLife whether it keeps athletes from grave harm, so that no rule set may drop or soften it in silence
 * @param orders which of its parameters must not be above another one, beside what their names say
 * @param remedies what repairs a plan that breaks it
 * @param textKey what the keys of its own texts begin with; the id, unless another rule of this id says something else
 */
public record RuleInfo<S extends Subject>(
        String id,
        Scope<S> scope,
        String checks,
        List<Datum<? super S>> needs,
        List<Datum<? super S>> mayNeed,
        List<Parameter> parameters,
        List<Evidence> evidence,
        boolean silencesOthers,
        Set<SetMethod> methods,
        Set<LiveTrait> live,
        boolean guardsLife,
        List<Order> orders,
        Remedies remedies,
        String textKey) {
    /** Names the settings of a rule in a configuration that are no parameters. */
    static final String SEVERITY = "severity";

    static final String ACKNOWLEDGED = "acknowledged";

    private static final Set<SetMethod> ALL = Collections.unmodifiableSet(EnumSet.allOf(SetMethod.class));

    /**
     * Creates a description.
     *
     * @param id the name in lower-case words with hyphens
     * @param scope what is judged, one at a time
     * @param checks what the rule asks of the athlete, in a sentence
     * @param needs the fields without which the rule cannot be evaluated
     * @param mayNeed the fields that it lacks in some cases only
     * @param parameters the numbers that it can be configured with
     * @param evidence its grounds
     * @param silencesOthers whether its violation makes every other verdict beside the point
     * @param methods the methods of the sets that it judges
     * @param live what of a session in progress leaves its outcome as it is
     * @param guardsLife whether it keeps athletes from grave harm
     * @param orders which of its parameters must not be above another one
     * @param remedies what repairs a plan that breaks it
     * @param textKey what the keys of its own texts begin with
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the id is malformed, two parameters have one name, one is called {@code
     *     severity} or {@code acknowledged}, or there is no method
     */
    public RuleInfo {
        if (!isId(requireNonNull(id, "id"))) {
            throw new IllegalArgumentException("id must be lower-case words with hyphens, was \"" + id + "\"");
        }
        requireNonNull(scope, "scope");
        requireNonNull(checks, "checks");
        needs = List.copyOf(needs);
        mayNeed = List.copyOf(mayNeed);
        parameters = List.copyOf(parameters);
        evidence = List.copyOf(evidence);
        if (requireNonNull(methods, "methods").isEmpty()) {
            throw new IllegalArgumentException("rule " + id + " must judge at least one method, had none");
        }
        Set<LiveTrait> traits = EnumSet.noneOf(LiveTrait.class);
        traits.addAll(requireNonNull(live, "live"));
        live = Collections.unmodifiableSet(traits);
        methods = methods.equals(ALL) ? ALL : Collections.unmodifiableSet(EnumSet.copyOf(methods));
        orders = List.copyOf(requireNonNull(orders, "orders"));
        requireNonNull(remedies, "remedies");
        requireNonNull(textKey, "textKey");
        Set<String> names = new HashSet<>();
        for (Parameter parameter : parameters) {
            if (!names.add(parameter.name())) {
                throw new IllegalArgumentException("rule " + id + " declares two parameters of one name");
            }
        }
        if (names.contains(SEVERITY) || names.contains(ACKNOWLEDGED)) {
            throw new IllegalArgumentException("rule " + id + " must not call a parameter " + SEVERITY + " or "
                    + ACKNOWLEDGED + ", which a configuration sets for each rule");
        }
    }

    /** Tells whether a text is lower-case words with hyphens, the first of which begins with a letter. */
    static boolean isId(String text) {
        return isWords(text) && text.charAt(0) >= 'a';
    }

    /** Tells whether a text is words of lower-case letters and digits, with a hyphen between two of them. */
    static boolean isWords(String text) {
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && (c != '-' || begins)) {
                return false;
            }
            begins = !letter;
        }
        return !begins;
    }

    /**
     * Starts a description.
     *
     * @param <S> the type of the subjects
     * @param scope what is judged, one at a time
     * @param id the name of the rule
     * @param checks what the rule asks of the athlete, in a sentence
     * @return a description without needs, parameters and evidence
     */
    public static <S extends Subject> RuleInfo<S> of(Scope<S> scope, String id, String checks) {
        return new RuleInfo<>(
                id,
                scope,
                checks,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                ALL,
                Set.of(),
                false,
                List.of(),
                Remedies.NONE,
                id);
    }

    /**
     * Adds fields that the rule needs. The engine asks for them before it calls the rule.
     *
     * @param data the fields
     * @return a description with them
     */
    @SafeVarargs
    public final RuleInfo<S> needs(Datum<? super S>... data) {
        Draft<S> changed = new Draft<>(this);
        changed.needs = new ArrayList<>(needs);
        for (Datum<? super S> datum : data) {
            changed.needs.add(datum);
        }
        return changed.done();
    }

    /**
     * Adds fields that the rule needs in some cases only. It says itself when it lacks them.
     *
     * @param data the fields
     * @return a description with them
     */
    @SafeVarargs
    public final RuleInfo<S> mayNeed(Datum<? super S>... data) {
        Draft<S> changed = new Draft<>(this);
        changed.mayNeed = new ArrayList<>(mayNeed);
        for (Datum<? super S> datum : data) {
            changed.mayNeed.add(datum);
        }
        return changed.done();
    }

    /**
     * Adds parameters.
     *
     * @param added the parameters
     * @return a description with them
     */
    public RuleInfo<S> parameters(Parameter... added) {
        Draft<S> changed = new Draft<>(this);
        changed.parameters = plus(parameters, added);
        return changed.done();
    }

    /**
     * Adds grounds.
     *
     * @param added the grounds
     * @return a description with them
     */
    public RuleInfo<S> because(Evidence... added) {
        Draft<S> changed = new Draft<>(this);
        changed.evidence = plus(evidence, added);
        return changed.done();
    }

    /**
     * Says that a violation of the rule silences every other verdict: there is nothing to train for today.
     *
     * @return a description that says so
     */
    public RuleInfo<S> silencingOthers() {
        Draft<S> changed = new Draft<>(this);
        changed.silencesOthers = true;
        return changed.done();
    }

    /**
     * Narrows the rule to sets that are done by some methods. A set of another method, or an exercise or session without
     * any such set, is none of its business.
     *
     * @param judged the methods, at least one
     * @return a description with them in place of those before
     */
    public RuleInfo<S> judging(Set<SetMethod> judged) {
        Draft<S> changed = new Draft<>(this);
        changed.methods = requireNonNull(judged, "judged");
        return changed.done();
    }

    /**
     * Narrows the rule to sets that are done by one method.
     *
     * @param judged the method
     * @return a description with it in place of those before
     */
    public RuleInfo<S> judging(SetMethod judged) {
        return judging(EnumSet.of(judged));
    }

    /**
     * Declares what of a session in progress leaves the outcome of the rule as it is, so that a live check need not ask it
     * again. The engine knows it of a rule on a {@link Quantity}.
     *
     * @param traits what holds for the rule
     * @return a description with them in place of those before
     */
    public RuleInfo<S> live(LiveTrait... traits) {
        Draft<S> changed = new Draft<>(this);
        changed.live = Set.of(requireNonNull(traits, "traits"));
        return changed.done();
    }

    /**
     * Says that the rule guards life: a rule set leaves it out, or softens its severity, only with a reason that every
     * report then shows.
     *
     * @return a description that says so
     */
    public RuleInfo<S> guardingLife() {
        Draft<S> changed = new Draft<>(this);
        changed.guardsLife = true;
        return changed.done();
    }

    /**
     * Adds that one of its parameters must not be above another one, of this or another rule, where the names do not say
     * so; see {@link Parameter}.
     *
     * @param added the order; it holds where a rule set has both
     * @return a description with it
     */
    public RuleInfo<S> ordered(Order... added) {
        Draft<S> changed = new Draft<>(this);
        changed.orders = plus(orders, added);
        return changed.done();
    }

    /**
     * Declares which changes of a plan may clear a violation of the rule. Without them nothing is tried.
     *
     * @param kinds the kinds of change, the one to try first in front
     * @return a description with them in place of those before
     */
    public RuleInfo<S> repairedBy(Remedy... kinds) {
        Draft<S> changed = new Draft<>(this);
        changed.remedies = new Remedies(List.of(requireNonNull(kinds, "kinds")), remedies.otherwise());
        return changed.done();
    }

    /**
     * Says what would be needed where no change of a plan clears a violation of the rule.
     *
     * @param sentence a sentence for the athlete; without it {@code checks} is said
     * @return a description with it
     */
    public RuleInfo<S> otherwise(String sentence) {
        Draft<S> changed = new Draft<>(this);
        changed.remedies = new Remedies(remedies.kinds(), Optional.of(requireNonNull(sentence, "sentence")));
        return changed.done();
    }

    /**
     * Finds parameters by name.
     *
     * @param name a name; without the {@code @} and the rest it stands for all that differ only by that
     * @return the parameters; empty if there is none
     */
    public List<Parameter> parametersNamed(String name) {
        return named(requireNonNull(name, "name"), parameters);
    }

    static List<Parameter> named(String name, List<Parameter> parameters) {
        List<Parameter> family = new ArrayList<>();
        List<Parameter> exact = new ArrayList<>();
        for (Parameter parameter : parameters) {
            if (parameter.family().equals(name)) {
                family.add(parameter);
            } else if (parameter.name().equals(name)) {
                exact.add(parameter);
            }
        }
        return List.copyOf(family.isEmpty() ? exact : family);
    }

    /**
     * Says why the rule exists: what it asks, and its grounds with their strength.
     *
     * @return some lines of text
     */
    public String why() {
        StringBuilder why = new StringBuilder(id + ": " + checks);
        for (Evidence ground : evidence) {
            why.append("\n- ").append(ground);
        }
        return why.toString();
    }

    /**
     * Keeps the texts of this description apart from those of another rule of the same id, for translations.
     *
     * @param key what the keys of the texts begin with
     * @return a description with it in place of the id
     */
    public RuleInfo<S> textKey(String key) {
        Draft<S> changed = new Draft<>(this);
        changed.textKey = requireNonNull(key, "key");
        return changed.done();
    }

    /**
     * Says what the rule asks of the athlete.
     *
     * @return {@code checks} as words, whose key is the {@link #textKey} and {@code .checks}
     */
    public Message asks() {
        return words("checks", checks);
    }

    /**
     * Says what would be needed where no change of a plan clears a violation of the rule.
     *
     * @return the words, whose key is the {@link #textKey} and {@code .otherwise}; what the rule asks, if it says no more
     */
    public Message needed() {
        return remedies.otherwise()
                .map(sentence -> words("otherwise", sentence))
                .orElseGet(this::asks);
    }

    /** Names a text of the description, so that it can be translated; braces of an own rule are no gaps. */
    private Message words(String part, String text) {
        return text.indexOf('{') < 0 ? Message.of(textKey + "." + part, text) : Message.verbatim(text);
    }

    private static <T> List<T> plus(List<T> first, T[] added) {
        List<T> both = new ArrayList<>(first);
        for (T one : added) {
            both.add(one);
        }
        return both;
    }

    /** Holds a description while one of its parts is changed, so that no change lists all the others. */
    private static final class Draft<S extends Subject> {
        private final RuleInfo<S> info;
        private List<Datum<? super S>> needs;
        private List<Datum<? super S>> mayNeed;
        private List<Parameter> parameters;
        private List<Evidence> evidence;
        private boolean silencesOthers;
        private Set<SetMethod> methods;
        private Set<LiveTrait> live;
        private boolean guardsLife;
        private List<Order> orders;
        private Remedies remedies;
        private String textKey;

        Draft(RuleInfo<S> info) {
            this.info = info;
            this.needs = info.needs;
            this.mayNeed = info.mayNeed;
            this.parameters = info.parameters;
            this.evidence = info.evidence;
            this.silencesOthers = info.silencesOthers;
            this.methods = info.methods;
            this.live = info.live;
            this.guardsLife = info.guardsLife;
            this.orders = info.orders;
            this.remedies = info.remedies;
            this.textKey = info.textKey;
        }

        RuleInfo<S> done() {
            return new RuleInfo<>(
                    info.id,
                    info.scope,
                    info.checks,
                    needs,
                    mayNeed,
                    parameters,
                    evidence,
                    silencesOthers,
                    methods,
                    live,
                    guardsLife,
                    orders,
                    remedies,
                    textKey);
        }
    }
}
