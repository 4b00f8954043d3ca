package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.Status;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what was read, checked and refused. */
final class Tally {
    private int filesRead;
    private int filesRefused;
    private int filesPassedOver;
    private int rowsRefused;
    private int sets;
    private int sessionsRefused;
    private int sessionsWithoutSets;
    private final Map<RowKind, Integer> rows = new EnumMap<>(RowKind.class);
    private final Map<Status, Integer> reports = new EnumMap<>(Status.class);
    private final Map<String, Integer> unmapped = new TreeMap<>();
    private final Map<String, Set<String>> notes = new LinkedHashMap<>();

    void fileRead() {
        filesRead++;
    }

    void fileRefused() {
        filesRefused++;
    }

    /** Counts the files of a folder that are neither JSON nor CSV. */
    void filesPassedOver(int number) {
        filesPassedOver += number;
    }

    void rowRead(RowKind kind) {
        rows.merge(kind, 1, Integer::sum);
    }

    void rowRefused() {
        rowsRefused++;
    }

    /** Counts the sets of a session that was read from rows. */
    void sets(int number) {
        sets += number;
    }

    void sessionRefused() {
        sessionsRefused++;
    }

    /** Counts a session of a log that holds only notes or rest timers. */
    void sessionWithoutSets() {
        sessionsWithoutSets++;
    }

    void checked(Status status) {
        reports.merge(status, 1, Integer::sum);
    }

    /** Counts a row whose exercise is not known. */
    void unmapped(String name) {
        unmapped.merge(name, 1, Integer::sum);
    }

    /** Remembers what the user should know of a file. */
    void note(String what, String file) {
        notes.computeIfAbsent(what, unused -> new TreeSet<>()).add(file);
    }

    int filesRead() {
        return filesRead;
    }

    int filesRefused() {
        return filesRefused;
    }

    int filesPassedOver() {
        return filesPassedOver;
    }

    /** {@return the rows of all logs, the refused ones included} */
    int rows() {
        return rowsRefused + rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    int rows(RowKind kind) {
        return rows.getOrDefault(kind, 0);
    }

    int rowsRefused() {
        return rowsRefused;
    }

    int sets() {
        return sets;
    }

    int sessionsRefused() {
        return sessionsRefused;
    }

    int sessionsWithoutSets() {
        return sessionsWithoutSets;
    }

    int checked() {
        return reports.values().stream().mapToInt(Integer::intValue).sum();
    }

    int reports(Status status) {
        return reports.getOrDefault(status, 0);
    }

    Map<String, Integer> unmapped() {
        return unmapped;
    }

    Map<String, Set<String>> notes() {
        return notes;
    }
}
