package io.github.eccentricrules.engine;

import io.github.eccentricrules.engine.Explanation.Compared;
import io.github.eccentricrules.engine.Explanation.Input;
import io.github.eccentricrules.engine.Explanation.Result;
import io.github.eccentricrules.engine.Explanation.Setting;
import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Works out why one rule gives its outcome for each of its subjects. It judges as a report does, and asks further. */
final class Explainer<S extends Subject> {
    /** By how far the value is from the limit, on either side; what is passed before what is kept. */
    private static final Comparator<Compared> NEAREST_FIRST = Comparator.comparing(
                    (Compared one) -> one.margin().map(BigDecimal::abs).orElse(BigDecimal.ZERO))
            .thenComparing(one -> one.kept().orElse(true))
            .thenComparing(one -> one.severity().map(Enum::name).orElse(""))
            .thenComparing(one -> one.parameter().orElse(""));

    /** The name of what a rule works out itself, among the inputs. */
    static final String MEASURED = "measured";

    private final RuleSet ruleSet;
    private final Rule<S> rule;
    private final Member<S> member;
    private final @Nullable LayeredRule<S> layered;
    private final List<String> silencedBy;

    Explainer(RuleSet ruleSet, Member<S> member, List<String> silencedBy) {
        this.ruleSet = ruleSet;
        this.rule = member.rule();
        this.member = member;
        this.layered = member.isPlain() ? null : new LayeredRule<>(member);
        this.silencedBy = member.silences() ? List.of() : silencedBy;
    }

    /**
     * Returns what the rule judges a subject by; of several levels that the athlete may have, the one whose violation is the
     * worst, or else the lowest at which the rule is not off.
     */
    private Terms terms(S subject) {
        List<Terms> all = layered == null ? List.of(member.terms()) : layered.terms(subject);
        Terms chosen = all.get(0);
        Severity worst = null;
        for (Terms terms : all) {
            Outcome outcome = attempt(() -> terms.evaluate(rule, subject), Outcome.notApplicable());
            Severity found = outcome instanceof Outcome.Violated violated ? violated.severity() : null;
            if (found != null && (worst == null || found.compareTo(worst) > 0)) {
                worst = found;
                chosen = terms;
            } else if (worst == null && chosen.ruling() == Ruling.OFF) {
                chosen = terms;
            }
        }
        return chosen;
    }

    private Parameters parameters(S subject) {
        return terms(subject).parameters();
    }

    /** Explains the rule for each subject, beside the place that it judges. */
    List<Explained> all(SessionSubject session) {
        List<Explained> all = new ArrayList<>();
        for (S subject : rule.info().scope().subjects(session)) {
            all.add(new Explained(subject.location(), explain(subject)));
        }
        return all;
    }

    /** Holds an explanation and the place of what was judged, which the verdict may be about a part of. */
    record Explained(Location judged, Explanation explanation) {}

    private Explanation explain(S subject) {
        if (!silencedBy.isEmpty()) {
            return explanation(
                    subject,
                    Result.SILENCED,
                    Message.of(
                                    "explain.silenced-by",
                                    "{rules} makes every other rule beside the point in this session.")
                            .with(
                                    "rules",
                                    Message.and(silencedBy.stream()
                                            .map(Message::verbatim)
                                            .toList())),
                    List.of(),
                    null);
        }
        Outcome outcome;
        try {
            outcome = layered == null ? rule.evaluate(subject, member.parameters()) : layered.evaluate(subject);
        } catch (Throwable e) {
            if (SessionCheck.isBeyondRules(e)) {
                throw e;
            }
            return failed(subject, e);
        }
        if (outcome instanceof Outcome.Violated violated) {
            return violated(subject, violated);
        }
        if (outcome instanceof Outcome.NotEvaluated unknown) {
            return explanation(
                    subject,
                    Result.NOT_EVALUATED,
                    Message.of("explain.lacking", "This cannot be judged without {fields}, and that is no pass.")
                            .with(
                                    "fields",
                                    Message.and(unknown.missing().stream()
                                            .map(DatumWords::of)
                                            .toList())),
                    unknown.missing(),
                    null);
        }
        return outcome instanceof Outcome.Satisfied ? satisfied(subject) : notApplicable(subject);
    }

    private Explanation failed(S subject, Throwable thrown) {
        String error = Failure.of(rule.info().id(), subject.location(), thrown).error();
        return explanation(
                subject,
                Result.FAILED,
                Message.of("explain.thrown", "The rule itself failed here, and that is no pass: {error}")
                        .with("error", Message.verbatim(error)),
                List.of(),
                null);
    }

    private Explanation violated(S subject, Outcome.Violated violated) {
        Measure measure = violated.measure().orElse(null);
        Location place = violated.place().orElse(subject).location();
        return build(
                subject,
                place,
                Result.VIOLATED,
                Optional.of(violated.severity()),
                violated.message(),
                List.of(),
                measure);
    }

    private Explanation satisfied(S subject) {
        Measure measure =
                attempt(() -> measure(subject), Optional.<Measure>empty()).orElse(null);
        Message words = measure == null
                ? Message.of("explain.kept", "Nothing here is against what the rule asks.")
                : switch (measure.comparison()) {
                    case AT_LEAST ->
                        Message.of("explain.kept-at-least", "Enough: {measured}, and the least is {limit}.");
                    case AT_MOST ->
                        Message.of("explain.kept-at-most", "Not too much: {measured}, and the most is {limit}.");
                    case BELOW ->
                        Message.of("explain.kept-below", "Not too much: {measured}, which must stay below {limit}.");
                };
        return explanation(
                subject, Result.SATISFIED, measure == null ? words : words.with(measure), List.of(), measure);
    }

    private Optional<Measure> measure(S subject) {
        return layered == null ? rule.measure(subject, member.parameters()) : layered.measure(subject);
    }

    private Explanation notApplicable(S subject) {
        return explanation(subject, Result.NOT_APPLICABLE, whyNot(subject), List.of(), null);
    }

    private Message whyNot(S subject) {
        if ((subject.methods() & rule.methods()) == 0) {
            return Message.of(
                            "explain.other-method",
                            "The rule is about sets of these methods only: {judged}. Here it is {done}.")
                    .with("judged", methods(rule.methods()))
                    .with("done", methods(subject.methods()));
        }
        if (!rule.measuresIn(subject.session())) {
            return Message.of(
                    "explain.not-in-plan", "The rule is about what happens in training, which a plan does not know.");
        }
        if (!attempt(() -> rule.isLimited(subject), true)) {
            return Message.of("explain.no-limit", "The rule has no limit for {methods}.")
                    .with("methods", methods(subject.methods()));
        }
        if (terms(subject).ruling() == Ruling.OFF) {
            return Message.of("explain.off", "The rule is switched off here.");
        }
        return Message.of("explain.not-the-case", "The rule does not apply here: what it is about is not the case.");
    }

    private static Message methods(int bits) {
        List<Message> names = new ArrayList<>();
        for (SetMethod method : SetMethod.values()) {
            if ((bits & Methods.bit(method)) != 0) {
                names.add(Message.name(method));
            }
        }
        return Message.and(names);
    }

    private static String slug(SetMethod method) {
        return method.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Explanation explanation(
            S subject, Result outcome, Message words, List<String> missing, @Nullable Measure measure) {
        return build(subject, subject.location(), outcome, Optional.empty(), words, missing, measure);
    }

    private Explanation build(
            S subject,
            Location place,
            Result outcome,
            Optional<Severity> severity,
            Message words,
            List<String> missing,
            @Nullable Measure measure) {
        RuleInfo<S> info = rule.info();
        boolean compares = measure != null || outcome == Result.NOT_EVALUATED;
        List<Compared> comparisons = compares
                ? attempt(() -> rule.compared(subject, parameters(subject), measure), List.<Compared>of())
                : List.of();
        return new Explanation(
                info.id(),
                info.checks(),
                info.asks(),
                ruleSet.stamp(),
                place,
                outcome,
                severity,
                words.toString(),
                words,
                missing,
                inputs(subject, missing, measure),
                Optional.ofNullable(measure),
                comparisons.stream()
                        .map(one -> one.as(terms(subject)))
                        .sorted(NEAREST_FIRST)
                        .toList(),
                settings(subject),
                info.evidence());
    }

    private List<Input> inputs(S subject, List<String> missing, @Nullable Measure measure) {
        List<Input> inputs = new ArrayList<>();
        List<Datum<? super S>> declared = new ArrayList<>(rule.info().needs());
        declared.addAll(rule.info().mayNeed());
        declared.addAll(attempt(rule::reads, List.<Datum<? super S>>of()));
        for (Datum<? super S> datum : declared) {
            if (inputs.stream().noneMatch(input -> input.name().equals(datum.name()))) {
                Optional<Message> value = attempt(() -> DatumValue.of(datum, subject), Optional.<Message>empty());
                inputs.add(Input.of(datum.name(), missing.contains(datum.name()) ? Optional.empty() : value));
            }
        }
        for (String name : missing) {
            if (inputs.stream().noneMatch(input -> input.name().equals(name))) {
                inputs.add(Input.of(name, Optional.empty()));
            }
        }
        if (measure != null) {
            inputs.add(Input.of(
                    "measured",
                    Optional.of(Message.of("explain.measured", "{measured}").with(measure))));
        }
        return inputs;
    }

    /** Lists the parameters, those of other methods left out. */
    private List<Setting> settings(S subject) {
        List<Setting> settings = new ArrayList<>();
        Parameters parameters = parameters(subject);
        for (Parameter parameter : rule.info().parameters()) {
            if (concerns(parameter, subject.methods())) {
                Message origin = origin(parameter, parameters.origin(parameter));
                settings.add(new Setting(parameter, parameters.value(parameter), origin.toString(), origin));
            }
        }
        return settings;
    }

    private static boolean concerns(Parameter parameter, int methods) {
        for (SetMethod method : SetMethod.values()) {
            if (parameter.name().endsWith("@" + slug(method))) {
                return (methods & Methods.bit(method)) != 0;
            }
        }
        return true;
    }

    /** Says where a value comes from: the one place that knows. */
    private Message origin(Parameter parameter, Origin origin) {
        Message words = switch (origin.kind()) {
            case DEFAULT -> Message.of("explain.origin-default", "the default");
            case RULE_SET ->
                Message.of("explain.origin-rule-set", "set by the rule set {name}; the default is {default}")
                        .with("name", Message.verbatim(ruleSet.stamp().name() + origin.layer()));
            case CONFIGURATION ->
                Message.of("explain.origin-configuration", "configured by {key}; the default is {default}")
                        .with("key", Message.verbatim(origin.key().orElseThrow()));
        };
        return origin.kind() == Origin.Kind.DEFAULT
                ? words
                : words.with("default", Argument.of(parameter.defaultValue(), parameter.unit()));
    }

    /** Asks what a rule of one's own may throw at, where the outcome stands already. */
    private static <T> T attempt(Supplier<T> question, T otherwise) {
        try {
            return question.get();
        } catch (Throwable e) {
            if (SessionCheck.isBeyondRules(e)) {
                throw e;
            }
            return otherwise;
        }
    }
}
