package io.github.eccentricrules.testing;

import io.github.eccentricrules.engine.Evaluation;
import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.engine.Verdict;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what one rule said of one session with what is expected. Every method throws {@link AssertionError} if it
 * differs. Immutable and thread-safe.
 */
public final class Verification {
    private final RuleSet rule;
    private final Session session;
    private final Optional<History> history;
    private final Set<String> telling;
    private final Report report;

    Verification(RuleSet rule, Session session, Optional<History> history, Set<String> telling) {
        this.telling = telling;
        this.rule = rule;
        this.session = session;
        this.history = history;
        this.report = Evaluation.report(rule, session, history);
    }

    /**
     * Expects that the rule is violated.
     *
     * @param severity the severity of the worst violation
     * @return this
     */
    public Verification isViolated(Severity severity) {
        hasNotFailed();
        if (!report.worstSeverity().equals(Optional.of(severity))) {
            throw differs("expected " + severity);
        }
        fillsItsGaps(Language.ENGLISH);
        Replay.of(rule, session, history, telling).check();
        return this;
    }

    /**
     * Expects that the rule was evaluated wherever it applies, and is kept.
     *
     * @return this
     */
    public Verification isSatisfied() {
        hasNotFailed();
        if (report.passed().isEmpty()) {
            throw differs("expected a pass");
        }
        Replay.of(rule, session, history, telling).check();
        return this;
    }

    /**
     * Expects that the rule cannot be evaluated.
     *
     * @param missing the names of the fields that it lacks, at least one, in any order
     * @return this
     * @throws IllegalArgumentException if no field is named
     */
    public Verification isNotEvaluated(String... missing) {
        hasNotFailed();
        Set<String> lacked = report.notEvaluated().stream()
                .flatMap(gap -> gap.missing().stream())
                .collect(Collectors.toSet());
        if (missing.length == 0) {
            throw new IllegalArgumentException("name at least one field that is expected to be missing");
        }
        if (!report.violations().isEmpty() || !lacked.equals(Set.copyOf(Arrays.asList(missing)))) {
            throw differs("expected that it lacks " + String.join(", ", missing));
        }
        return this;
    }

    /**
     * Expects that the rule has nothing to say about the session.
     *
     * @return this
     */
    public Verification isNotApplicable() {
        hasNotFailed();
        if (report.notApplicable().isEmpty()) {
            throw differs("expected that it does not apply");
        }
        return this;
    }

    /**
     * Expects the place of the worst violation, or of the first gap.
     *
     * @param place the place as {@link Location} writes it, such as {@code "exercise 1 (leg-press), set 2"}
     * @return this
     */
    public Verification at(String place) {
        Optional<Location> found = worst().map(Violation::location)
                .or(() -> report.notEvaluated().stream().map(Gap::location).findFirst());
        if (!found.equals(Optional.of(Location.parse(place)))) {
            throw differs("expected it at " + place);
        }
        return this;
    }

    /**
     * Expects what the worst violation compared, or else the first pass.
     *
     * @param measured the measured value
     * @param limit the limit
     * @param unit the unit of both
     * @return this
     */
    public Verification measuring(double measured, double limit, Unit unit) {
        Optional<Measured> found = worst().map(Measured::of).orElseGet(this::ofFirstPass);
        boolean same = found.filter(is -> is.value().compareTo(BigDecimal.valueOf(measured)) == 0)
                .filter(is -> is.limit().compareTo(BigDecimal.valueOf(limit)) == 0)
                .filter(is -> is.unit() == unit)
                .isPresent();
        if (!same) {
            throw differs("expected " + unit.format(BigDecimal.valueOf(measured)) + " against "
                    + unit.format(BigDecimal.valueOf(limit)) + ", measured "
                    + found.map(Measured::toString).orElse("nothing"));
        }
        return this;
    }

    /**
     * Expects the message of the worst violation.
     *
     * @param message the whole sentence
     * @return this
     */
    public Verification saying(String message) {
        if (!worst().map(Violation::message).equals(Optional.of(message))) {
            throw differs("expected the message \"" + message + "\"");
        }
        return this;
    }

    /**
     * Expects the message of the worst violation in a language, with all its gaps filled.
     *
     * @param language the language, such as {@code Language.SPANISH.with(texts)}
     * @param message the whole sentence
     * @return this
     */
    public Verification saying(Language language, String message) {
        fillsItsGaps(language);
        Optional<String> said = worst().map(violation -> violation.message(language));
        if (!said.equals(Optional.of(message))) {
            throw differs("expected the message \"" + message + "\" in " + language + ", was " + said.orElse("none"));
        }
        return this;
    }

    private void fillsItsGaps(Language language) {
        for (Violation violation : report.violations()) {
            Set<String> open = language.openGaps(violation.words());
            if (!open.isEmpty()) {
                throw differs("the text of " + violation.words().key() + " in " + language
                        + " has gaps that nothing fills: " + String.join(", ", open));
            }
        }
    }

    /** {@return the session that was judged} */
    public Session session() {
        return session;
    }

    /** {@return the earlier sessions; empty if nothing is known of them} */
    public Optional<History> history() {
        return history;
    }

    /** {@return the report by the rule alone} */
    public Report report() {
        return report;
    }

    /** {@return the rule set that holds the rule alone} */
    public RuleSet rule() {
        return rule;
    }

    /** Tells whether something that was measured lies on its limit. */
    boolean isOnTheLimit() {
        return Evaluation.verdicts(rule, session, history).stream()
                .map(Verdict::outcome)
                .filter(Outcome.Satisfied.class::isInstance)
                .flatMap(outcome -> ((Outcome.Satisfied) outcome).measure().stream())
                .anyMatch(measure -> measure.margin().signum() == 0);
    }

    AssertionError differs(String expected) {
        return new AssertionError(id() + ": " + expected + ", but " + found());
    }

    private String id() {
        return info().id();
    }

    private RuleInfo<?> info() {
        return rule.rules().get(0);
    }

    private void hasNotFailed() {
        if (!report.failures().isEmpty()) {
            throw new AssertionError(
                    id() + " throws at " + report.failures().get(0).location() + ": "
                            + report.failures().get(0).error());
        }
        EachAlone.check(rule, session, history, report);
    }

    private Optional<Violation> worst() {
        return report.violations().stream()
                .max(Comparator.comparing(Violation::severity)
                        .thenComparing(Violation::location, Comparator.reverseOrder()));
    }

    private Optional<Measured> ofFirstPass() {
        return Evaluation.verdicts(rule, session, history).stream()
                .map(Verdict::outcome)
                .filter(Outcome.Satisfied.class::isInstance)
                .map(Outcome.Satisfied.class::cast)
                .flatMap(satisfied -> satisfied.measure().stream())
                .map(Measured::of)
                .findFirst();
    }

    private String found() {
        List<String> parts = Stream.of(
                        report.violations().stream().map(Violation::toString),
                        report.notEvaluated().stream()
                                .map(gap -> "it was not evaluated at " + gap.location() + " for lack of "
                                        + String.join(", ", gap.missing())),
                        report.passed().stream().map(passed -> "it passed"),
                        report.notApplicable().stream().map(passed -> "it did not apply"))
                .flatMap(lines -> lines)
                .toList();
        return "found: " + String.join("; ", parts);
    }

    /** What was compared, whether it was a pass or not. */
    private record Measured(BigDecimal value, BigDecimal limit, Unit unit) {
        static Optional<Measured> of(Violation violation) {
            return violation
                    .measured()
                    .map(value -> new Measured(
                            value,
                            violation.limit().orElseThrow(),
                            violation.unit().orElseThrow()));
        }

        static Measured of(Measure measure) {
            return new Measured(measure.measured(), measure.limit(), measure.unit());
        }

        @Override
        public String toString() {
            return unit.format(value) + " against " + unit.format(limit);
        }
    }
}
