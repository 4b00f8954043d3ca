package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells what two rule sets say of one session, rule by rule, and on what grounds: a guideline and the literature may
 * differ. Immutable and thread-safe.
 *
 * @param first the one rule set
 * @param second the other
 * @param rows a row for each rule that one of them has, in the order of the ids
 * @param notices the notices that the reports by either carry
 */
public record RuleSetComparison(RuleSetStamp first, RuleSetStamp second, List<Row> rows, List<Notice> notices) {
    /**
     * Tells what both rule sets find by one rule.
     *
     * @param rule the id of the rule
     * @param checks what the rule asks of the athlete; in the words of the first rule set that has it
     * @param first what the first rule set finds
     * @param second what the second rule set finds
     * @param grounds the grounds that the rule has in either, each with its strength
     */
    public record Row(String rule, String checks, Finding first, Finding second, List<Evidence> grounds) {
        /**
         * Creates a row.
         *
         * @param rule the id of the rule
         * @param checks what the rule asks of the athlete
         * @param first what the first rule set finds
         * @param second what the second rule set finds
         * @param grounds the grounds that the rule has in either
         * @throws NullPointerException if an argument is null
         */
        public Row {
            requireNonNull(rule, "rule");
            requireNonNull(checks, "checks");
            requireNonNull(first, "first");
            requireNonNull(second, "second");
            grounds = List.copyOf(requireNonNull(grounds, "grounds"));
        }

        /**
         * Tells whether both have the rule and say something else to the athlete.
         *
         * @return false if they say the same, or if one has no such rule
         */
        public boolean differs() {
            return inBoth() && !first.saysTheSameAs(second);
        }

        boolean inBoth() {
            return first.conclusion() != Finding.Conclusion.ABSENT && second.conclusion() != Finding.Conclusion.ABSENT;
        }
    }

    /**
     * Creates a comparison.
     *
     * @param first the one rule set
     * @param second the other
     * @param rows a row for each rule that one of them has
     * @param notices the notices that the reports by either carry
     * @throws NullPointerException if an argument is null
     */
    public RuleSetComparison {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        rows = List.copyOf(requireNonNull(rows, "rows"));
        notices = List.copyOf(requireNonNull(notices, "notices"));
    }

    /**
     * Has a session judged by two rule sets.
     *
     * @param first the one rule set
     * @param second the other
     * @param session the session
     * @param history the earlier sessions; empty if nothing is known of them
     * @return what each of them says
     */
    public static RuleSetComparison of(RuleSet first, RuleSet second, Session session, Optional<History> history) {
        Judged one = Judged.of(requireNonNull(first, "first"), session, history);
        Judged other = Judged.of(requireNonNull(second, "second"), session, history);
        Set<String> ids = new TreeSet<>(one.infos().keySet());
        ids.addAll(other.infos().keySet());
        List<Row> rows = new ArrayList<>();
        for (String id : ids) {
            List<RuleInfo<?>> infos = new ArrayList<>();
            one.info(id).ifPresent(infos::add);
            other.info(id).ifPresent(infos::add);
            Set<Evidence> grounds = new LinkedHashSet<>();
            infos.forEach(info -> grounds.addAll(info.evidence()));
            rows.add(new Row(id, infos.get(0).checks(), one.find(id), other.find(id), List.copyOf(grounds)));
        }
        Set<Notice> notices = new LinkedHashSet<>(one.report().notices());
        notices.addAll(other.report().notices());
        return new RuleSetComparison(first.stamp(), second.stamp(), rows, List.copyOf(notices));
    }

    /** Holds all that one rule set says of the session. */
    private record Judged(
            RuleSet ruleSet,
            Map<String, RuleInfo<?>> infos,
            Set<SetMethod> methods,
            Report report,
            List<Verdict> verdicts) {
        static Judged of(RuleSet ruleSet, Session session, Optional<History> history) {
            requireNonNull(session, "session");
            Map<String, RuleInfo<?>> infos = new TreeMap<>();
            ruleSet.rules().forEach(info -> infos.put(info.id(), info));
            Set<SetMethod> methods = EnumSet.noneOf(SetMethod.class);
            for (ExerciseEntry entry : session.exercises()) {
                entry.sets().stream().map(WorkSet::method).forEach(methods::add);
            }
            return new Judged(
                    ruleSet,
                    infos,
                    methods,
                    Evaluation.report(ruleSet, session, history),
                    Evaluation.verdicts(ruleSet, session, history));
        }

        Optional<RuleInfo<?>> info(String id) {
            return Optional.ofNullable(infos.get(id));
        }

        Finding find(String id) {
            return info(id).isEmpty() ? Finding.absent() : Finding.of(ruleSet, id, report, verdicts, methods);
        }
    }

    /** {@return the comparison for a reader: where they differ and why, then where they agree, then what one has alone} */
    @Override
    public String toString() {
        return ComparisonText.of(this);
    }
}
