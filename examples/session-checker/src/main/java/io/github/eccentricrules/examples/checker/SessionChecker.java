package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.rules.RuleSets;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Checks training logs and plans: a file or a folder in, a report for each session out.
 *
 * <p>It exits with 0 if every session is clean, 1 if one is not, and 2 if an input could not be read.
 */
@Command(
        name = "session-checker",
        mixinStandardHelpOptions = true,
        version = "session-checker 0.1.0-SNAPSHOT",
        sortOptions = false,
        description = "Checks training sessions with negatives: check requests in JSON, exports of Hevy and Strong, and"
                + " CSV files of measured reps.",
        footer = {
            "",
            "Exit status: 0 every session is clean, 1 a session is not, 2 an input could not be read.",
            "Methods: CONVENTIONAL, WARM_UP, SUPRAMAXIMAL_NEGATIVE, ACCENTUATED_ECCENTRIC, TWO_UP_ONE_DOWN,"
                    + " PARTNER_FORCED, TEMPO, BODY_WEIGHT_NEGATIVE, FLYWHEEL, ISOMETRIC_HOLD, REHABILITATION."
        })
public final class SessionChecker implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Options options = new Options();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A .json or .csv file, or a folder of them (with its subfolders).")
    private List<String> paths = new ArrayList<>();

    private final Tally tally = new Tally();
    private final Map<RuleSet, Validator> validators = new HashMap<>();

    SessionChecker() {}

    /**
     * Runs the program.
     *
     * @param arguments the options and paths
     */
    public static void main(String[] arguments) {
        // JSON is UTF-8, whatever the terminal's encoding is; so is the text.
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int status = commandLine().setOut(out).setErr(err).execute(arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** {@return the command line, which answers wrong usage in one line} */
    static CommandLine commandLine() {
        return new CommandLine(new SessionChecker())
                .setParameterExceptionHandler((e, arguments) -> {
                    e.getCommandLine()
                            .getErr()
                            .println("session-checker: " + e.getMessage() + " (--help shows the usage)");
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((e, commandLine, result) -> {
                    commandLine.getErr().println("session-checker: failed, which is a fault of its own: " + e);
                    return CommandLine.ExitCode.USAGE;
                });
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Settings settings = options.settings(spec.commandLine());
        Output output = options.isJson() ? new JsonOutput(out, err) : new TextOutput(out);
        Problems problems = new Problems(err);
        RuleSet negatives = RuleSets.negatives();
        RequestReader requests = new RequestReader(settings, negatives, problems, tally);
        LogReader logs = new LogReader(settings, negatives, problems, tally);

        output.begin();
        boolean clean = true;
        for (InputFile file : new Inputs(problems, tally).find(paths)) {
            try {
                String text = TextFile.read(file.path());
                List<Check> checks = file.isJson() ? requests.read(file.name(), text) : logs.read(file.name(), text);
                tally.fileRead();
                clean &= check(checks, output);
            } catch (BadInput e) {
                tally.fileRefused();
                problems.add(file.name(), e.text());
            }
            problems.endFile(file.name());
            output.endFile(file);
        }
        output.end(Summary.of(tally, settings.methods().unused(), problems.count()));
        return problems.count() > 0 ? 2 : clean ? 0 : 1;
    }

    private boolean check(List<Check> checks, Output output) {
        List<Report> reports = new ArrayList<>();
        try (Progress progress = Progress.of(options.progress(), checks.size())) {
            for (Check check : checks) {
                reports.add(judge(check));
                progress.step();
            }
        }
        boolean clean = true;
        for (int i = 0; i < checks.size(); i++) {
            tally.checked(reports.get(i).status());
            output.report(checks.get(i), reports.get(i));
            clean &= reports.get(i).isClean();
        }
        return clean;
    }

    private Report judge(Check check) {
        Validator validator = validators.computeIfAbsent(check.ruleSet(), Validator::of);
        return check.history()
                .map(history -> validator.validate(check.session(), history))
                .orElseGet(() -> validator.validate(check.session()));
    }
}
