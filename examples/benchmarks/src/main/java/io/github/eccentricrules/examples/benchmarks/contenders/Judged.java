package io.github.eccentricrules.examples.benchmarks.contenders;

import java.util.ArrayList;
import java.util.List;

/** Holds the fact that is judged at the moment, and what was found so far. Not thread-safe. */
final class Judged {
    private final List<Finding> findings = new ArrayList<>();
    private Object fact = "none yet";

    void next(Object next) {
        fact = next;
    }

    /** The rules of a kind of fact get only that. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    <F> F fact() {
        return (F) fact;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    List<Finding> findings() {
        return findings;
    }
}
