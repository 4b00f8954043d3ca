package io.github.eccentricrules.examples.checker;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a check request as it stands in JSON.
 *
 * @param ruleSet the name of the rule set
 * @param protocolWeek the week of the programme, which the session may also say itself as {@code programmeWeek}
 * @param session the session to judge
 * @param history the sessions before it; absent if nothing is known, empty if there were none
 * @param id a note, as test cases carry it; not judged
 * @param title a note; not judged
 * @param source a note; not judged
 * @param expected a note: the verdict expected of each rule; not judged
 */
record CheckRequest(
        Optional<String> ruleSet,
        Optional<Integer> protocolWeek,
        Session session,
        Optional<List<Session>> history,
        Optional<String> id,
        Optional<String> title,
        Optional<String> source,
        Optional<Map<String, String>> expected) {
    CheckRequest {
        requireNonNull(session, "session");
        protocolWeek.ifPresent(week -> {
            if (week < 1) {
                throw new IllegalArgumentException("protocolWeek must be at least 1, was " + week);
            }
        });
    }
}
