package io.github.eccentricrules.engine;

import io.github.eccentricrules.engine.Explanation.Compared;
import io.github.eccentricrules.engine.Explanation.Input;
import io.github.eccentricrules.engine.Explanation.Result;
import io.github.eccentricrules.engine.Explanation.Setting;
import java.math.BigDecimal;
import java.util.List;

/** Writes an explanation for a reader: outcome and place, what is asked, why, what was compared, what was looked at. */
final class ExplanationText {
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private final Language language;

    private ExplanationText(Language language) {
        this.language = language;
    }

    static String of(Explanation explanation, Language language) {
        ExplanationText writer = new ExplanationText(language);
        writer.text
                .append(language.say(title(explanation)
                        .with("rule", Message.verbatim(explanation.rule()))
                        .with("place", explanation.location().words())))
                .append('\n');
        writer.line(Message.of("explain.asks", "Asks: {checks}").with("checks", explanation.asks()));
        writer.line(Message.of("explain.why", "Why: {reason}").with("reason", explanation.words()));
        if (explanation.outcome() != Result.SILENCED) {
            explanation.comparisons().forEach(one -> writer.line(compared(one)));
            writer.inputs(explanation.inputs());
        }
        // By what a rule would judge says nothing where it does not apply.
        if (explanation.outcome() != Result.NOT_APPLICABLE && explanation.outcome() != Result.SILENCED) {
            explanation.parameters().forEach(one -> writer.line(setting(one)));
            explanation
                    .evidence()
                    .forEach(ground -> writer.line(Message.of("explain.ground", "Ground: {ground}")
                            .with("ground", Message.verbatim(ground.toString()))));
        }
        return writer.text.toString().stripTrailing();
    }

    private static Message title(Explanation explanation) {
        return switch (explanation.outcome()) {
            case VIOLATED ->
                Message.of("explain.violated", "VIOLATED ({severity}): {rule} at {place}")
                        .with(
                                "severity",
                                explanation.severity().map(Severity::words).orElse(Message.verbatim("?")));
            case SATISFIED -> Message.of("explain.satisfied", "SATISFIED: {rule} at {place}");
            case NOT_APPLICABLE -> Message.of("explain.not-applicable", "NOT APPLICABLE: {rule} at {place}");
            case NOT_EVALUATED -> Message.of("explain.not-evaluated", "NOT EVALUATED: {rule} at {place}");
            case FAILED -> Message.of("explain.failed", "FAILED: {rule} at {place}");
            case SILENCED -> Message.of("explain.silenced", "SILENCED: {rule} at {place}");
        };
    }

    private static Message compared(Compared one) {
        Message whole = one.severity().isPresent() ? withSeverity(one) : withoutSeverity(one);
        return whole.with("side", side(one).with("limit", Argument.of(one.limit(), one.unit())))
                .with("severity", one.severity().map(Severity::words).orElse(Message.verbatim("")))
                .with("room", one.margin().map(margin -> room(one, margin)).orElse(Message.verbatim("")))
                .with("measured", Argument.of(shown(one), one.unit()));
    }

    private static Message withSeverity(Compared one) {
        return one.measured().isPresent()
                ? Message.of("explain.compared", "Compared: {measured} {side} ({severity} otherwise): {room}")
                : Message.of("explain.to-pass", "To pass: {side} ({severity} otherwise)");
    }

    private static Message withoutSeverity(Compared one) {
        return one.measured().isPresent()
                ? Message.of("explain.compared-plainly", "Compared: {measured} {side}: {room}")
                : Message.of("explain.to-pass-plainly", "To pass: {side}");
    }

    private static Message side(Compared one) {
        return switch (one.comparison()) {
            case AT_LEAST -> Message.of("explain.at-least", "must be at least {limit}");
            case AT_MOST -> Message.of("explain.at-most", "must be at most {limit}");
            case BELOW -> Message.of("explain.below", "must be below {limit}");
        };
    }

    private static Message room(Compared one, BigDecimal margin) {
        boolean kept = one.kept().orElse(false);
        if (margin.signum() == 0) {
            return kept
                    ? Message.of("explain.on-limit", "it is exactly that")
                    : Message.of("explain.on-open-limit", "it is exactly that, which is not allowed");
        }
        Message room = kept
                ? Message.of("explain.to-spare", "{margin} to spare")
                : one.comparison() == Comparison.AT_LEAST
                        ? Message.of("explain.too-little", "{margin} too little")
                        : Message.of("explain.too-much", "{margin} too much");
        BigDecimal distance = shown(one).subtract(one.limit()).abs();
        return room.with("margin", Argument.of(distance, one.unit()));
    }

    private static BigDecimal shown(Compared one) {
        return new Measure(one.measured().orElse(one.limit()), one.comparison(), one.limit(), one.unit())
                .measuredToShow();
    }

    private void inputs(List<Input> inputs) {
        for (Input input : inputs) {
            // What a rule works out stands in the comparisons already.
            if (input.name().equals(Explainer.MEASURED)) {
                continue;
            }
            Message name = DatumWords.of(input.name());
            line(input.words()
                    .map(value -> Message.of("explain.input", "Input: {name} = {value}")
                            .with("value", value))
                    .orElse(Message.of("explain.unknown", "Input: {name} is not known"))
                    .with("name", name));
        }
    }

    private static Message setting(Setting setting) {
        Parameter parameter = setting.parameter();
        Unit unit = parameter.unit();
        return Message.of("explain.parameter", "Parameter: {name} = {value} ({minimum} to {maximum}); {origin}")
                .with("name", Message.verbatim(parameter.name()))
                .with("value", Argument.of(setting.value(), unit))
                .with("minimum", Argument.of(parameter.minimum(), Unit.COUNT))
                .with("maximum", Argument.of(parameter.maximum(), unit))
                .with("origin", setting.words());
    }

    private void line(Message message) {
        text.append(INDENT).append(language.say(message)).append('\n');
    }
}
