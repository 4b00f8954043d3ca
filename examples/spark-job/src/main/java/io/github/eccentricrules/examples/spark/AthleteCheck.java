package io.github.eccentricrules.examples.spark;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.examples.spark.Outcome.Reject;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import scala.Tuple2;

/**
 * Judges the sessions of one athlete, each against the earlier ones. The rows come in the order of time, so that the
 * sessions are the only thing that is held, once; their reports are made one by one as Spark asks for them.
 */
final class AthleteCheck implements FlatMapGroupsFunction<Tuple2<String, Integer>, Row, Row> {
    private static final long serialVersionUID = 1L;

    private final RuleSource rules;
    private final LongAccumulator buildNanos;
    private final LongAccumulator libraryNanos;

    // Not shipped: a task reads a copy of this function, and so makes a validator of its own.
    private transient Validator validator;

    AthleteCheck(RuleSource rules, LongAccumulator buildNanos, LongAccumulator libraryNanos) {
        this.rules = rules;
        this.buildNanos = buildNanos;
        this.libraryNanos = libraryNanos;
        validator = rules.validator();
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        validator = rules.validator();
    }

    @Override
    public Iterator<Row> call(Tuple2<String, Integer> key, Iterator<Row> rows) {
        List<Session> sessions = new ArrayList<>();
        List<Outcome> rejected = new ArrayList<>();
        List<Instant> rejectedStarts = new ArrayList<>();
        SessionRows groups = new SessionRows(rows);
        while (groups.hasNext()) {
            List<Row> group = groups.next();
            long before = System.nanoTime();
            SessionDraft draft = SessionDraft.of(group);
            buildNanos.add(System.nanoTime() - before);
            draft.session().ifPresent(sessions::add);
            if (!draft.rejects().isEmpty()) {
                rejected.add(Outcome.of(draft.rejects()));
            }
            if (draft.session().isEmpty()) {
                draft.rejects().stream()
                        .map(Reject::start)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(rejectedStarts::add);
            }
        }
        if (sessions.isEmpty()) {
            return rejected.stream().map(Outcome::toRow).iterator();
        }
        String athleteId = key._1();
        long before = System.nanoTime();
        // Rules look only at what started before the session that they judge.
        History history = History.of(sessions);
        libraryNanos.add(System.nanoTime() - before);
        return Stream.concat(
                        rejected.stream(),
                        sessions.stream()
                                .map(session -> judge(athleteId, session, history, missing(rejectedStarts, session))))
                .map(Outcome::toRow)
                .iterator();
    }

    private Outcome judge(String athleteId, Session session, History history, int rejectedBefore) {
        long before = System.nanoTime();
        Outcome outcome = Outcome.of(
                athleteId, validator.validate(session, history), session.id(), session.start(), rejectedBefore);
        libraryNanos.add(System.nanoTime() - before);
        return outcome;
    }

    private static int missing(List<Instant> rejectedStarts, Session session) {
        int count = 0;
        while (count < rejectedStarts.size() && rejectedStarts.get(count).isBefore(session.start())) {
            count++;
        }
        return count;
    }
}
