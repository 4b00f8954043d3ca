package io.github.eccentricrules.remedy;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Language;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Waivers;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.List;
import java.util.Optional;

/**
 * Is the nearest session that breaks fewer rules, with what was changed and what no change of numbers repairs. Immutable
 * and thread-safe.
 *
 * <p>Violations from {@link Severity#WARNING} on are repaired; a note ({@link Severity#INFO}) asks for nothing, nor
 * does what somebody accepted. Changes
 * are those that a rule {@linkplain io.github.eccentricrules.engine.RuleInfo#repairedBy declares}, the nearest that
 * clears the violation; each is checked again, and is made only if no rule then finds more or worse at any place, lacks
 * data that it had, or fails. At the end what proves unnecessary is taken back. No load, repetition, set, exercise or
 * session is ever added; the time under load grows only where a descent was too fast. Loads go down in steps of 0.5 kg,
 * or 1 lb where they are told in pounds; starts by whole seconds, and at most 28 days; the last repetitions and sets are
 * left out first, of an exercise or session always from the longest set. The session itself in the history does not
 * count, whenever it starts. The general warm-up and its ramp sets may grow:
 * they are no eccentric volume.
 *
 * <p>It ends: each step leaves less broken, and the drafts that are judged are at most some hundred for each violation;
 * where that is not enough, what is left remains.
 *
 * <p>Of a session that was performed nothing is changed in truth: it tells with which numbers it would have passed,
 * or, where something else stays broken, which rules it would no longer break.
 *
 * @param session the session as it would be; the very one that was given if nothing is changed
 * @param changes what differs from the session that was given, in the order of its places
 * @param remaining what is still broken, in the order of the places
 * @param report what the rule set says of the repaired session
 */
public record Repair(Session session, List<Change> changes, List<Remaining> remaining, Report report) {
    /**
     * Creates a repair.
     *
     * @param session the session as it would be
     * @param changes what differs from the session that was given
     * @param remaining what is still broken
     * @param report what the rule set says of the repaired session
     * @throws NullPointerException if an argument is null
     */
    public Repair {
        requireNonNull(session, "session");
        changes = List.copyOf(requireNonNull(changes, "changes"));
        remaining = List.copyOf(requireNonNull(remaining, "remaining"));
        requireNonNull(report, "report");
    }

    /**
     * Repairs a session.
     *
     * @param rules the rules to judge by
     * @param session the session, planned or performed
     * @param history the athlete's sessions; empty if nothing is known of them
     * @param waivers what is accepted, which asks for no change
     * @return the repair
     */
    public static Repair of(RuleSet rules, Session session, Optional<History> history, Waivers waivers) {
        return new Repairer(
                        requireNonNull(rules, "rules"),
                        requireNonNull(session, "session"),
                        requireNonNull(history, "history"),
                        requireNonNull(waivers, "waivers"))
                .repair();
    }

    /**
     * Writes the repair for a reader: what to change, what no change repairs, and what would then be found.
     *
     * @param language the language
     * @return some lines of text
     */
    public String text(Language language) {
        return RepairText.of(this, requireNonNull(language, "language"));
    }

    /** {@return the changes, then what remains, a line for each, in English} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        changes.forEach(change -> text.append(change).append('\n'));
        remaining.forEach(one -> text.append(one).append('\n'));
        return text.toString();
    }
}
