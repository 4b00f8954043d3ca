package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.RuleSetComparison;
import io.github.eccentricrules.engine.RuleSetStamp;
import io.github.eccentricrules.engine.Status;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.remedy.Repair;
import io.github.eccentricrules.rules.RuleSets;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Checks training logs and plans: a file or a folder in, a report for each session out.
 *
 * <p>It exits with 0 if every session is clean or all that is wrong with it is accepted, 1 if one is not, and 2 if an input could not be read.
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
            "Exit status: 0 every session is clean, or all that is wrong with it is accepted; 1 a session is not; 2 an input"
                    + " could not be read.",
            "Methods: CONVENTIONAL, WARM_UP, SUPRAMAXIMAL_NEGATIVE, ACCENTUATED_ECCENTRIC, TWO_UP_ONE_DOWN,"
                    + " PARTNER_FORCED, TEMPO, BODY_WEIGHT_NEGATIVE, FLYWHEEL, ISOMETRIC_HOLD, REHABILITATION."
        })
public final class SessionChecker implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Options options = new Options();

    @Mixin
    private ProgrammeOptions programme = new ProgrammeOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "A .json or .csv file, or a folder of them (with its subfolders).")
    private List<String> paths = new ArrayList<>();

    private final Tally tally = new Tally();
    private final Map<RuleSetStamp, Validator> validators = new HashMap<>();

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
        if (settings.other().isPresent() && !settings.waivers().waivers().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--waivers: --compare shows what the rules find; leave out one of the two");
        }
        if (options.why().isPresent()) {
            explain(options.why().get(), settings, out);
            return 0;
        }
        if (programme.isAsked()) {
            if (!paths.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "--programme: checks nothing; leave out PATH");
            }
            programme.print(spec.commandLine(), out);
            return 0;
        }
        if (paths.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'PATH'");
        }
        if (options.isRepair() && settings.other().isPresent()) {
            throw new ParameterException(spec.commandLine(), "--repair: repairs by one rule set; leave out --compare");
        }
        Language language = options.language(spec.commandLine());
        Output output = options.isJson() ? new JsonOutput(out, err) : new TextOutput(out, options.reports(), language);
        Problems problems = new Problems(err);
        RuleSet negatives = RuleSets.negatives();
        RequestReader requests = new RequestReader(settings, negatives, problems, tally);
        LogReader logs = new LogReader(settings, negatives, problems, tally);

        Optional<Question> question = question(settings, negatives, problems);
        if (question.isPresent() && options.isRepair()) {
            throw new ParameterException(
                    spec.commandLine(), "--repair: --explain and --plan stand in place of the report; leave out one");
        }

        output.begin();
        boolean clean = true;
        for (InputFile file : new Inputs(problems, tally).find(paths)) {
            try {
                String text = TextFile.read(file.path());
                List<Check> checks = file.isJson() ? requests.read(file.name(), text) : logs.read(file.name(), text);
                tally.fileRead();
                clean &= check(checks, settings, question, output, problems);
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

    private void explain(String rule, Settings settings, PrintWriter out) {
        if (!paths.isEmpty() || settings.other().isPresent()) {
            throw new ParameterException(spec.commandLine(), "--why: checks nothing; leave out PATH and --compare");
        }
        RuleSet ruleSet;
        Grounds grounds;
        try {
            ruleSet = settings.ruleSetOr(RuleSets::negatives);
            grounds = Grounds.of(ruleSet, rule);
        } catch (BadInput e) {
            throw new ParameterException(spec.commandLine(), "--why: " + e.text());
        }
        out.println(
                options.isJson()
                        ? Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(grounds)
                        : ruleSet.why(rule));
        out.flush();
    }

    /** Reads what is asked in place of the reports. */
    private Optional<Question> question(Settings settings, RuleSet negatives, Problems problems) {
        CommandLine commandLine = spec.commandLine();
        Optional<Question> why = options.explain(commandLine);
        if (why.isPresent() || options.plan().isEmpty()) {
            return why;
        }
        try {
            String name = options.plan().get();
            RequestReader reader = new RequestReader(settings, negatives, problems, new Tally());
            List<Session> plans = reader.read(name, TextFile.read(Path.of(name))).stream()
                    .map(Check::session)
                    .toList();
            if (plans.isEmpty()) {
                throw new BadInput("\"" + name + "\" holds no plan that can be read");
            }
            return Optional.of(new PlanQuestion(plans));
        } catch (BadInput | InvalidPathException e) {
            throw new ParameterException(
                    commandLine, "--plan: " + options.plan().get() + ": " + e.getMessage());
        }
    }

    /** Holds what is said of a session, by its rule set and, if two are compared, by both. */
    private record Judged(
            Check check, Report report, Optional<RuleSetComparison> comparison, Optional<Repair> repair) {}

    private boolean check(
            List<Check> checks, Settings settings, Optional<Question> question, Output output, Problems problems) {
        List<Judged> all = new ArrayList<>();
        try (Progress progress = Progress.of(options.progress(), checks.size())) {
            for (Check check : checks) {
                all.add(judge(check, settings));
                progress.step();
            }
        }
        boolean clean = true;
        for (Judged one : all) {
            tally.checked(one.report().status());
            if (question.isPresent()) {
                answer(question.get(), one.check(), output, problems);
            } else {
                print(one, output);
            }
            clean &= one.report().isClean() || one.report().status() == Status.ACCEPTED;
        }
        return clean;
    }

    private static void print(Judged one, Output output) {
        if (one.comparison().isPresent()) {
            output.comparison(one.check(), one.comparison().get());
        } else if (one.repair().isPresent()) {
            output.repair(one.check(), one.report(), one.repair().get());
        } else {
            output.report(one.check(), one.report());
        }
    }

    private static void answer(Question question, Check check, Output output, Problems problems) {
        try {
            output.answer(check, question.answer(check));
        } catch (BadInput e) {
            problems.add(check.source(), e.text());
        }
    }

    private Judged judge(Check check, Settings settings) {
        Validator validator = validators.computeIfAbsent(
                check.ruleSet().stamp(), unused -> Validator.of(check.ruleSet()).waiving(settings.waivers()));
        Report report = check.history()
                .map(history -> validator.validate(check.session(), history))
                .orElseGet(() -> validator.validate(check.session()));
        return new Judged(
                check,
                report,
                settings.other()
                        .map(second -> RuleSetComparison.of(check.ruleSet(), second, check.session(), check.history())),
                options.isRepair()
                        ? Optional.of(Repair.of(check.ruleSet(), check.session(), check.history(), settings.waivers()))
                        : Optional.empty());
    }
}
