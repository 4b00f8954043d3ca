package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Condition;
import java.util.EnumSet;
import java.util.Set;

/** Finds, among the states of health that an athlete reports, those that a rule is about. */
final class Conditions {
    private Conditions() {}

    static Set<Condition> reported(SessionSubject session, Set<Condition> wanted) {
        Set<Condition> reported = session.athlete().flatMap(Athlete::conditions).orElse(Set.of());
        if (reported.isEmpty()) {
            return reported;
        }
        Set<Condition> found = EnumSet.copyOf(reported);
        found.retainAll(wanted);
        return found;
    }
}
