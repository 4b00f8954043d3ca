package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.Finding.Conclusion;
import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSetComparison;
import io.github.eccentricrules.engine.Status;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.remedy.Repair;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Writes for a reader: each report, or for a long log what its reports have in common; and one line for all sessions of
 * a file without negatives.
 */
final class TextOutput implements Output {
    private static final Set<Conclusion> NOTHING = EnumSet.of(Conclusion.NOT_APPLICABLE, Conclusion.ABSENT);

    /** Nobody reads more reports of one log than these one by one. */
    private static final int FEW = 10;

    private final PrintWriter out;
    private final Reports reports;
    private final Language language;
    private final List<Judged> ofFile = new ArrayList<>();
    private int nothingToJudge;

    /** Says how the reports of a log are shown. */
    enum Reports {
        /** One by one if they are few, together otherwise. */
        AUTO,
        /** One by one. */
        EACH,
        /** Together. */
        DIGEST
    }

    private record Judged(Check check, Report report) {}

    TextOutput(PrintWriter out, Reports reports, Language language) {
        this.out = out;
        this.reports = reports;
        this.language = language;
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
            ofFile.add(new Judged(check, report));
        }
    }

    /** Shows each report, however many there are: what is to be changed is no matter of numbers. */
    @Override
    public void repair(Check check, Report report, Repair repair) {
        if (report.status() == Status.NOTHING_TO_JUDGE) {
            nothingToJudge++;
        } else {
            print(check, report.text(language) + "\n\n" + repair.text(language));
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
            print(check, comparison.toString());
        }
    }

    @Override
    public void answer(Check check, Answer answer) {
        print(check, answer.text().apply(language));
    }

    private void print(Check check, String found) {
        Session session = check.session();
        String heading = check.source() + ", " + session.start() + ", "
                + language.say(
                        session.phase() == Phase.PLANNED
                                ? Message.of("checker.planned", "planned")
                                : Message.of("checker.performed", "performed"));
        out.println(heading);
        // The text is kept whole; the indent shows which lines belong to the heading.
        found.lines().forEach(line -> out.println(line.isBlank() ? "" : "  " + line));
        out.println();
    }

    @Override
    public void endFile(InputFile file) {
        boolean many = reports == Reports.AUTO && ofFile.size() > FEW;
        if (!file.isJson() && !ofFile.isEmpty() && (many || reports == Reports.DIGEST)) {
            digest(file);
        } else {
            ofFile.forEach(judged -> print(judged.check(), judged.report().text(language)));
        }
        ofFile.clear();
        if (nothingToJudge > 0) {
            Message hint = file.isJson()
                    ? Message.of("checker.hint-json", "The method of a set says that it is one.")
                    : Message.of(
                            "checker.hint-log",
                            "No app's export says which sets were negatives; say it with --method METHOD or"
                                    + " --negatives 'EXERCISE=METHOD'.");
            out.println(language.say(Message.of(
                            "checker.nothing-to-judge",
                            "{file}: {number} {number|session|sessions} without negatives, so nothing to judge. {hint}")
                    .with("file", Message.verbatim(file.name()))
                    .with("number", nothingToJudge)
                    .with("hint", hint)));
            out.println();
        }
        nothingToJudge = 0;
    }

    private void digest(InputFile file) {
        LogDigest digest = new LogDigest(ofFile.get(0).report().ruleSet(), language);
        ofFile.forEach(judged -> digest.add(judged.check(), judged.report()));
        out.println(file.name());
        digest.lines().forEach(line -> out.println(line.isBlank() ? "" : "  " + line));
        out.println();
    }

    @Override
    public void end(List<String> summary) {
        summary.forEach(out::println);
        out.flush();
    }
}
