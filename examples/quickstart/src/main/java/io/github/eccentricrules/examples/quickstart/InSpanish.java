package io.github.eccentricrules.examples.quickstart;

import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Violation;
import java.util.List;

/** Says the violations of the quickstart in the language of the lifter. */
final class InSpanish {
    private InSpanish() {}

    static List<String> said() {
        Report report = Quickstart.report();
        Language language = Language.of("es-MX");
        return report.violations(Severity.ERROR).stream()
                .map((Violation violation) -> violation.message(language))
                .toList();
    }

    /** Prints what is said. */
    public static void main(String[] args) {
        said().forEach(System.out::println);
    }
}
