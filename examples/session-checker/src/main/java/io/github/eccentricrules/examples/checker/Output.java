package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSetComparison;
import io.github.eccentricrules.remedy.Repair;
import java.util.List;

/** Writes what was found, session by session. */
interface Output {
    /** Starts the output. */
    void begin();

    /**
     * Writes the report of a session.
     *
     * @param check the session
     * @param report its report
     */
    void report(Check check, Report report);

    /**
     * Writes the report of a session, and what would make it right.
     *
     * @param check the session
     * @param report its report
     * @param repair the repair
     */
    void repair(Check check, Report report, Repair repair);

    /**
     * Writes what two rule sets say of a session.
     *
     * @param check the session
     * @param comparison what they say
     */
    void comparison(Check check, RuleSetComparison comparison);

    /**
     * Writes what is said of a session in place of its report.
     *
     * @param check the session
     * @param answer what is said
     */
    void answer(Check check, Answer answer);

    /**
     * Ends the reports of a file.
     *
     * @param file the file
     */
    void endFile(InputFile file);

    /**
     * Ends the output.
     *
     * @param summary the lines of the summary
     */
    void end(List<String> summary);
}
