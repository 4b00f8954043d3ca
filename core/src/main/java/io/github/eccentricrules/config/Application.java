package io.github.eccentricrules.config;

import io.github.eccentricrules.config.Amounts.Unreadable;
import io.github.eccentricrules.engine.Contradiction;
import io.github.eccentricrules.engine.Contradiction.Bound;
import io.github.eccentricrules.engine.Excerpt;
import io.github.eccentricrules.engine.Layer;
import io.github.eccentricrules.engine.Origin;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Applies the settings of a configuration one after the other, and gathers all that is wrong. Used once. */
final class Application {
    private static final List<String> SEVERITIES = List.of("off", "info", "warning", "error");

    private static final int WITH_NEAR_NAMES = 100;

    private final RuleSet given;
    private final Map<String, String> texts;
    private final List<Problem> problems = new ArrayList<>();
    /** The parameters of which a value is wrong, so that nothing more is said of them. */
    private final Set<String> wrong = new HashSet<>();

    private final Set<String> excused = new HashSet<>();
    private final Set<String> ownExercises = new TreeSet<>();
    private RuleSet result;

    Application(RuleSet given, Map<String, String> texts) {
        this.given = given;
        this.texts = texts;
        this.result = given;
    }

    RuleSet run() {
        readExercises();
        List<SettingKey> keys = keys();
        // Reasons come before what they excuse, and what is set for all methods before what is set for one.
        keys.stream().filter(key -> is(key, SettingKey.ACKNOWLEDGED)).forEach(this::acknowledge);
        List<SettingKey> values = keys.stream()
                .filter(key -> !is(key, SettingKey.ACKNOWLEDGED) && !is(key, SettingKey.SEVERITY))
                .sorted(Comparator.comparing(key -> key.name().indexOf('@') >= 0))
                .toList();
        values.forEach(this::set);
        keys.stream().filter(key -> is(key, SettingKey.SEVERITY)).forEach(this::setSeverity);
        contradictions();
        if (problems.isEmpty()) {
            keys.stream().filter(key -> is(key, SettingKey.ACKNOWLEDGED)).forEach(this::requireUse);
        }
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparing(Problem::key));
            throw new ConfigurationException(problems);
        }
        return result;
    }

    private static boolean is(SettingKey key, String name) {
        return key.name().equals(name);
    }

    private void readExercises() {
        String list = texts.get(SettingKey.EXERCISES);
        if (list == null) {
            return;
        }
        for (String id : list.split(",", -1)) {
            try {
                Layer.ofExercise(id.strip()).exercise().ifPresent(ownExercises::add);
            } catch (IllegalArgumentException e) {
                problem(
                        SettingKey.EXERCISES,
                        "holds \"" + Excerpt.of(id) + "\", which is no id",
                        "ids with commas between them",
                        List.of());
            }
        }
    }

    private List<SettingKey> keys() {
        List<RuleInfo<?>> rules = new ArrayList<>(given.rules());
        rules.addAll(given.switchedOff());
        List<SettingKey> keys = new ArrayList<>();
        for (String text : texts.keySet()) {
            if (!text.equals(SettingKey.EXERCISES)) {
                try {
                    keys.add(SettingKey.read(text, rules, ownExercises));
                } catch (SettingKey.Unknown e) {
                    problem(text, String.valueOf(e.getMessage()), isAmongFirst() ? e.near() : List.of());
                }
            }
        }
        keys.removeIf(this::isMisplaced);
        return keys;
    }

    private boolean isMisplaced(SettingKey key) {
        if (is(key, SettingKey.ACKNOWLEDGED) && !key.layer().holdsEverywhere()) {
            problem(key.text(), "a reason is for the whole rule; leave out " + key.layer(), List.of());
            return true;
        }
        if (key.rule().scope() == Scope.SESSION && key.layer().exercise().isPresent()) {
            problem(key.text(), "the rule judges whole sessions, so nothing of it can differ by exercise", List.of());
            return true;
        }
        return false;
    }

    // Reasons --------------------------------------------------------------------------------------------------------

    private void acknowledge(SettingKey key) {
        try {
            result = result.acknowledging(key.rule().id(), value(key));
            excused.add(key.rule().id());
        } catch (IllegalArgumentException e) {
            problem(key.text(), "is no reason", "a text without control characters", List.of());
        }
    }

    private void requireUse(SettingKey key) {
        if (!result.lowersGuard(key.rule().id())) {
            String why = key.rule().guardsLife()
                    ? "there is nothing to acknowledge: the rule guards life as it does by default"
                    : "there is nothing to acknowledge: the rule does not guard life";
            problem(key.text(), why + "; leave it out", List.of());
        }
    }

    private boolean lacksReason(RuleInfo<?> rule) {
        return rule.guardsLife()
                && !excused.contains(rule.id())
                && !given.configuration().containsKey(rule.id() + "." + SettingKey.ACKNOWLEDGED);
    }

    private void lacksReason(SettingKey key) {
        problem(
                key.text(),
                "the rule guards life, and this switches it off or softens it; give the reason, which every report"
                        + " shows, as " + key.rule().id() + "." + SettingKey.ACKNOWLEDGED,
                List.of());
    }

    // Severities -----------------------------------------------------------------------------------------------------

    private void setSeverity(SettingKey key) {
        String name = value(key).toLowerCase(Locale.ROOT);
        if (!SEVERITIES.contains(name)) {
            problem(key.text(), "is no severity", String.join(", ", SEVERITIES), SettingKey.near(name, SEVERITIES));
            return;
        }
        if (!name.equals("error") && lacksReason(key.rule())) {
            lacksReason(key);
            return;
        }
        String id = key.rule().id();
        result = name.equals("off")
                ? result.switchedOff(id, key.layer())
                : result.withSeverity(id, Severity.valueOf(name.toUpperCase(Locale.ROOT)), key.layer());
    }

    // Values ---------------------------------------------------------------------------------------------------------

    private void set(SettingKey key) {
        List<Parameter> parameters = key.rule().parametersNamed(key.name());
        if (parameters.isEmpty() && SettingKey.isCut(key.name())) {
            problem(
                    key.text(),
                    "names a layer without saying for what; in a properties file, write the = of a key as \\=",
                    List.of());
            return;
        }
        if (parameters.isEmpty()) {
            Set<String> names = new TreeSet<>(List.of(SettingKey.SEVERITY));
            key.rule().parameters().forEach(parameter -> {
                names.add(parameter.name());
                names.add(parameter.family());
            });
            List<String> near = isAmongFirst() ? SettingKey.near(key.name(), names) : List.of();
            problem(
                    key.text(),
                    "rule " + key.rule().id() + " has no parameter \"" + Excerpt.of(key.name()) + "\"",
                    near.isEmpty() && isAmongFirst() && names.size() <= 6 ? List.copyOf(names) : near);
            return;
        }
        Parameter first = parameters.get(0);
        try {
            BigDecimal value = Amounts.read(value(key), first.unit());
            Optional<Parameter> refusing = parameters.stream()
                    .filter(parameter -> !parameter.allows(value))
                    .findFirst();
            Optional<Parameter> share = parameters.stream()
                    .filter(parameter -> Amounts.isShare(value(key), value, parameter))
                    .findFirst();
            if (share.isPresent()) {
                wrong(key, share.get(), Amounts.shareInPercent(value), List.of());
            } else if (refusing.isPresent()) {
                wrong(key, refusing.get(), "is not in the range", List.of());
            } else {
                set(key, value);
            }
        } catch (Unreadable e) {
            wrong(key, first, String.valueOf(e.getMessage()), e.near());
        }
    }

    private void set(SettingKey key, BigDecimal value) {
        String id = key.rule().id();
        Origin origin = Origin.configuration(key.text(), key.layer());
        if (lacksReason(key.rule()) && isLowered(id, key.name(), value, origin)) {
            lacksReason(key);
            return;
        }
        result = result.with(id, key.name(), value, origin);
    }

    private boolean isLowered(String id, String name, BigDecimal value, Origin origin) {
        // Nobody sees the reason: without one the rule set would not say what it comes to.
        return given.acknowledging(id, "only asked")
                .with(id, name, value, origin)
                .lowersGuard(id);
    }

    private void wrong(SettingKey key, Parameter parameter, String what, List<String> near) {
        for (Parameter named : key.rule().parametersNamed(key.name())) {
            wrong.add(key.rule().id() + "." + named.name());
        }
        problem(key.text(), what, parameter.range(), near);
    }

    // Contradictions -------------------------------------------------------------------------------------------------

    /** Says each contradiction of two keys once, however many methods it is one for. */
    private void contradictions() {
        Map<String, List<Contradiction>> distinct = new LinkedHashMap<>();
        for (Contradiction contradiction : result.contradictions()) {
            Bound lower = contradiction.lower();
            Bound upper = contradiction.upper();
            boolean isNew =
                    lower.origin().key().isPresent() || upper.origin().key().isPresent();
            if (isNew && !isWrong(lower) && !isWrong(upper)) {
                distinct.computeIfAbsent(
                                lower.origin() + " " + family(lower) + " " + upper.origin() + " " + family(upper),
                                unused -> new ArrayList<>())
                        .add(contradiction);
            }
        }
        distinct.values().forEach(this::contradicts);
    }

    private void contradicts(List<Contradiction> alike) {
        Contradiction first = alike.get(0);
        boolean isLower =
                first.lower().origin().key().filter(texts::containsKey).isPresent()
                        || first.upper().origin().key().isEmpty();
        // Of several methods or rows the strictest says what is allowed.
        Comparator<Contradiction> byOther = Comparator.comparing(
                one -> isLower ? one.upper().value() : one.lower().value().negate());
        Contradiction contradiction = alike.stream().min(byOther).orElse(first);
        Bound set = isLower ? contradiction.lower() : contradiction.upper();
        Bound other = isLower ? contradiction.upper() : contradiction.lower();
        String most = contradiction.mayBeEqual() ? "at most " : "below ";
        String least = contradiction.mayBeEqual() ? "at least " : "above ";
        String allowed = (isLower ? most : least) + text(other, other.value());
        boolean isLeft = other.origin().key().filter(texts::containsKey).isEmpty();
        if (isLeft && other.parameter().allows(set.value())) {
            allowed +=
                    "; or set " + further(other, alike.size() > 1, set.origin().layer())
                            + " too, which this configuration leaves as it is, to " + (isLower ? least : most)
                            + text(other, set.value());
        }
        problem(set.origin().key().orElseThrow(), "limits contradict each other: " + contradiction, allowed, List.of());
    }

    /** Names the key that would end a contradiction: for all methods or rows that have it, and for those alone who do. */
    private String further(Bound bound, boolean several, Layer layer) {
        boolean isOfSessions = result.rules().stream()
                .anyMatch(rule -> rule.id().equals(bound.rule()) && rule.scope() == Scope.SESSION);
        return bound.rule() + "."
                + (several ? bound.parameter().family() : bound.parameter().name())
                + (isOfSessions && layer.exercise().isPresent() ? "" : layer);
    }

    private static String text(Bound bound, BigDecimal value) {
        return bound.parameter().unit().format(value);
    }

    private boolean isWrong(Bound bound) {
        return wrong.contains(bound.rule() + "." + bound.parameter().name());
    }

    private static String family(Bound bound) {
        return bound.rule() + "." + bound.parameter().family();
    }

    private String value(SettingKey key) {
        return texts.getOrDefault(key.text(), "").strip();
    }

    /** Tells whether so few problems are found that near names are worth the time that it takes to find them. */
    private boolean isAmongFirst() {
        return problems.size() < WITH_NEAR_NAMES;
    }

    private void problem(String key, String what, List<String> near) {
        add(key, what, Optional.empty(), near);
    }

    private void problem(String key, String what, String allowed, List<String> near) {
        add(key, what, Optional.of(allowed), near);
    }

    private void add(String key, String what, Optional<String> allowed, List<String> near) {
        problems.add(new Problem(key, texts.getOrDefault(key, ""), what, allowed, near));
    }
}
