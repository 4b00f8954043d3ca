package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.Status;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Readiness;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** States laws that hold for every session and history. */
@Domain(RandomTraining.class)
class LawsProperties {
    private static final List<RuleSet> RULE_SETS = List.of(RuleSets.negatives(), RuleSets.evidence());

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void ordinarySetsAreNeverJudged(@ForAll Given given) {
        Session ordinary =
                withSets(
                                given.session(),
                                set -> set.toBuilder()
                                        .method(SetMethod.CONVENTIONAL)
                                        .build())
                        .toBuilder()
                        .readiness(Readiness.of(0, 0))
                        .build();
        // It judges the rest of earlier negatives, which an ordinary set may disturb.
        RuleSet evidence = without(RuleSets.evidence(), "interference-48h");

        for (RuleSet rules : List.of(RuleSets.negatives(), evidence)) {
            Report report = new Given(ordinary, given.history()).report(rules);

            assertEquals(Status.NOTHING_TO_JUDGE, report.status(), report::toString);
            assertEquals(List.of(), report.passed());
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void noRuleEverThrows(@ForAll Given given) {
        for (RuleSet rules : RULE_SETS) {
            assertEquals(List.of(), given.report(rules).failures());
        }
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

        for (RuleSet rules : RULE_SETS) {
            assertFalse(new Given(bare, Optional.empty()).report(rules).isClean());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theSessionItselfAndLaterOnesInTheHistoryDoNotMatter(@ForAll Given given) {
        Session session = given.session();
        List<Session> known =
                new ArrayList<>(given.history().orElse(History.none()).sessions());
        List<Session> more = new ArrayList<>(known);
        more.add(session);
        more.add(Session.performed(session.start().plusSeconds(1))
                .exercises(session.exercises())
                .build());

        for (RuleSet rules : RULE_SETS) {
            assertEquals(
                    given.withHistory(known).report(rules),
                    given.withHistory(more).report(rules));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void noLocaleAndNoZoneChangesAReport(@ForAll Given given) {
        String expected = texts(given);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertEquals(expected, texts(given));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aReportPutsEveryRuleSomewhere(@ForAll Given given) {
        for (RuleSet rules : RULE_SETS) {
            Report report = given.report(rules);

            List<String> named = Stream.of(
                            report.violations().stream().map(Violation::rule),
                            report.notEvaluated().stream().map(Gap::rule),
                            report.passed().stream(),
                            report.notApplicable().stream(),
                            report.silenced().stream())
                    .flatMap(names -> names)
                    .distinct()
                    .sorted()
                    .toList();

            assertEquals(rules.rules().stream().map(RuleInfo::id).toList(), named);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aRuleLacksOnlyWhatItSaysThatItMayNeed(@ForAll Given given) {
        for (RuleSet rules : RULE_SETS) {
            Map<String, Set<String>> declared = new HashMap<>();
            rules.rules().forEach(rule -> declared.put(rule.id(), declared(rule)));

            for (Gap gap : given.report(rules).notEvaluated()) {
                assertTrue(declared.get(gap.rule()).containsAll(gap.missing()), gap::toString);
            }
        }
    }

    private static String texts(Given given) {
        return RULE_SETS.stream().map(rules -> given.report(rules).toString()).collect(Collectors.joining());
    }

    private static RuleSet without(RuleSet rules, String id) {
        return rules.rules().stream().anyMatch(rule -> rule.id().equals(id)) ? rules.without(id) : rules;
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
