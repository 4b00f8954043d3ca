package io.github.eccentricrules.examples.benchmarks.sessions;

import java.util.List;

/**
 * Holds what one check gets.
 *
 * @param session the session to judge
 * @param history the earlier sessions, in any order; some may be later
 */
public record CheckCase(LoggedSession session, List<LoggedSession> history) {}
