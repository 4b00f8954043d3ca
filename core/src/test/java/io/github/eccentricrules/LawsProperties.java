package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.Status;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.rules.RuleSets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** States laws that hold for every session and history. */
@Domain(RandomTraining.class)
class LawsProperties {
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void ordinarySetsAreNeverJudged(@ForAll Given given) {
        Session ordinary = withSets(
                given.session(),
                set -> set.toBuilder().method(SetMethod.CONVENTIONAL).build());

        Report report = new Given(ordinary, given.history()).report();

        assertEquals(Status.NOTHING_TO_JUDGE, report.status(), report::toString);
        assertEquals(List.of(), report.passed());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aNegativeOfWhichNothingIsKnownIsNeverClean(@ForAll Given given) {
        Session session = given.session();
        Session bare = Session.performed(session.start())
                .exercises(withSets(
                                session,
                                set -> WorkSet.builder(SetMethod.TEMPO)
                                        .reps(set.reps().size())
                                        .build())
                        .exercises())
                .build();

        assertFalse(new Given(bare, Optional.empty()).report().isClean());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theSessionItselfAndLaterOnesInTheHistoryDoNotMatter(@ForAll Given given) {
        Session session = given.session();
        List<Session> known =
                new ArrayList<>(given.history().orElse(History.none()).sessions());
        Report expected = given.withHistory(known).report();
        known.add(session);
        known.add(Session.performed(session.start().plusSeconds(1))
                .exercises(session.exercises())
                .build());

        assertEquals(expected, given.withHistory(known).report());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void noLocaleAndNoZoneChangesAReport(@ForAll Given given) {
        String expected = given.report().toString();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertEquals(expected, given.report().toString());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aReportPutsEveryRuleSomewhere(@ForAll Given given) {
        Report report = given.report();

        List<String> named = Stream.of(
                        report.violations().stream().map(Violation::rule),
                        report.notEvaluated().stream().map(Gap::rule),
                        report.passed().stream(),
                        report.notApplicable().stream())
                .flatMap(names -> names)
                .distinct()
                .sorted()
                .toList();

        assertEquals(RuleSets.negatives().rules().stream().map(RuleInfo::id).toList(), named);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aRuleLacksOnlyWhatItSaysThatItMayNeed(@ForAll Given given) {
        Map<String, Set<String>> declared = new HashMap<>();
        RuleSets.negatives().rules().forEach(rule -> declared.put(rule.id(), declared(rule)));

        for (Gap gap : given.report().notEvaluated()) {
            assertTrue(declared.get(gap.rule()).containsAll(gap.missing()), gap::toString);
        }
    }

    private static Set<String> declared(RuleInfo<?> rule) {
        Set<String> names = new HashSet<>();
        rule.needs().forEach(datum -> names.add(datum.name()));
        rule.mayNeed().forEach(datum -> names.add(datum.name()));
        if (rule.scope() == Scope.REP) {
            names.add(Datum.REPS.name());
        }
        return names;
    }

    private static Session withSets(Session session, UnaryOperator<WorkSet> change) {
        List<ExerciseEntry> entries = session.exercises().stream()
                .map(entry -> entry.toBuilder()
                        .sets(entry.sets().stream().map(change).toList())
                        .build())
                .toList();
        return session.toBuilder().exercises(entries).build();
    }
}
