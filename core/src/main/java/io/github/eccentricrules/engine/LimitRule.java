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
    private final List<Limit> limits;

    /**
     * Creates a rule.
     *
     * @param info what it is; the parameters of the limits are added to it
     * @param limits the limits, of which the most severe one that is passed counts; at least one
     * @throws IllegalArgumentException if there is no limit, or no evidence
     */
    protected LimitRule(RuleInfo<S> info, Limit... limits) {
        super(info.parameters(Stream.of(limits).map(Limit::parameter).toArray(Parameter[]::new)));
        if (limits.length == 0) {
            throw new IllegalArgumentException("rule " + info.id() + " must have a limit");
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
     * @param measure what was compared
     * @return a sentence for the athlete, with numbers and units
     */
    protected abstract String message(S subject, Measure measure);

    @Override
    protected Outcome judge(S subject, Parameters parameters) {
        double quantity = quantity(subject, parameters);
        for (Limit limit : limits) {
            if (!limit.comparison().holds(quantity, parameters.number(limit.parameter()))) {
                Measure measure = compare(quantity, limit, parameters);
                return Outcome.violated(limit.severity(), message(subject, measure))
                        .with(measure);
            }
        }
        return Outcome.satisfied();
    }

    /** Compares with the mildest limit, which a subject that satisfies the rule comes nearest to. */
    @Override
    protected Optional<Measure> measure(S subject, Parameters parameters) {
        return Optional.of(compare(quantity(subject, parameters), limits.get(limits.size() - 1), parameters));
    }

    @Override
    final String fingerprint() {
        return super.fingerprint()
                + limits.stream()
                        .map(limit -> " " + limit.severity() + " " + limit.comparison() + " "
                                + limit.parameter().name())
                        .collect(Collectors.joining());
    }

    private static Measure compare(double quantity, Limit limit, Parameters parameters) {
        if (Double.isNaN(quantity) || Double.isInfinite(quantity)) {
            throw new ArithmeticException("quantity must be a finite number, was " + quantity);
        }
        return new Measure(
                new BigDecimal(quantity),
                limit.comparison(),
                parameters.value(limit.parameter()),
                limit.parameter().unit());
    }
}
