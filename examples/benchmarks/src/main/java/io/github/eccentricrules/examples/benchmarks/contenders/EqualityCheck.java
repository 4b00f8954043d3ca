package io.github.eccentricrules.examples.benchmarks.contenders;

import io.github.eccentricrules.examples.benchmarks.sessions.CheckCase;
import io.github.eccentricrules.examples.benchmarks.sessions.WildGenerator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares what contenders find in random sessions: who finds something else must not be compared by speed. */
public final class EqualityCheck {
    private final long seed;
    private final WildGenerator generator;

    /**
     * Creates a check.
     *
     * @param seed what the sessions depend on
     */
    public EqualityCheck(long seed) {
        this.seed = seed;
        generator = new WildGenerator(seed);
    }

    /**
     * Compares contenders with the first of them.
     *
     * @param contenders the contenders by name, in order
     * @param sessions the number of random sessions
     * @return the first difference in words; empty if there is none
     */
    public Optional<String> firstDifference(Map<String, Contender<?, ?, ?>> contenders, int sessions) {
        List<Map.Entry<String, Contender<?, ?, ?>>> all = new ArrayList<>(contenders.entrySet());
        Map.Entry<String, Contender<?, ?, ?>> first = all.get(0);
        for (int number = 0; number < sessions; number++) {
            CheckCase given = generator.next();
            Set<Finding> expected = findings(first.getValue(), given);
            for (Map.Entry<String, Contender<?, ?, ?>> other : all.subList(1, all.size())) {
                Set<Finding> found = findings(other.getValue(), given);
                if (!found.equals(expected)) {
                    return Optional.of("In random session " + number + " of seed " + seed + ", " + other.getKey()
                            + " finds "
                            + without(found, expected) + " and " + first.getKey() + " does not; " + first.getKey()
                            + " finds " + without(expected, found) + " and " + other.getKey() + " does not: " + given);
                }
            }
        }
        return Optional.empty();
    }

    private static <S, H, R> Set<Finding> findings(Contender<S, H, R> contender, CheckCase given) {
        R result = contender.check(contender.session(given.session()), contender.history(given.history()));
        return new HashSet<>(contender.findings(result));
    }

    private static Set<Finding> without(Set<Finding> some, Set<Finding> others) {
        Set<Finding> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
