package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.remedy.Repair;
import java.util.Collection;

/** Writes what would make a session right. */
final class RepairText {
    private RepairText() {}

    static String of(Session session, Repair repair) {
        boolean isPlanned = session.phase() == Phase.PLANNED;
        StringBuilder text = new StringBuilder();
        if (repair.changes().isEmpty()) {
            text.append("Nothing to change.\n");
        } else {
            list(text, isPlanned ? "To change:" : "What would have passed:", repair.changes());
        }
        if (!repair.remaining().isEmpty()) {
            list(text, "What no change of numbers repairs:", repair.remaining());
        }
        return text.append(isPlanned ? "After it: " : "Then: ")
                .append(verdict(repair.report()))
                .toString();
    }

    private static void list(StringBuilder text, String heading, Collection<?> lines) {
        text.append(heading).append('\n');
        lines.forEach(line -> text.append("- ").append(line).append('\n'));
    }

    private static String verdict(Report report) {
        return report.status() + ", "
                + count(report, Severity.ERROR, "error") + ", "
                + count(report, Severity.WARNING, "warning") + ", "
                + count(report, Severity.INFO, "note") + ", "
                + report.notEvaluated().size() + " not evaluated";
    }

    private static String count(Report report, Severity severity, String name) {
        long count = report.violations().stream()
                .filter(found -> found.severity() == severity)
                .count();
        return count + " " + name + (count == 1 ? "" : "s");
    }
}
