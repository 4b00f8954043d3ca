package io.github.eccentricrules.examples.benchmarks.contenders;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.examples.benchmarks.sessions.CarefulModel;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import io.github.eccentricrules.examples.benchmarks.sessions.ModelSessions;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.rules.RuleSets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Judges by this library; to be compared, with those rules of {@code negatives} that the other contenders have too. */
final class LibraryContender implements ReadableContender<Session, History, Report> {
    /** The rule of each id; one rule of the others is two here, one for each end of its range. */
    private static final Map<String, RuleKey> RULES = Map.of(
            "descent-duration-min", RuleKey.DESCENT,
            "descent-duration-max", RuleKey.DESCENT,
            "reps-per-set-max", RuleKey.REPS,
            "sets-per-exercise-max", RuleKey.SETS,
            "warm-up-first", RuleKey.WARM_UP,
            "spotter-required", RuleKey.SPOTTER,
            "training-status-min", RuleKey.TRAINING,
            "load-percent-max", RuleKey.LOAD,
            "frequency-per-exercise", RuleKey.FREQUENCY);

    private final Validator validator;
    private final Function<LoggedSession, Session> toSession;
    private final Function<List<LoggedSession>, History> toHistory;

    private LibraryContender(
            RuleSet rules,
            Function<LoggedSession, Session> toSession,
            Function<List<LoggedSession>, History> toHistory) {
        validator = Validator.of(rules);
        this.toSession = toSession;
        this.toHistory = toHistory;
    }

    LibraryContender(RuleSet rules) {
        this(rules, ModelSessions::session, ModelSessions::history);
    }

    /** Returns one that tells all that {@code evidence} asks for. */
    static LibraryContender careful(RuleSet rules) {
        return new LibraryContender(rules, CarefulModel::session, CarefulModel::history);
    }

    static RuleSet eightRules() {
        RuleSet rules = RuleSets.negatives();
        for (RuleInfo<?> info : rules.rules()) {
            if (!RULES.containsKey(info.id())) {
                rules = info.guardsLife()
                        ? rules.withoutGuarding(info.id(), "All contenders have the same eight rules.")
                        : rules.without(info.id());
            }
        }
        return rules.with("load-percent-max", "max-percent", Limits.LOAD_PERCENT)
                .with("reps-per-set-max", "max-recommended-reps", Limits.MAX_REPS);
    }

    @Override
    public Session session(LoggedSession session) {
        return toSession.apply(session);
    }

    @Override
    public History history(List<LoggedSession> earlier) {
        return toHistory.apply(earlier);
    }

    @Override
    public Report check(Session session, History history) {
        return validator.validate(session, history);
    }

    /** The library knows which rules are broken in which sets, and counts the repetitions when it is asked. */
    @Override
    public int count(Report result) {
        return result.violations().size();
    }

    @Override
    public void read(Session session, Report result, Consumer<String> reader) {
        for (Violation violation : result.violations()) {
            reader.accept(violation.message());
        }
    }

    @Override
    public Collection<Finding> findings(Report result) {
        if (!result.notEvaluated().isEmpty() || !result.failures().isEmpty()) {
            throw new IllegalStateException("everything is known and nothing may fail, but the report was " + result);
        }
        return result.violations().stream().map(LibraryContender::finding).toList();
    }

    private static Finding finding(Violation violation) {
        RuleKey rule = RULES.get(violation.rule());
        if (rule == null) {
            throw new IllegalStateException("rule " + violation.rule() + " is none of the eight");
        }
        Location location = violation.location();
        return new Finding(rule, index(location.exercise()), index(location.set()), index(location.rep()));
    }

    /** The library counts from 1. */
    private static int index(Optional<Integer> number) {
        return number.map(value -> value - 1).orElse(Finding.NOWHERE);
    }
}
