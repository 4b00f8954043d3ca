package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.Optional;

/**
 * Holds a session that is ready to be judged.
 *
 * @param source the file, and the row or the index in it
 * @param session the session
 * @param history the sessions before it; empty if nothing is known of them
 * @param ruleSet the rules to judge it by
 */
record Check(String source, Session session, Optional<History> history, RuleSet ruleSet) {}
