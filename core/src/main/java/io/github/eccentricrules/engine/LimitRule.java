package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.slf4j.LoggerFactory;

/**
 * Compares one quantity of a subject with one limit, or with several of different severity. The limit itself is
 * allowed, unless it says {@link Comparison#BELOW}.
 *
 * <p>A rule limits either a {@link Quantity}, which the engine knows and compares wherever it is known without asking the
 * rule, or one of its own, which {@link #quantity} works out.
 *
 * @param <S> the type of the subjects
 */
public abstract class LimitRule<S extends Subject> extends Rule<S> {
    private static final double SCALE = 1e9;
    // Beyond this, nine decimals are more than a double holds.
    private static final double LARGE = 1e6;

    private final List<Limit> limits;
    private final @Nullable Quantity<S> quantity;
    /** By limit, and by the ordinal of the method; the last one of each is for subjects without one method. */
    private final @Nullable Parameter[][] parameters;

    private final int limitedMethods;

    /**
     * Creates a rule on a quantity of its own.
     *
     * @param info what it is; the parameters of the limits are added to it
     * @param limits the limits, of which the most severe one that is passed counts; at least one
     * @throws IllegalArgumentException if there is no limit, no evidence, or a limit by method for subjects that may
     *     hold several methods
     */
    protected LimitRule(RuleInfo<S> info, Limit... limits) {
        this(null, info, limits);
    }

    /**
     * Creates a rule on a quantity that the engine knows. Where it is known the engine compares it with the limits for the
     * method and asks the rule nothing else: {@link #appliesTo} and {@link #judge} are for where it is not, where they may
     * look at the subject, what it is part of and the history, but at no later set; and {@link #counts} is not asked.
     *
     * @param info what it is; the parameters of the limits are added to it
     * @param quantity the quantity
     * @param limits the limits, of which the most severe one that is passed counts; at least one
     * @throws IllegalArgumentException if there is no limit, no evidence, or a limit by method for subjects that may
     *     hold several methods
     */
    protected LimitRule(RuleInfo<S> info, Quantity<S> quantity, Limit... limits) {
        this(requireNonNull(quantity, "quantity"), info, limits);
    }

    /**
     * Creates a rule that compares what a function works out with one limit.
     *
     * @param <S> the type of the subjects
     * @param info what it is; the parameter of the limit is added to it
     * @param limit the limit
     * @param quantity works out the quantity, a finite number in the unit of the limit, of a subject that has all that the
     *     rule {@linkplain RuleInfo#needs needs}; a pure function
     * @param message what to say in English, with gaps such as {@code {measured}} and {@code {limit}}; its key is the id of
     *     the rule
     * @return the rule
     * @throws IllegalArgumentException if it cites no evidence, or the braces of the message do not fit together
     */
    public static <S extends Subject> Rule<S> of(
            RuleInfo<S> info, Limit limit, ToDoubleFunction<S> quantity, String message) {
        requireNonNull(quantity, "quantity");
        Message words = Message.of(info.id(), message);
        return new LimitRule<>(info, limit) {
            @Override
            protected double quantity(S subject, Parameters parameters) {
                return quantity.applyAsDouble(subject);
            }

            @Override
            protected Message message(S subject, Measure measure) {
                return words;
            }

            @Override
            protected List<Message> says() {
                return List.of(words);
            }
        };
    }

    private LimitRule(@Nullable Quantity<S> quantity, RuleInfo<S> info, Limit... limits) {
        super(info.parameters(parameters(limits)));
        if (limits.length == 0) {
            throw new IllegalArgumentException("rule " + info.id() + " must have a limit");
        }
        boolean mixed = info.scope() == Scope.EXERCISE || info.scope() == Scope.SESSION;
        for (Limit limit : limits) {
            if (mixed && limit.always().isEmpty()) {
                throw new IllegalArgumentException("rule " + info.id() + " has limits by method, but judges each "
                        + info.scope() + ", which may hold several; judge each method of an exercise instead");
            }
        }
        this.quantity = quantity;
        this.limits = worstFirst(limits);
        this.parameters = new Parameter[limits.length][Methods.COUNT + 1];
        int limited = 0;
        for (int i = 0; i < limits.length; i++) {
            Limit limit = this.limits.get(i);
            parameters[i][Methods.COUNT] = limit.always().orElse(null);
            for (SetMethod method : SetMethod.values()) {
                parameters[i][Methods.index(method)] =
                        limit.parameterFor(method).orElse(null);
                limited |= limit.parameterFor(method).isPresent() ? Methods.bit(method) : 0;
            }
        }
        this.limitedMethods = limited;
    }

    private static Parameter[] parameters(Limit[] limits) {
        List<Parameter> parameters = new ArrayList<>();
        for (Limit limit : limits) {
            parameters.addAll(limit.parameters());
        }
        return parameters.toArray(new Parameter[0]);
    }

    /** Orders by severity, and as they are given where that is the same. */
    private static List<Limit> worstFirst(Limit[] limits) {
        List<Limit> ordered = new ArrayList<>();
        Severity[] severities = Severity.values();
        for (int i = severities.length - 1; i >= 0; i--) {
            for (Limit limit : limits) {
                if (limit.severity() == severities[i]) {
                    ordered.add(limit);
                }
            }
        }
        return List.copyOf(ordered);
    }

    /**
     * Returns the quantity, in the unit of the limits. A rule on a quantity of its own overrides it.
     *
     * @param subject a subject that has all that the rule needs
     * @param parameters the numbers that the rule is configured with
     * @return the quantity, a finite number
     * @throws IllegalStateException if the rule names no {@link Quantity} and does not override this
     */
    protected double quantity(S subject, Parameters parameters) {
        if (quantity == null) {
            throw new IllegalStateException("rule " + info().id() + " must name a quantity or work one out");
        }
        return quantity.of(subject);
    }

    /**
     * Says what is wrong and what to do.
     *
     * @param subject the subject
     * @param measure what was measured, against the limit to keep next time: that which is passed by most, of those that
     *     are more than a note, so that nobody who does as told is warned again
     * @return words for the athlete, of which the engine fills the gaps for whether it is a plan, the measured value
     *     and its limit; where a {@link Quantity} is limited, they are made when somebody reads them, and are replaced by
     *     plain ones if this throws
     */
    protected abstract Message message(S subject, Measure measure);

    /**
     * Says what is good to know, where the limit that is passed is one of {@link Severity#INFO}.
     *
     * @param subject the subject
     * @param measure what was compared
     * @return words for the athlete; {@link #message} unless overridden
     */
    protected Message note(S subject, Measure measure) {
        return message(subject, measure);
    }

    /**
     * Tells whether a limit is one for a subject, where that depends on more than the method; for rules on a quantity of
     * their own.
     *
     * @param limit one of the limits
     * @param subject the subject
     * @return true unless overridden
     */
    protected boolean counts(Limit limit, S subject) {
        return true;
    }

    /**
     * Tells whether the message is made when somebody reads the report, and replaced by a plain one if it throws, as
     * where a {@link Quantity} is limited; for rules on a quantity of their own that are often broken.
     *
     * @return false unless overridden: a message that throws is a failure of the rule
     */
    protected boolean isWordedLate() {
        return false;
    }

    /**
     * Fills the gap {@code limit} with the mildest limit for a subject, for a message that has no measure.
     *
     * @param message the message
     * @param subject a subject that the rule applies to
     * @param parameters the numbers that the rule is configured with
     * @return the message with the limit
     */
    protected final Message withMildestLimit(Message message, S subject, Parameters parameters) {
        Parameter mildest = null;
        for (int i = 0; i < limits.size(); i++) {
            Parameter parameter = parameterFor(i, subject);
            mildest = parameter == null ? mildest : parameter;
        }
        return message.with("limit", requireNonNull(mildest, "limit"), parameters);
    }

    /**
     * Tells whether a quantity passes none of the limits for a subject, so that a rule need not work out more, or where
     * the quantity itself is not known exactly.
     *
     * @param quantity a quantity that the subject may have; one that is no number is within no limit
     * @param subject a subject that the rule applies to
     * @param parameters the numbers that the rule is configured with
     * @return true if no limit is passed
     */
    protected final boolean isWithin(double quantity, S subject, Parameters parameters) {
        return Double.isFinite(quantity) && passed(rounded(quantity), subject, parameters) < 0;
    }

    /**
     * Tells whether a quantity passes none of the limits for any method of a session, for {@link #judgeAll}.
     *
     * @param quantity the quantity of every subject, or the one that is furthest on the side of the limits; one that is
     *     no number is within no limit
     * @param session a session
     * @param parameters the numbers that the rule is configured with
     * @return true if no limit is passed, whether it {@linkplain #counts counts} or not, and there is one
     */
    protected final boolean isWithinAll(double quantity, SessionSubject session, Parameters parameters) {
        return Double.isFinite(quantity)
                && isLimitedAnywhere(session)
                && passesNone(rounded(quantity), session.methods() & methods(), parameters);
    }

    /**
     * Tells whether there is a limit for any method of a session, for {@link #judgeAll}.
     *
     * @param session a session
     * @return true if there is one
     */
    protected final boolean isLimitedAnywhere(SessionSubject session) {
        return (session.methods() & methods() & limitedMethods) != 0;
    }

    private boolean passesNone(double quantity, int methods, Parameters values) {
        for (int left = methods; left != 0; left &= left - 1) {
            int method = Integer.numberOfTrailingZeros(left);
            for (int i = 0; i < limits.size(); i++) {
                Parameter parameter = parameters[i][method];
                if (parameter != null && !limits.get(i).comparison().holds(quantity, values.number(parameter))) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    final boolean isLimited(S subject) {
        for (int i = 0; i < limits.size(); i++) {
            if (parameterFor(i, subject) != null) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected Outcome judge(S subject, Parameters parameters) {
        double rounded = rounded(quantity(subject, parameters));
        int passed = passed(rounded, subject, parameters);
        return passed < 0 ? Outcome.satisfied() : violated(subject, rounded, passed, parameters, false);
    }

    @Override
    final @Nullable Outcome compareQuantity(S subject, Parameters parameters) {
        if (quantity == null) {
            return null;
        }
        if (!quantity.existsIn(subject.session())) {
            return Outcome.notApplicable();
        }
        double known = quantity.of(subject);
        if (Double.isNaN(known)) {
            return null;
        }
        if (!isLimited(subject)) {
            return Outcome.notApplicable();
        }
        double rounded = rounded(known);
        int passed = passed(rounded, subject, parameters);
        return passed < 0 ? Outcome.satisfied() : violated(subject, rounded, passed, parameters, true);
    }

    /** Returns the index of the most severe limit that is passed; -1 if none is. */
    final int passed(double quantity, S subject, Parameters values) {
        for (int i = 0; i < limits.size(); i++) {
            Parameter parameter = parameterFor(i, subject);
            if (parameter != null && !limits.get(i).comparison().holds(quantity, values.number(parameter))) {
                return i;
            }
        }
        return -1;
    }

    final @Nullable Quantity<S> shared() {
        return quantity;
    }

    /** Returns the parameter of a limit for a method, by its ordinal; null if it has no limit. */
    final @Nullable Parameter parameterFor(int limit, int method) {
        return parameters[limit][method];
    }

    final int limitedMethods() {
        return limitedMethods;
    }

    private Outcome violated(S subject, double quantity, int passed, Parameters values, boolean isShared) {
        return isWordedLate() && !isShared
                ? Outcome.wordedLate(
                        limits.get(passed).severity(), () -> worded(subject, quantity, passed, values, true))
                : worded(subject, quantity, passed, values, isShared);
    }

    private Outcome.Violated worded(
            S subject, double quantity, int passed, Parameters values, boolean standsWithoutMessage) {
        Limit limit = limits.get(passed);
        Measure measure = compare(quantity, limit, requireParameter(passed, subject), values);
        if (limit.severity() == Severity.INFO) {
            return Outcome.violated(
                            limit.severity(),
                            words(() -> note(subject, measure), subject, measure, standsWithoutMessage))
                    .with(measure);
        }
        Measure toKeep = toKeep(quantity, passed, subject, values);
        return Outcome.violated(
                        limit.severity(), words(() -> message(subject, toKeep), subject, toKeep, standsWithoutMessage))
                .with(measure);
    }

    /** Words a violation, which with {@code stands} is one whatever its message throws. */
    private Message words(Supplier<Message> message, S subject, Measure measure, boolean stands) {
        if (!stands) {
            return message.get().about(subject, measure);
        }
        try {
            return requireNonNull(message.get(), "message").about(subject, measure);
        } catch (Throwable e) {
            if (SessionCheck.isBeyondRules(e)) {
                throw e;
            }
            LoggerFactory.getLogger(LimitRule.class)
                    .error(
                            "the message of rule {} failed with {}; a plain one stands in the report",
                            info().id(),
                            e.getClass().getName());
            return Message.of("limit-without-words", "{Measured} is beyond the limit; keep to {limit}.")
                    .with(measure);
        }
    }

    /** Compares with the limit on the same side that is passed by most, of those that are more than a note. */
    private Measure toKeep(double quantity, int passed, S subject, Parameters values) {
        Limit limit = limits.get(passed);
        Parameter parameter = requireParameter(passed, subject);
        Measure toKeep = compare(quantity, limit, parameter, values);
        for (int i = 0; i < limits.size(); i++) {
            Parameter other = parameterFor(i, subject);
            if (other != null
                    && limits.get(i).severity() != Severity.INFO
                    && limits.get(i).comparison() == limit.comparison()
                    && other.unit() == parameter.unit()) {
                Measure measure = compare(quantity, limits.get(i), other, values);
                toKeep = measure.margin().compareTo(toKeep.margin()) < 0 ? measure : toKeep;
            }
        }
        return toKeep;
    }

    /** Compares with the limit that the subject comes nearest to. */
    @Override
    protected Optional<Measure> measure(S subject, Parameters values) {
        double rounded = rounded(quantity(subject, values));
        Measure nearest = null;
        for (int i = 0; i < limits.size(); i++) {
            Parameter parameter = parameterFor(i, subject);
            if (parameter != null) {
                Measure measure = compare(rounded, limits.get(i), parameter, values);
                nearest = nearest == null || measure.margin().compareTo(nearest.margin()) < 0 ? measure : nearest;
            }
        }
        return Optional.ofNullable(nearest);
    }

    @Override
    final List<Explanation.Compared> compared(S subject, Parameters values, @Nullable Measure measured) {
        List<Explanation.Compared> all = new ArrayList<>();
        for (int i = 0; i < limits.size(); i++) {
            Parameter parameter = parameterFor(i, subject);
            if (parameter != null && (measured == null || measured.unit() == parameter.unit())) {
                all.add(Explanation.Compared.of(limits.get(i), parameter, values, measured));
            }
        }
        if (measured != null && all.stream().noneMatch(one -> one.is(measured))) {
            all.add(Explanation.Compared.of(measured));
        }
        return all;
    }

    @Override
    final boolean measuresIn(SessionSubject session) {
        return quantity == null || quantity.existsIn(session);
    }

    @Override
    protected final String fingerprint() {
        StringBuilder text = new StringBuilder(super.fingerprint());
        for (Limit limit : limits) {
            text.append(' ').append(limit.fingerprint());
        }
        return text.toString();
    }

    @Override
    public final List<Limit> limits() {
        return limits;
    }

    private @Nullable Parameter parameterFor(int limit, S subject) {
        int method = subject.onlyMethod();
        Parameter parameter = parameters[limit][method < 0 ? Methods.COUNT : method];
        boolean counts = parameter == null || quantity != null || counts(limits.get(limit), subject);
        return counts ? parameter : null;
    }

    private Parameter requireParameter(int limit, S subject) {
        return requireNonNull(parameterFor(limit, subject), "parameter");
    }

    /** Rounds to the nine decimals of a measure, so that a value is judged as it is shown. */
    static double rounded(double quantity) {
        if (Double.isNaN(quantity) || Double.isInfinite(quantity)) {
            throw new ArithmeticException("quantity must be a finite number, was " + quantity);
        }
        return Math.abs(quantity) < LARGE ? Math.rint(quantity * SCALE) / SCALE : quantity;
    }

    private static Measure compare(double quantity, Limit limit, Parameter parameter, Parameters parameters) {
        return new Measure(new BigDecimal(quantity), limit.comparison(), parameters.value(parameter), parameter.unit());
    }
}
