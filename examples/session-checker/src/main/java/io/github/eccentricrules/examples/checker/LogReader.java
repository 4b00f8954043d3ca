package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the log of one athlete from a CSV text; each session is to be checked against the ones before it. */
final class LogReader {
    private final Settings settings;
    private final RuleSet defaultRules;
    private final Problems problems;
    private final Tally tally;
    private final ExerciseNames names = new ExerciseNames();

    LogReader(Settings settings, RuleSet defaultRules, Problems problems, Tally tally) {
        this.settings = settings;
        this.defaultRules = defaultRules;
        this.problems = problems;
        this.tally = tally;
    }

    /** Holds a row that cannot be used, and the session that it would have belonged to, if that is known. */
    private record Refusal(int row, Optional<SessionDraft> session, String text) {}

    /**
     * Reads a log.
     *
     * @param file the name of the file
     * @param text its content
     * @return the sessions in the order of their start
     * @throws BadInput if nothing of the file can be used
     */
    List<Check> read(String file, String text) {
        CsvTable table = CsvTable.of(text);
        LogFormat format = LogFormats.of(table.header());
        Set<String> unused = LogFormats.unused(format, table.header());
        SessionLog log = new SessionLog(file, settings, names, tally);
        List<Refusal> refusals = new ArrayList<>();
        int before = tally.rows();
        table.forEach(row -> read(row, format, log, refusals), (row, why) -> {
            tally.rowRefused();
            refusals.add(new Refusal(row, Optional.empty(), why));
        });
        if (tally.rows() == before) {
            throw new BadInput("has a header and no rows; export it again");
        }
        if (!unused.isEmpty()) {
            tally.note("columns that are not used: " + String.join(", ", unused), file);
        }
        report(file, log, refusals);
        return checks(file, log);
    }

    private void read(CsvRow row, LogFormat format, SessionLog log, List<Refusal> refusals) {
        Optional<SessionDraft> session = Optional.empty();
        try {
            row.checkSize();
            SessionDraft draft = format.open(row, log);
            session = Optional.of(draft);
            draft.countRow();
            if (draft.isBackwards()) {
                tally.rowRefused();
                return;
            }
            RowKind kind = format.add(row, draft, log);
            tally.rowRead(kind);
            NamedExercise exercise = kind.isOfSet() ? log.exercise(row, format.exerciseColumn()) : null;
            if (exercise != null && exercise.catalogueId().isEmpty() && !exercise.isWarmUp()) {
                tally.unmapped(exercise.appName());
            }
        } catch (BadInput e) {
            tally.rowRefused();
            refusals.add(new Refusal(row.number(), session, e.text()));
        }
    }

    private void report(String file, SessionLog log, List<Refusal> refusals) {
        Set<SessionDraft> shortened =
                refusals.stream().flatMap(refusal -> refusal.session().stream()).collect(Collectors.toSet());
        for (SessionDraft session : log.sessions()) {
            if (session.isBackwards()) {
                problems.add(
                        place(file, session.row()),
                        "the session ends before it starts; correct its dates (" + session.rows() + " rows refused)");
            }
            if (session.isBackwards() || (session.isEmpty() && shortened.contains(session))) {
                tally.sessionRefused();
            } else if (session.isEmpty()) {
                tally.sessionWithoutSets();
            }
        }
        for (Refusal refusal : refusals) {
            problems.add(place(file, refusal.row()), refusal.text() + consequence(refusal));
        }
    }

    private static String consequence(Refusal refusal) {
        return refusal.session()
                .map(session -> session.isEmpty()
                        ? " (nothing is left of its session)"
                        : " (its session is checked without it)")
                .orElse(" (the row is left out of its session)");
    }

    private List<Check> checks(String file, SessionLog log) {
        List<SessionDraft> drafts = log.sessions().stream()
                .filter(session -> !session.isBackwards() && !session.isEmpty())
                .sorted(Comparator.comparing(SessionDraft::start))
                .toList();
        List<Session> sessions = drafts.stream().map(SessionDraft::build).toList();
        drafts.forEach(draft -> tally.sets(draft.sets()));
        if (sessions.stream().flatMap(session -> session.exercises().stream()).anyMatch(LogReader::isNegativeByName)) {
            tally.note(
                    "exercises that are negatives by name count as ordinary sets; say --negatives"
                            + " 'negative-*=BODY_WEIGHT_NEGATIVE'",
                    file);
        }
        Optional<History> history = Optional.of(History.of(sessions));
        RuleSet rules = settings.ruleSetOr(() -> defaultRules);
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            checks.add(new Check(place(file, drafts.get(i).row()), sessions.get(i), history, rules));
        }
        return checks;
    }

    /** Tells whether an exercise that nobody does but as a negative was read as ordinary sets. */
    private static boolean isNegativeByName(ExerciseEntry entry) {
        String id = entry.exercise().id();
        return (id.startsWith("negative-") || id.equals("nordic-hamstring"))
                && entry.sets().stream().anyMatch(set -> set.method() == SetMethod.CONVENTIONAL);
    }

    private static String place(String file, int row) {
        return file + ":row " + row;
    }
}
