package io.github.eccentricrules.engine;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares one quantity of a subject with one limit, or with several of different severity. The limit itself is
 * allowed, unless it says {@link Comparison#BELOW}.
 *
 * @param <S> the type of the subjects
 */
public abstract class LimitRule<S extends Subject> extends Rule<S> {
    private static final double SCALE = 1e9;
    // Beyond this, nine decimals are more than a double holds.
    private static final double LARGE = 1e6;

    private final List<Limit> limits;

    /**
     * Creates a rule.
     *
     * @param info what it is; the parameters of the limits are added to it
     * @param limits the limits, of which the most severe one that is passed counts; at least one
     * @throws IllegalArgumentException if there is no limit, no evidence, or a limit by method for subjects that may
     *     hold several methods
     */
    protected LimitRule(RuleInfo<S> info, Limit... limits) {
        super(info.parameters(
                Stream.of(limits).flatMap(limit -> limit.parameters().stream()).toArray(Parameter[]::new)));
        if (limits.length == 0) {
            throw new IllegalArgumentException("rule " + info.id() + " must have a limit");
        }
        boolean mixed = info.scope() == Scope.EXERCISE || info.scope() == Scope.SESSION;
        if (mixed && Stream.of(limits).anyMatch(limit -> limit.always().isEmpty())) {
            throw new IllegalArgumentException("rule " + info.id() + " has limits by method, but judges each "
                    + info.scope() + ", which may hold several; judge each method of an exercise instead");
        }
        this.limits = Stream.of(limits)
                .sorted(Comparator.comparing(Limit::severity).reversed())
                .toList();
    }

    /**
     * Returns the quantity, in the unit of the limits.
     *
     * @param subject a subject that has all that the rule needs
     * @param parameters the numbers that the rule is configured with
     * @return the quantity, a finite number
     */
    protected abstract double quantity(S subject, Parameters parameters);

    /**
     * Says what is wrong and what to do.
     *
     * @param subject the subject
     * @param measure what was measured, against the limit to keep next time: that which is passed by most, of those that
     *     are more than a note, so that nobody who does as told is warned again
     * @return a sentence for the athlete, with numbers and units
     */
    protected abstract String message(S subject, Measure measure);

    /**
     * Says what is good to know, where the limit that is passed is one of {@link Severity#INFO}.
     *
     * @param subject the subject
     * @param measure what was compared
     * @return a sentence for the athlete; {@link #message} unless overridden
     */
    protected String note(S subject, Measure measure) {
        return message(subject, measure);
    }

    /**
     * Tells whether a limit is one for a subject, where that depends on more than the method.
     *
     * @param limit one of the limits
     * @param subject the subject
     * @return true unless overridden
     */
    protected boolean counts(Limit limit, S subject) {
        return true;
    }

    /**
     * Returns the mildest limit for a subject, for a message that has no measure.
     *
     * @param subject a subject that the rule applies to
     * @param parameters the numbers that the rule is configured with
     * @return the limit with its unit, such as {@code "3 s"}
     */
    protected final String mildestLimit(S subject, Parameters parameters) {
        Parameter mildest = limits.stream()
                .flatMap(limit -> parameterFor(limit, subject).stream())
                .reduce((severe, mild) -> mild)
                .orElseThrow();
        return mildest.unit().plain(parameters.value(mildest));
    }

    /**
     * Tells whether a quantity passes none of the limits for a subject, where the quantity itself is not known exactly.
     *
     * @param quantity a quantity that the subject may have
     * @param subject a subject that the rule applies to
     * @param parameters the numbers that the rule is configured with
     * @return true if no limit is passed
     */
    protected final boolean isWithin(double quantity, S subject, Parameters parameters) {
        return limits.stream()
                .allMatch(limit -> parameterFor(limit, subject)
                        .map(parameter -> limit.comparison().holds(quantity, parameters.number(parameter)))
                        .orElse(true));
    }

    @Override
    final boolean isLimited(S subject) {
        return limits.stream().anyMatch(limit -> parameterFor(limit, subject).isPresent());
    }

    @Override
    protected Outcome judge(S subject, Parameters parameters) {
        double quantity = rounded(quantity(subject, parameters));
        for (Limit limit : limits) {
            Optional<Parameter> parameter = parameterFor(limit, subject);
            if (parameter.isPresent() && !limit.comparison().holds(quantity, parameters.number(parameter.get()))) {
                Measure measure = compare(quantity, limit, parameter.get(), parameters);
                String message = limit.severity() == Severity.INFO
                        ? note(subject, measure)
                        : message(subject, toKeep(quantity, limit, subject, parameters));
                return Outcome.violated(limit.severity(), message).with(measure);
            }
        }
        return Outcome.satisfied();
    }

    /** Compares with the limit on the same side that is passed by most, of those that are more than a note. */
    private Measure toKeep(double quantity, Limit passed, S subject, Parameters parameters) {
        Measure toKeep = compare(quantity, passed, parameterFor(passed, subject).orElseThrow(), parameters);
        for (Limit limit : limits) {
            Optional<Parameter> parameter = parameterFor(limit, subject);
            if (parameter.isPresent()
                    && limit.severity() != Severity.INFO
                    && limit.comparison() == passed.comparison()
                    && parameter.get().unit() == unit(passed, subject)) {
                Measure other = compare(quantity, limit, parameter.get(), parameters);
                toKeep = other.margin().compareTo(toKeep.margin()) < 0 ? other : toKeep;
            }
        }
        return toKeep;
    }

    private Unit unit(Limit limit, S subject) {
        return parameterFor(limit, subject).orElseThrow().unit();
    }

    /** Compares with the limit that the subject comes nearest to. */
    @Override
    protected Optional<Measure> measure(S subject, Parameters parameters) {
        double quantity = rounded(quantity(subject, parameters));
        return limits.stream()
                .flatMap(limit -> parameterFor(limit, subject).stream()
                        .map(parameter -> compare(quantity, limit, parameter, parameters)))
                .min(Comparator.comparing(Measure::margin));
    }

    @Override
    protected final String fingerprint() {
        return super.fingerprint()
                + limits.stream().map(limit -> " " + limit.fingerprint()).collect(Collectors.joining());
    }

    @Override
    public final List<Limit> limits() {
        return limits;
    }

    private Optional<Parameter> parameterFor(Limit limit, S subject) {
        return counts(limit, subject) ? limit.parameterFor(subject) : Optional.empty();
    }

    /** Rounds to the nine decimals of a measure, so that a value is judged as it is shown. */
    private static double rounded(double quantity) {
        if (Double.isNaN(quantity) || Double.isInfinite(quantity)) {
            throw new ArithmeticException("quantity must be a finite number, was " + quantity);
        }
        return Math.abs(quantity) < LARGE ? Math.rint(quantity * SCALE) / SCALE : quantity;
    }

    private static Measure compare(double quantity, Limit limit, Parameter parameter, Parameters parameters) {
        return new Measure(new BigDecimal(quantity), limit.comparison(), parameters.value(parameter), parameter.unit());
    }
}
