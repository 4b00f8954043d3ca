package io.github.eccentricrules.rules;

import io.github.eccentricrules.SessionText;
import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Evaluation;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Verdict;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.testing.Verification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shows a case of a rule: the session as text, and what the report says. */
record CaseExample(String id, Verification given) {
    private static final int MOST_VIOLATIONS = 3;

    /** {@return the case in Markdown} */
    @Override
    public String toString() {
        return asIn() + Markdown.block("text", SessionText.of(given.session(), given.history())) + "\n" + outcome();
    }

    /** Says which rule set the case is judged by, where not all that have the rule would say the same. */
    private String asIn() {
        List<RuleVariant> all = Catalogue.variants(id);
        String judging = new RuleVariant("test", given.rule(), id).whole();
        List<String> same = all.stream()
                .filter(variant -> variant.whole().equals(judging))
                .map(RuleVariant::ruleSetName)
                .toList();
        if (same.size() == all.size()) {
            return "";
        }
        return same.isEmpty()
                ? "With the parameters " + given.rule().parameters(id).values() + ":\n\n"
                : "As in " + Catalogue.names(same) + ":\n\n";
    }

    private String outcome() {
        List<String> lines = new ArrayList<>();
        List<Violation> violations = given.report().violations();
        for (Violation violation : violations.stream().limit(MOST_VIOLATIONS).toList()) {
            lines.add(violation.severity() + " at " + violation.location() + ": " + Markdown.text(violation.message()));
        }
        if (violations.size() > MOST_VIOLATIONS) {
            lines.add("And " + (violations.size() - MOST_VIOLATIONS) + " more.");
        }
        if (lines.isEmpty() && !given.report().passed().isEmpty()) {
            lines.add("Passes"
                    + nearest()
                            .map(measure -> ": " + measure.measuredText() + ", " + must(measure.comparison())
                                    + measure.limitText())
                            .orElse("")
                    + ".");
        }
        if (lines.isEmpty()) {
            throw new AssertionError("the report on a case of " + id + " has neither a violation nor a pass");
        }
        return String.join("\n\n", lines) + "\n";
    }

    private Optional<Measure> nearest() {
        return Evaluation.verdicts(given.rule(), given.session(), given.history()).stream()
                .map(Verdict::outcome)
                .filter(Outcome.Satisfied.class::isInstance)
                .map(Outcome.Satisfied.class::cast)
                .flatMap(satisfied -> satisfied.measure().stream())
                .min(Comparator.comparing(Measure::margin));
    }

    private static String must(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
            case BELOW -> "less than ";
        };
    }
}
