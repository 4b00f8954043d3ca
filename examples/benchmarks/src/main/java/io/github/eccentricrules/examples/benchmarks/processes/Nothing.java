package io.github.eccentricrules.examples.benchmarks.processes;

/** Does nothing: what a process costs before it does anything. */
final class Nothing {
    private Nothing() {}

    /** Ends at once. */
    public static void main(String[] args) {
        // Starting and ending is all.
    }
}
