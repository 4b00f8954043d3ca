package io.github.eccentricrules.engine;

import io.github.eccentricrules.engine.Finding.Conclusion;
import io.github.eccentricrules.engine.RuleSetComparison.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes a comparison for a reader: rules that differ, with the grounds; those that agree; those of one set alone. */
final class ComparisonText {
    private static final int MOST_LIMITS = 6;

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private final List<Row> rows;
    private final String first;
    private final String second;

    private ComparisonText(RuleSetComparison comparison) {
        boolean named = !comparison.first().name().equals(comparison.second().name());
        this.rows = comparison.rows();
        this.first = named ? comparison.first().name() : comparison.first().toString();
        this.second = named ? comparison.second().name() : comparison.second().toString();
    }

    static String of(RuleSetComparison comparison) {
        ComparisonText writer = new ComparisonText(comparison);
        writer.line("Rule sets " + comparison.first() + " and " + comparison.second() + ": " + writer.summary());
        writer.silencing(writer.first, Row::first);
        writer.silencing(writer.second, Row::second);
        writer.differing();
        writer.silenced();
        writer.brief("Both say:", row -> row.inBoth() && !row.differs(), Row::first);
        writer.brief("Only in " + writer.first + ":", row -> isAbsent(row.second()), Row::first);
        writer.brief("Only in " + writer.second + ":", row -> isAbsent(row.first()), Row::second);
        comparison.notices().forEach(notice -> {
            writer.line("");
            writer.line(notice.text());
        });
        return writer.text.toString().stripTrailing();
    }

    private String summary() {
        return count(Row::differs, " differs", " differ") + ", "
                + count(row -> row.inBoth() && !row.differs(), " agrees", " agree") + ", "
                + number(row -> isAbsent(row.second())) + " only in " + first + ", "
                + number(row -> isAbsent(row.first())) + " only in " + second;
    }

    private String count(Predicate<Row> wanted, String one, String many) {
        long number = number(wanted);
        return number + (number == 1 ? " rule" + one : " rules" + many);
    }

    private long number(Predicate<Row> wanted) {
        return rows.stream().filter(wanted).count();
    }

    private void differing() {
        rows.stream()
                .filter(row -> row.differs() && !isSilenced(row.first()) && !isSilenced(row.second()))
                .sorted(Comparator.comparing(ComparisonText::worst).thenComparing(Row::rule))
                .forEach(row -> {
                    line("");
                    line(row.rule() + ": " + row.checks());
                    line(INDENT + first + ": " + whole(row.first()));
                    line(INDENT + second + ": " + whole(row.second()));
                    row.grounds().forEach(ground -> line(INDENT + said(ground)));
                });
    }

    /** Says first what is so grave that a rule set says nothing else: it is the one rule that it does not silence. */
    private void silencing(String name, Function<Row, Finding> side) {
        if (rows.stream().noneMatch(row -> isSilenced(side.apply(row)))) {
            return;
        }
        rows.stream()
                .filter(row -> !isSilenced(side.apply(row)) && !isAbsent(side.apply(row)))
                .forEach(row -> {
                    line("");
                    line(name + " says this alone, by " + row.rule() + ": " + says(side.apply(row)));
                });
    }

    /** A rule set that silences a rule has nothing to say by it: there are no grounds to compare. */
    private void silenced() {
        brief(
                "Silenced in " + second + ", where " + first + " says:",
                row -> row.differs() && isSilenced(row.second()),
                Row::first);
        brief(
                "Silenced in " + first + ", where " + second + " says:",
                row -> row.differs() && isSilenced(row.first()),
                Row::second);
    }

    /** Writes a line for each rule that is not just kept, the worst first, and one for all that are. */
    private void brief(String heading, Predicate<Row> wanted, Function<Row, Finding> side) {
        List<Row> some = rows.stream()
                .filter(wanted)
                .sorted(Comparator.comparing((Row row) -> side.apply(row).conclusion())
                        .thenComparing(Row::rule))
                .toList();
        if (some.isEmpty()) {
            return;
        }
        line("");
        line(heading);
        for (Conclusion conclusion : Conclusion.values()) {
            List<Row> alike = some.stream()
                    .filter(row -> side.apply(row).conclusion() == conclusion)
                    .toList();
            if (conclusion.compareTo(Conclusion.PASSED) < 0) {
                alike.forEach(row -> line(INDENT + row.rule() + ": " + says(side.apply(row))));
            } else if (!alike.isEmpty()) {
                line(INDENT + name(conclusion) + ": "
                        + alike.stream().map(Row::rule).collect(Collectors.joining(", ")));
            }
        }
    }

    private static Conclusion worst(Row row) {
        Conclusion one = row.first().conclusion();
        Conclusion other = row.second().conclusion();
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String whole(Finding finding) {
        if (finding.limits().isEmpty()) {
            return says(finding);
        }
        // A table of them, such as one by muscle group, says nothing in one line.
        String limits = finding.limits().size() > MOST_LIMITS
                ? finding.limits().size() + " of them"
                : finding.limits().stream().map(Threshold::toString).collect(Collectors.joining(", "));
        return says(finding) + " (limits: " + limits + ")";
    }

    private static String says(Finding finding) {
        List<String> parts = new ArrayList<>();
        if (!finding.violations().isEmpty()) {
            Violation worst = finding.violations().get(0);
            int more = finding.violations().size() - 1;
            parts.add(worst.severity() + " " + worst.location() + (more == 0 ? "" : " and " + more + " more") + ": "
                    + worst.message());
        } else if (finding.errors().isEmpty() && finding.missing().isEmpty()) {
            parts.add(name(finding.conclusion())
                    + finding.measure()
                            .map(measure -> " with " + measure.measuredText())
                            .orElse(""));
        }
        if (!finding.errors().isEmpty()) {
            parts.add("failed, which is no pass: " + String.join("; ", finding.errors()));
        }
        if (!finding.missing().isEmpty()) {
            parts.add("not evaluated, which is no pass, without " + String.join(", ", finding.missing()));
        }
        return String.join(" Also ", parts);
    }

    private static String said(Evidence ground) {
        boolean published = ground.source().isPresent();
        return (published ? "The literature says: " : "") + ground;
    }

    private static boolean isAbsent(Finding finding) {
        return finding.conclusion() == Conclusion.ABSENT;
    }

    private static boolean isSilenced(Finding finding) {
        return finding.conclusion() == Conclusion.SILENCED;
    }

    private static String name(Conclusion conclusion) {
        return conclusion.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
