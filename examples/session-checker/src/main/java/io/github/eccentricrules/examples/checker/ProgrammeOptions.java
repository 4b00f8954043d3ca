package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.rules.Protocol;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Prints a published programme: its table, or a week of it as check requests that the program reads. */
final class ProgrammeOptions {
    @Option(
            names = "--programme",
            paramLabel = "ID",
            description = "Prints a published programme, such as nordic-petersen-2011, and checks nothing.")
    private Optional<String> programme = Optional.empty();

    @Option(
            names = "--week",
            paramLabel = "N",
            description = "With --programme: prints this week of it as JSON check requests, ready to be checked.")
    private Optional<Integer> week = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "INSTANT",
            description = "With --week: when its first session starts, such as 2026-03-02T09:00:00Z.")
    private Optional<String> from = Optional.empty();

    /** Sessions of so many weeks before are printed with a plan: as many as any rule compares the dose with. */
    private static final int WEEKS_BEFORE = 2;

    /** A plan with the rule set that judges it, and the plans before it. */
    private record Request(String ruleSet, Session session, List<Session> history) {}

    boolean isAsked() {
        return programme.isPresent() || week.isPresent() || from.isPresent();
    }

    /**
     * Prints what is asked for.
     *
     * @param commandLine where the options come from
     * @param out where to print
     * @throws ParameterException if an option is missing or cannot be read
     */
    void print(CommandLine commandLine, PrintWriter out) {
        if (programme.isEmpty() || week.isPresent() != from.isPresent()) {
            throw new ParameterException(
                    commandLine, "--programme ID prints a programme; --week N and --from INSTANT go with it, together");
        }
        Protocol protocol = protocol(commandLine, programme.get());
        out.println(
                week.isEmpty()
                        ? protocol.describe()
                        : Json.mapper()
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsString(requests(commandLine, protocol)));
        out.flush();
    }

    private List<Request> requests(CommandLine commandLine, Protocol protocol) {
        Instant first = instant(commandLine, from.orElseThrow());
        try {
            List<Session> before = new ArrayList<>();
            for (int back = Math.min(WEEKS_BEFORE, week.orElseThrow() - 1); back > 0; back--) {
                before.addAll(protocol.sessions(week.orElseThrow() - back, first.minus(Duration.ofDays(7L * back))));
            }
            List<Request> requests = new ArrayList<>();
            for (Session session : protocol.sessions(week.orElseThrow(), first)) {
                requests.add(new Request(protocol.id(), session, List.copyOf(before)));
                before.add(session);
            }
            return requests;
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new ParameterException(commandLine, "--week: " + e.getMessage());
        }
    }

    private static Protocol protocol(CommandLine commandLine, String id) {
        try {
            return Protocol.of(id);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(commandLine, "--programme: " + e.getMessage());
        }
    }

    private static Instant instant(CommandLine commandLine, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    commandLine, "--from: \"" + text + "\" is no instant; write it like 2026-03-02T09:00:00Z");
        }
    }
}
