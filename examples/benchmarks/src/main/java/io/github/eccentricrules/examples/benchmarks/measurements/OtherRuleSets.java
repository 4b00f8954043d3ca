package io.github.eccentricrules.examples.benchmarks.measurements;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.examples.benchmarks.sessions.CheckCase;
import io.github.eccentricrules.examples.benchmarks.sessions.ModelSessions;
import io.github.eccentricrules.examples.benchmarks.sessions.WildGenerator;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.rules.RuleSets;
import java.util.List;

/**
 * Uses every rule set that the library has, as an app may before it checks by one of its own. The compiler has then seen
 * every rule, and can take nothing for the only one of its kind.
 */
final class OtherRuleSets {
    private static final int SESSIONS = 4_000;
    private static final long SEED = 2;

    private OtherRuleSets() {}

    /** Checks each of some random sessions by the two large rule sets and by that of one programme, by turns. */
    static long use() {
        Validator evidence = Validator.of(RuleSets.evidence());
        Validator negatives = Validator.of(RuleSets.negatives());
        List<Validator> programmes = RuleSets.protocols().stream()
                .map(programme -> Validator.of(RuleSets.protocol(programme.id())))
                .toList();
        WildGenerator generator = new WildGenerator(SEED);
        long violations = 0;
        for (int number = 0; number < SESSIONS; number++) {
            CheckCase given = generator.next();
            Session session = ModelSessions.session(given.session());
            History history = ModelSessions.history(given.history());
            Validator programme = programmes.get(number % programmes.size());
            for (Validator validator : List.of(evidence, negatives, programme)) {
                violations += validator.validate(session, history).violations().size();
            }
        }
        return violations;
    }
}
