package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RepSubject;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Status;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.rules.RuleSets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** States laws that hold for every session, history and rule. */
class LawsProperties {
    private static final Validator NEGATIVES = Validator.of(RuleSets.negatives());

    /** Throws at some repetitions, decided by their number, and is satisfied at the others. */
    private static final class Moody extends Rule<RepSubject> {
        Moody() {
            super(RuleInfo.of(Scope.REP, "moody", "Throws at times.").because(Evidence.judgement("A test.")));
        }

        @Override
        protected boolean appliesTo(RepSubject rep) {
            return true;
        }

        @Override
        protected Outcome judge(RepSubject rep, Parameters parameters) {
            if (rep.number() % 3 == 0) {
                throw new IllegalStateException("moody");
            }
            return Outcome.satisfied();
        }
    }

    @Property(tries = 300)
    void aRuleThatThrowsChangesNothingButItsOwnOutcome(@ForAll long seed) {
        RandomSessions sessions = new RandomSessions(seed);
        Session session = sessions.session();
        History history = sessions.history();

        Report without = NEGATIVES.validate(session, history);
        Report with = Validator.of(RuleSets.negatives().plus(new Moody())).validate(session, history);

        assertEquals(without.violations(), with.violations());
        assertEquals(without.notEvaluated(), with.notEvaluated());
        assertEquals(without.passed(), without("moody", with.passed()));
        assertEquals(without.notApplicable(), without("moody", with.notApplicable()));
        assertTrue(with.failures().stream().allMatch(failure -> failure.rule().equals("moody")));
        assertEquals(thirdReps(session), with.failures().size());
    }

    @Property(tries = 300)
    void ordinarySetsAreNeverJudged(@ForAll long seed) {
        RandomSessions sessions = new RandomSessions(seed);

        Report report = NEGATIVES.validate(relabelled(sessions.session(), SetMethod.CONVENTIONAL), sessions.history());

        assertEquals(Status.NOTHING_TO_JUDGE, report.status(), report::toString);
        assertEquals(List.of(), report.passed());
    }

    @Property(tries = 300)
    void theOrderOfTheHistoryDoesNotMatter(@ForAll long seed) {
        RandomSessions sessions = new RandomSessions(seed);
        Session session = sessions.session();
        List<Session> shuffled = new ArrayList<>(sessions.history().sessions());
        Report ordered = NEGATIVES.validate(session, History.of(shuffled));

        Collections.shuffle(shuffled, sessions.random());

        assertEquals(ordered, NEGATIVES.validate(session, History.of(shuffled)));
    }

    @Property(tries = 300)
    void theSessionItselfAndLaterOnesInTheHistoryDoNotMatter(@ForAll long seed) {
        RandomSessions sessions = new RandomSessions(seed);
        Session session = sessions.session();
        List<Session> earlier = sessions.history().sessions();
        List<Session> more = new ArrayList<>(earlier);
        more.add(session);
        more.add(session.toBuilder()
                .start(session.start().plusSeconds(3600))
                .phase(session.phase())
                .end(session.start().plusSeconds(7200))
                .build());

        assertEquals(NEGATIVES.validate(session, History.of(earlier)), NEGATIVES.validate(session, History.of(more)));
    }

    @Property(tries = 100)
    void noLocaleAndNoZoneChangesAReport(@ForAll long seed) {
        RandomSessions sessions = new RandomSessions(seed);
        Session session = sessions.session();
        History history = sessions.history();
        String expected = NEGATIVES.validate(session, history).toString();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertEquals(expected, NEGATIVES.validate(session, history).toString());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 300)
    void everyMarginTellsHowFarTheLimitIsPassed(@ForAll long seed) {
        RandomSessions sessions = new RandomSessions(seed);

        for (Violation violation :
                NEGATIVES.validate(sessions.session(), sessions.history()).violations()) {
            violation.margin().ifPresent(margin -> {
                assertTrue(margin.signum() <= 0, violation::toString);
                assertEquals(
                        violation
                                .measured()
                                .orElseThrow()
                                .subtract(violation.limit().orElseThrow())
                                .abs(),
                        margin.abs(),
                        violation::toString);
            });
        }
    }

    @Property(tries = 300)
    void aReportPutsEveryRuleSomewhere(@ForAll long seed) {
        RandomSessions sessions = new RandomSessions(seed);
        Report report = NEGATIVES.validate(sessions.session(), sessions.history());

        List<String> named = Stream.of(
                        report.violations().stream().map(Violation::rule),
                        report.notEvaluated().stream().map(gap -> gap.rule()),
                        report.passed().stream(),
                        report.notApplicable().stream())
                .flatMap(names -> names)
                .distinct()
                .sorted()
                .toList();

        assertEquals(RuleSets.negatives().rules().stream().map(RuleInfo::id).toList(), named);
        assertTrue(report.worstSeverity().orElse(Severity.INFO).compareTo(Severity.INFO) >= 0);
    }

    private static List<String> without(String id, List<String> ids) {
        return ids.stream().filter(other -> !other.equals(id)).toList();
    }

    private static int thirdReps(Session session) {
        return session.exercises().stream()
                .flatMap(entry -> entry.sets().stream())
                .mapToInt(set -> set.reps().size() / 3)
                .sum();
    }

    private static Session relabelled(Session session, SetMethod method) {
        UnaryOperator<WorkSet> relabel = set -> set.toBuilder().method(method).build();
        List<ExerciseEntry> entries = session.exercises().stream()
                .map(entry -> entry.toBuilder()
                        .sets(entry.sets().stream().map(relabel).toList())
                        .build())
                .toList();
        return session.toBuilder().exercises(entries).build();
    }
}
