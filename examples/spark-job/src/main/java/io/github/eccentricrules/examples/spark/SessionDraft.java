package io.github.eccentricrules.examples.spark;

import io.github.eccentricrules.examples.spark.Outcome.Reject;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.WorkSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;

/**
 * Holds what the rows of a session are: the session, or why it is none. A session of which one row is bad is not judged at
 * all: without it, it would be another session.
 *
 * @param session the session; absent if its rows are none
 * @param rejects the rows that are not part of it
 */
record SessionDraft(Optional<Session> session, List<Reject> rejects) {
    /**
     * Makes a session of rows.
     *
     * @param rows the rows of one session, ordered by exercise and set
     * @return the session, or why it is none
     */
    static SessionDraft of(List<Row> rows) {
        List<Reject> rejects = new ArrayList<>();
        List<Row> distinct = new ArrayList<>();
        for (Row row : rows) {
            if (!distinct.isEmpty() && distinct.get(distinct.size() - 1).equals(row)) {
                rejects.add(reject(row, "stands twice; the first of both is used"));
            } else {
                distinct.add(row);
            }
        }
        int bad = 0;
        try {
            List<SetRow> sets = new ArrayList<>();
            for (; bad < distinct.size(); bad++) {
                sets.add(read(distinct.get(bad), distinct.get(0), sets));
            }
            bad = 0;
            return new SessionDraft(Optional.of(session(sets)), rejects);
        } catch (BadRow | IllegalArgumentException e) {
            String reason = BadRow.of(e).reason();
            for (int i = 0; i < distinct.size(); i++) {
                rejects.add(reject(
                        distinct.get(i),
                        i == bad ? reason : "belongs to a session of which another row is bad: " + reason));
            }
            return new SessionDraft(Optional.empty(), rejects);
        }
    }

    /** Reads a row and holds it against those before it. */
    private static SetRow read(Row row, Row first, List<SetRow> before) {
        SetRow set = SetRow.read(row);
        if (set.athleteId().isBlank()) {
            throw new BadRow("must not be blank").in("athleteId");
        }
        if (!row.get(SetRow.SESSION).equals(first.get(SetRow.SESSION))) {
            throw new BadRow("must be the same in each row of a session").in("session");
        }
        boolean isFirst = before.isEmpty();
        SetRow last = isFirst ? set : before.get(before.size() - 1);
        boolean continues = !isFirst && set.exerciseNumber() == last.exerciseNumber();
        int exercise = continues ? last.exerciseNumber() : isFirst ? 1 : last.exerciseNumber() + 1;
        if (set.exerciseNumber() != exercise) {
            throw new BadRow("must be " + exercise + " in this row, was " + set.exerciseNumber()
                            + "; a row is missing or stands twice")
                    .in("exerciseNumber");
        }
        int number = continues ? last.setNumber() + 1 : 1;
        if (set.setNumber() != number) {
            throw new BadRow("must be " + number + " in this row of exercise " + exercise + ", was " + set.setNumber()
                            + "; a row is missing or stands twice")
                    .in("setNumber");
        }
        if (continues && !set.entry().equals(last.entry())) {
            throw new BadRow("must be the same in each row of exercise " + exercise).in("entry");
        }
        return set;
    }

    private static Session session(List<SetRow> rows) {
        List<ExerciseEntry> entries = new ArrayList<>();
        List<WorkSet> sets = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            SetRow row = rows.get(i);
            sets.add(row.set());
            boolean isLast = i + 1 == rows.size() || rows.get(i + 1).exerciseNumber() != row.exerciseNumber();
            if (isLast) {
                entries.add(row.entry().with(List.copyOf(sets)));
                sets.clear();
            }
        }
        return rows.get(0).session().with(entries);
    }

    private static Reject reject(Row row, String reason) {
        return new Reject(
                Optional.ofNullable((String) row.get(SetRow.ATHLETE)),
                SessionRows.head(row, SessionRows.ID).map(String.class::cast),
                SessionRows.head(row, SessionRows.START).map(Instant.class::cast),
                reason,
                row.json());
    }
}
