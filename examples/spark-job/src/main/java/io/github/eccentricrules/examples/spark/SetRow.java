package io.github.eccentricrules.examples.spark;

import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.WorkSet;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Holds one set of a log, as a row of a Parquet file does. What belongs to the session or the exercise is the same in each
 * of its rows.
 *
 * @param athleteId who trained; the rows of one athlete make one history
 * @param session the session
 * @param exerciseNumber the place of the exercise in the session, from 1
 * @param entry the exercise
 * @param setNumber the place of the set among those of the exercise, from 1
 * @param set the set with its repetitions
 */
record SetRow(String athleteId, SessionHead session, int exerciseNumber, EntryHead entry, int setNumber, WorkSet set) {
    static final int ATHLETE = 0;
    static final int SESSION = 1;

    private static final RecordCodec<SetRow> CODEC = RecordCodec.of(SetRow.class);

    /** {@return the columns of such a file} */
    static StructType columns() {
        return CODEC.column();
    }

    /** {@return where a field stands in the column of the session} */
    static int sessionField(String name) {
        return ((StructType) columns().apply(SESSION).dataType()).fieldIndex(name);
    }

    /**
     * Turns a session into rows.
     *
     * @param athleteId who trained
     * @param session the session
     * @return a row a set
     * @throws BadRow if a column cannot keep something of it without loss
     */
    static List<Row> of(String athleteId, Session session) {
        SessionHead head = SessionHead.of(session);
        List<Row> rows = new ArrayList<>();
        int exercise = 0;
        for (ExerciseEntry entry : session.exercises()) {
            exercise++;
            EntryHead entryHead = EntryHead.of(entry);
            int number = 0;
            for (WorkSet set : entry.sets()) {
                number++;
                rows.add(CODEC.encode(new SetRow(athleteId, head, exercise, entryHead, number, set)));
            }
        }
        return rows;
    }

    /**
     * Reads a row.
     *
     * @param row the row
     * @return what it holds
     * @throws BadRow if it cannot be part of a session
     */
    static SetRow read(Row row) {
        return CODEC.decode(row);
    }
}
