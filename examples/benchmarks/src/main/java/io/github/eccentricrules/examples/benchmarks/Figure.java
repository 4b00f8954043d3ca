package io.github.eccentricrules.examples.benchmarks;

import java.util.List;

/**
 * Names what is measured, in the order of the table. A session has 90 repetitions and 50 earlier sessions unless the
 * name says otherwise.
 */
enum Figure {
    CLEAN_NO_HISTORY("clean, history 0", Who.ALL, "CheckBenchmark.check", "history=0"),
    CLEAN("clean, history 50", Who.ALL, "CheckBenchmark.check", ""),
    DIRTY_NO_HISTORY("dirty, history 0", Who.ALL, "CheckBenchmark.check", "dirty=true history=0"),
    DIRTY("dirty, history 50", Who.ALL, "CheckBenchmark.check", "dirty=true"),
    READ("dirty, every message read", Who.LOOP_AND_LIBRARY, "CheckBenchmark.checkAndRead", "dirty=true"),
    BUILT("clean, built and checked", Who.LOOP_AND_LIBRARY, "BuildBenchmark.buildAndCheck", ""),
    USED_NO_HISTORY(
            "others used before, history 0", Who.LOOP_AND_LIBRARY, "CheckBenchmark.check", "usedBefore=true history=0"),
    USED("others used before, history 50", Who.LOOP_AND_LIBRARY, "CheckBenchmark.check", "usedBefore=true"),
    REPS_900("clean, 900 reps", Who.LOOP_AND_LIBRARY, "CheckBenchmark.check", "reps=900"),
    REPS_9_000("clean, 9,000 reps", Who.LOOP_AND_LIBRARY, "CheckBenchmark.check", "reps=9000"),
    REPS_90_000("clean, 90,000 reps", Who.LOOP_AND_LIBRARY, "CheckBenchmark.check", "reps=90000"),
    HISTORY_1_500("clean, history 1,500", Who.LOOP_AND_LIBRARY, "CheckBenchmark.check", "history=1500"),
    HISTORY_15_000("clean, history 15,000", Who.LOOP_AND_LIBRARY, "CheckBenchmark.check", "history=15000"),
    NEGATIVES_NO_HISTORY("all of negatives, history 0", Who.LIBRARY, "RuleSetBenchmark.check", "history=0"),
    NEGATIVES("all of negatives, history 50", Who.LIBRARY, "RuleSetBenchmark.check", ""),
    EVIDENCE_NO_HISTORY(
            "all of evidence, history 0",
            Who.LOOP_AND_LIBRARY,
            "RuleSetBenchmark.check",
            "ruleSet=evidence careful=true history=0"),
    EVIDENCE(
            "all of evidence, history 50",
            Who.LOOP_AND_LIBRARY,
            "RuleSetBenchmark.check",
            "ruleSet=evidence careful=true"),
    EVIDENCE_DIRTY_NO_HISTORY(
            "evidence, what breaks it, history 0", Who.LIBRARY, "RuleSetBenchmark.check", "ruleSet=evidence history=0"),
    EVIDENCE_DIRTY("evidence, what breaks it, history 50", Who.LIBRARY, "RuleSetBenchmark.check", "ruleSet=evidence"),
    ONE_THREAD("one thread, shared validator", Who.LIBRARY, "ThreadsBenchmark.check", ""),
    TWO_THREADS("two threads, shared validator", Who.LIBRARY, "ThreadsBenchmark.check", ""),
    LIVE_REPS("live, a rep in sets of 100", Who.LIBRARY, "LiveBenchmark.longSets", ""),
    LIVE_90("live, 90 reps, all events, a rep", Who.LIBRARY, "LiveBenchmark.reps90", ""),
    LIVE_900("live, 900 reps, all events, a rep", Who.LIBRARY, "LiveBenchmark.reps900", ""),
    LIVE_9_000("live, 9,000 reps, all events, a rep", Who.LIBRARY, "LiveBenchmark.reps9000", ""),
    LIVE_90_000("live, 90,000 reps, all events, a rep", Who.LIBRARY, "LiveBenchmark.reps90000", ""),
    LIVE_NEGATIVES("live, all of negatives, 90 reps, a rep", Who.LIBRARY, "LiveBenchmark.negatives", ""),
    FIRST_REPORT("first report of a process", Who.ALL, "", ""),
    REP_MEMORY("memory of a repetition", Who.LIBRARY, "", ""),
    JAR("own jar", Who.ALL, "", ""),
    ALL_JARS("jars with dependencies", Who.ALL, "", "");

    private final String label;
    private final Who who;
    private final String benchmark;
    private final String parameters;

    Figure(String label, Who who, String benchmark, String parameters) {
        this.label = label;
        this.who = who;
        this.benchmark = benchmark;
        this.parameters = parameters;
    }

    String label() {
        return label;
    }

    Who who() {
        return who;
    }

    /** Returns the name of the benchmark method; empty if it is no matter of JMH. */
    String benchmark() {
        return benchmark;
    }

    /** Returns those parameters of the benchmark that are not the default, each as {@code name=value}. */
    List<String> parameters() {
        return parameters.isEmpty() ? List.of() : List.of(parameters.split(" ", -1));
    }

    int threads() {
        return this == TWO_THREADS ? 2 : 1;
    }

    /** Returns the figure whose loop this one is compared with: its own, or that of the eight rules. */
    Figure reference() {
        return switch (this) {
            case NEGATIVES_NO_HISTORY, EVIDENCE_DIRTY_NO_HISTORY -> CLEAN_NO_HISTORY;
            case NEGATIVES, EVIDENCE_DIRTY, ONE_THREAD, TWO_THREADS -> CLEAN;
            default -> this;
        };
    }
}
