package io.github.eccentricrules.examples.benchmarks.measurements;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.examples.benchmarks.sessions.CheckCase;
import io.github.eccentricrules.examples.benchmarks.sessions.ModelSessions;
import io.github.eccentricrules.examples.benchmarks.sessions.WildGenerator;
import io.github.eccentricrules.rules.RuleSets;
import java.util.List;

/** Uses every rule set that the library has, as an app may before it checks by one of its own. */
final class OtherRuleSets {
    private static final int SESSIONS = 3_000;
    private static final long SEED = 2;

    private OtherRuleSets() {}

    /** Checks random sessions; the compiler then has seen every rule, and can take nothing for the only one. */
    static long use() {
        List<Validator> validators = RuleSets.names().stream()
                .map(RuleSets::named)
                .map(Validator::of)
                .toList();
        WildGenerator generator = new WildGenerator(SEED);
        long violations = 0;
        for (int number = 0; number < SESSIONS; number++) {
            CheckCase given = generator.next();
            for (Validator validator : validators) {
                Report report = validator.validate(
                        ModelSessions.session(given.session()), ModelSessions.history(given.history()));
                violations += report.violations().size();
            }
        }
        return violations;
    }
}
