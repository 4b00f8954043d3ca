package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.Finding.Conclusion;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSetComparison;
import io.github.eccentricrules.engine.Status;
import io.github.eccentricrules.model.Session;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes for a reader: each report that is not clean, one line for all sessions of a file without negatives. */
final class TextOutput implements Output {
    private static final Set<Conclusion> NOTHING = EnumSet.of(Conclusion.NOT_APPLICABLE, Conclusion.ABSENT);

    private final PrintWriter out;
    private int nothingToJudge;

    TextOutput(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin() {
        // Nothing stands above the first report.
    }

    @Override
    public void report(Check check, Report report) {
        if (report.status() == Status.NOTHING_TO_JUDGE) {
            nothingToJudge++;
        } else {
            print(check, report);
        }
    }

    @Override
    public void comparison(Check check, RuleSetComparison comparison) {
        boolean nothing = comparison.rows().stream()
                .allMatch(row -> NOTHING.contains(row.first().conclusion())
                        && NOTHING.contains(row.second().conclusion()));
        if (nothing) {
            nothingToJudge++;
        } else {
            print(check, comparison);
        }
    }

    private void print(Check check, Object found) {
        Session session = check.session();
        String heading = check.source() + ", " + session.start() + ", "
                + session.phase().name().toLowerCase(Locale.ROOT);
        out.println(heading);
        // The text is kept whole; the indent shows which lines belong to the heading.
        found.toString().lines().forEach(line -> out.println(line.isBlank() ? "" : "  " + line));
        out.println();
    }

    @Override
    public void endFile(InputFile file) {
        if (nothingToJudge > 0) {
            out.println(file.name() + ": " + nothingToJudge
                    + (nothingToJudge == 1 ? " session" : " sessions") + " without negatives, so nothing to judge. "
                    + (file.isJson()
                            ? "The method of a set says that it is one."
                            : "No app's export says which sets were negatives; say it with --method METHOD or"
                                    + " --negatives 'EXERCISE=METHOD'."));
            out.println();
        }
        nothingToJudge = 0;
    }

    @Override
    public void end(List<String> summary) {
        summary.forEach(out::println);
        out.flush();
    }
}
