package io.github.eccentricrules.examples.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** Takes the rows of an athlete in the order of time apart into those of each session: same start, same id. */
final class SessionRows implements Iterator<List<Row>> {
    /** Where the id stands in the column of the session. */
    static final int ID = SetRow.sessionField("id");
    /** Where the start stands in the column of the session. */
    static final int START = SetRow.sessionField("start");

    private final Iterator<Row> rows;
    private Optional<Row> next;

    SessionRows(Iterator<Row> rows) {
        this.rows = rows;
        next = read();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public List<Row> next() {
        Row first = next.orElseThrow(NoSuchElementException::new);
        List<Row> group = new ArrayList<>();
        while (next.isPresent() && isOfOne(first, next.get())) {
            group.add(next.get());
            next = read();
        }
        return group;
    }

    private Optional<Row> read() {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    private static boolean isOfOne(Row a, Row b) {
        return Objects.equals(a.get(SetRow.ATHLETE), b.get(SetRow.ATHLETE))
                && head(a, START).equals(head(b, START))
                && head(a, ID).equals(head(b, ID));
    }

    /** {@return a field of the session of a row, if it is there} */
    static Optional<Object> head(Row row, int field) {
        return row.isNullAt(SetRow.SESSION)
                ? Optional.empty()
                : Optional.ofNullable(row.getStruct(SetRow.SESSION).get(field));
    }
}
