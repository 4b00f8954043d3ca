package io.github.eccentricrules.examples.checker;

import java.util.List;
import java.util.Set;

/** Knows one format of logs, by the names of its columns. */
interface LogFormat {
    /** {@return what people call the format} */
    String title();

    /** {@return the columns that it must have; of several in one element, one suffices} */
    List<List<String>> required();

    /** {@return the columns that it may have and that are used} */
    Set<String> optional();

    /** {@return whether people write such files themselves, so that a column that is not known may be a slip} */
    default boolean isWrittenByHand() {
        return false;
    }

    /**
     * Finds the session that a row belongs to.
     *
     * @param row the row
     * @param log the log
     * @return the session
     * @throws BadInput if the row does not say
     */
    SessionDraft open(CsvRow row, SessionLog log);

    /**
     * Adds a row to its session.
     *
     * @param row the row
     * @param session the session
     * @param log the log
     * @return what the row was
     * @throws BadInput if the row cannot be used; then it has added nothing
     */
    RowKind add(CsvRow row, SessionDraft session, SessionLog log);

    /**
     * Returns the exercise that a row names, for the list of names that are not known.
     *
     * @return the column of the exercise
     */
    String exerciseColumn();
}
