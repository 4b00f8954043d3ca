package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Waivers;
import io.github.eccentricrules.model.NearMatches;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.rules.RuleSets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Holds the options of the command line as they were typed, and reads them. */
final class Options {
    @Option(names = "--format", paramLabel = "text|json", description = "How to print (default: text).")
    private String format = "text";

    @Option(
            names = "--reports",
            paramLabel = "auto|each|digest",
            description = "How to print the reports of a log as text: each, or what they have in common; auto (the"
                    + " default) sums up more than 10.")
    private String reports = "auto";

    @Option(
            names = "--rules",
            paramLabel = "NAME",
            description = "The rule set; it overrides a check request's own (default: negatives).")
    private Optional<String> rules = Optional.empty();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "A properties file (UTF-8) with settings for the rule set that --rules names (default:"
                    + " negatives), which then overrides a check request's own.")
    private Optional<String> config = Optional.empty();

    @Option(
            names = "--compare",
            paramLabel = "NAME",
            description = "Another rule set; prints what it says beside the first, and on what grounds they differ.")
    private Optional<String> compare = Optional.empty();

    @Option(
            names = "--repair",
            description = "Print after each report what would make the session right, and what no change of numbers"
                    + " would.")
    private boolean repair;

    @Option(
            names = "--why",
            paramLabel = "RULE",
            description = "Print on what grounds the rule set has this rule; needs no PATH.")
    private Optional<String> why = Optional.empty();

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "What somebody accepted, one waiver a line; it stays in the reports, marked.")
    private Optional<String> waivers = Optional.empty();

    @Option(
            names = "--explain",
            paramLabel = "RULE[@PLACE]",
            description =
                    "Print why this rule gives its outcomes in each session, in place of the report: everywhere, at"
                            + " an exercise by its id, or at a place such as 'exercise 2 (barbell-bench-press), set 3, rep 5'.")
    private Optional<String> explain = Optional.empty();

    @Option(
            names = "--plan",
            paramLabel = "PLAN.json",
            description =
                    "Print what was done otherwise than in this plan, a check request, and which rules that breaks,"
                            + " in place of the report. Of several plans each session has that of its id.")
    private Optional<String> plan = Optional.empty();

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description = "How every working set was done whose file does not say it; warm-ups stay warm-ups.")
    private Optional<String> method = Optional.empty();

    @Option(
            names = "--negatives",
            paramLabel = "'EXERCISE=METHOD'",
            description = "The same for the exercises that a pattern fits, such as '*curl*=TEMPO'. Repeatable; comes"
                    + " before --method, and the first that fits holds.")
    private List<String> negatives = new ArrayList<>();

    @Option(names = "--unit", paramLabel = "kg|lb", description = "The unit of weights without one.")
    private Optional<String> unit = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The zone of dates without one, such as Europe/Berlin.")
    private Optional<String> zone = Optional.empty();

    @Option(
            names = "--progress",
            paramLabel = "auto|always|never",
            description = "Whether a bar shows the progress; auto (the default) shows it on a terminal for more than"
                    + " 200 sessions.")
    private String progress = "auto";

    @Option(
            names = "--lang",
            paramLabel = "en|es|fr|de|pt",
            description = "The language of the reports as text (default: en); JSON holds each message as data.")
    private Optional<String> language = Optional.empty();

    boolean isJson() {
        return format.equals("json");
    }

    /** {@return whether each session is to be repaired as well} */
    boolean isRepair() {
        return repair;
    }

    /** {@return the rule to explain instead of checking anything} */
    Optional<String> why() {
        return why;
    }

    /** {@return the file of plans to compare with} */
    Optional<String> plan() {
        return plan;
    }

    /**
     * Reads what to explain.
     *
     * @param commandLine where it comes from
     * @return the question
     * @throws ParameterException if it cannot be read, or more than one thing is asked in place of the report
     */
    Optional<Question> explain(CommandLine commandLine) {
        long asked =
                Stream.of(explain, plan, compare).filter(Optional::isPresent).count();
        if (asked > 1) {
            throw new ParameterException(commandLine, "--explain, --plan, --compare: give one of them");
        }
        return read(commandLine, "--explain", explain, WhyQuestion::parse);
    }

    TextOutput.Reports reports() {
        return TextOutput.Reports.valueOf(reports.toUpperCase(Locale.ROOT));
    }

    /**
     * Reads the language of the reports.
     *
     * @param commandLine where it comes from
     * @return the language
     * @throws ParameterException if the library does not speak it, or the output is not for a reader
     */
    Language language(CommandLine commandLine) {
        if (language.isPresent() && isJson()) {
            throw new ParameterException(
                    commandLine, "--lang: JSON holds each message as a key and what fills its gaps; leave it out");
        }
        return read(commandLine, "--lang", language, Options::languageOf).orElse(Language.ENGLISH);
    }

    private static Language languageOf(String tag) {
        try {
            return CheckerTexts.in(Language.of(tag));
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    String progress() {
        return progress;
    }

    /**
     * Reads the options.
     *
     * @param commandLine where they come from
     * @return the settings
     * @throws ParameterException if one of them cannot be read
     */
    Settings settings(CommandLine commandLine) {
        oneOf(commandLine, "--format", format, List.of("text", "json"));
        oneOf(commandLine, "--reports", reports, List.of("auto", "each", "digest"));
        oneOf(commandLine, "--progress", progress, List.of("auto", "always", "never"));
        Optional<SetMethod> all = read(commandLine, "--method", method, MethodChoice::method);
        MethodChoice methods = read(
                        commandLine, "--negatives", Optional.of(negatives), texts -> MethodChoice.of(all, texts))
                .orElseThrow();
        Optional<RuleSet> named = read(commandLine, "--rules", rules, Options::ruleSet);
        Optional<ConfigFile> configuration = read(commandLine, "--config", config, ConfigFile::read);
        if (named.isPresent()) {
            read(commandLine, "--config", configuration, file -> file.applyTo(named.get()));
        }
        return new Settings(
                named,
                configuration,
                read(commandLine, "--compare", compare, Options::ruleSet),
                read(commandLine, "--waivers", waivers, Options::waivers).orElse(Waivers.none()),
                methods,
                read(commandLine, "--unit", unit, WeightUnit::parse),
                read(commandLine, "--zone", zone, Options::zone));
    }

    private static void oneOf(CommandLine commandLine, String option, String value, List<String> known) {
        if (!known.contains(value)) {
            throw new ParameterException(
                    commandLine, option + ": \"" + value + "\" is not known" + NearMatches.hint(value, known));
        }
    }

    private static <A, T> Optional<T> read(
            CommandLine commandLine, String option, Optional<A> value, Function<A, T> reader) {
        try {
            return value.map(reader);
        } catch (BadInput e) {
            throw new ParameterException(commandLine, option + ": " + e.text());
        }
    }

    private static RuleSet ruleSet(String name) {
        try {
            return RuleSets.named(name);
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    private static Waivers waivers(String file) {
        try {
            return Waivers.parse(TextFile.read(Path.of(file)));
        } catch (BadInput e) {
            throw new BadInput(file + " " + e.text());
        } catch (IllegalArgumentException e) {
            throw new BadInput(file + ", " + e.getMessage());
        }
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new BadInput(
                    "\"" + name + "\" is no time zone" + NearMatches.hint(name, ZoneId.getAvailableZoneIds()));
        }
    }
}
