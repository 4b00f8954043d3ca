package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Remedy;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.engine.Waivers;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.remedy.Change;
import io.github.eccentricrules.remedy.Field;
import io.github.eccentricrules.remedy.Remaining;
import io.github.eccentricrules.remedy.Repair;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * What holds for the repair of any session, by rule sets with any parameters and with rules of one's own: it ends, clears
 * what it can, breaks nothing, lets nothing grow, and changes nothing without need.
 */
@Domain(RandomTraining.class)
@Domain(DomainContext.Global.class)
class RepairProperties {
    private static final int TRIES = 25;

    /** A draft is judged so often for each violation, at most; far fewer as a rule. Three are for what is reported. */
    private static final int CHECKS_PER_VIOLATION = 400;

    /** Makes rule sets with up to five parameters set to anything within their ranges. */
    @Provide
    Arbitrary<RuleSet> ruleSets() {
        Arbitrary<List<Double>> seeds =
                Arbitraries.doubles().between(0, 1).list().ofMaxSize(10);
        return Combinators.combine(OwnRules.ruleSets(), seeds).as(RepairProperties::configured);
    }

    private static RuleSet configured(RuleSet rules, List<Double> seeds) {
        List<RuleInfo<?>> infos = rules.rules().stream()
                .filter(info -> !info.parameters().isEmpty())
                .toList();
        RuleSet configured = rules;
        for (int i = 0; i + 1 < seeds.size(); i += 2) {
            RuleInfo<?> info = infos.get((int) Math.min(infos.size() - 1, seeds.get(i) * infos.size()));
            Parameter parameter = info.parameters()
                    .get((int) (seeds.get(i + 1) * 1000) % info.parameters().size());
            double from = parameter.minimum().doubleValue();
            // Nearer to the least, where most limits are that something breaks.
            double range = parameter.maximum().doubleValue() - from;
            boolean whole = !Set.of(Unit.SECONDS, Unit.MINUTES, Unit.HOURS, Unit.PERCENT, Unit.KILOGRAMS)
                    .contains(parameter.unit());
            double value = from
                    + (whole
                            ? Math.rint(range * Math.pow(seeds.get(i + 1), 3))
                            : Math.rint(range * Math.pow(seeds.get(i + 1), 3) * 10) / 10);
            configured = configured.acknowledging(info.id(), "a test").with(info.id(), parameter.name(), value);
        }
        return configured;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theChangesSayAllThatDiffers(@ForAll Given given, @ForAll("ruleSets") RuleSet rules) {
        Given known = withoutItself(given);
        Repair repair = repair(known, rules);

        assertEquals(repair.session(), new ChangedSession(given.session(), repair.changes()).session());
        assertEquals(known.withSession(repair.session()).report(rules), repair.report());
        if (repair.changes().isEmpty()) {
            assertSame(given.session(), repair.session());
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nothingIsBrokenOrUnknownThatWasNot(@ForAll Given given, @ForAll("ruleSets") RuleSet rules) {
        Repair repair = repair(given, rules);
        ChangedSession changed = new ChangedSession(given.session(), repair.changes());

        assertEquals(
                Set.of(),
                worse(given.report(rules), repair.report(), Function.identity(), changed::originOf),
                repair::toString);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatRemainsIsWhatIsStillBroken(@ForAll Given given, @ForAll("ruleSets") RuleSet rules) {
        Repair repair = repair(given, rules);
        ChangedSession changed = new ChangedSession(given.session(), repair.changes());

        assertEquals(
                repair.report().violations(Severity.WARNING).stream()
                        .map(found -> found.rule() + " " + changed.originOf(found.location()))
                        .collect(Collectors.toSet()),
                repair.remaining().stream()
                        .map(one ->
                                one.violation().rule() + " " + one.violation().location())
                        .collect(Collectors.toSet()));
        assertTrue(given.report(rules)
                .violations()
                .containsAll(
                        repair.remaining().stream().map(Remaining::violation).toList()));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nothingGrows(@ForAll Given given, @ForAll("ruleSets") RuleSet rules) {
        for (Change change : repair(given, rules).changes()) {
            switch (change.field()) {
                case REPS ->
                    assertTrue(
                            number(change.to().toString())
                                    < number(change.from().toString()),
                            change::toString);
                case LOAD, LIFTED_LOAD ->
                    assertTrue(
                            Load.parse(change.from().toString())
                                    .isHeavierThan(Load.parse(change.to().toString())),
                            change::toString);
                case HOLD ->
                    assertTrue(
                            ChangedSession.time(change.to().toString())
                                            .compareTo(ChangedSession.time(
                                                    change.from().toString()))
                                    < 0,
                            change::toString);
                case REST, REST_BETWEEN_REPS, GENERAL_WARM_UP ->
                    assertTrue(
                            ChangedSession.time(change.to().toString())
                                            .compareTo(ChangedSession.time(
                                                    change.from().toString()))
                                    > 0,
                            change::toString);
                case START ->
                    assertTrue(
                            Instant.parse(change.to().toString())
                                    .isAfter(Instant.parse(change.from().toString())),
                            change::toString);
                case RAMP_SETS ->
                    assertTrue(
                            number(change.to().toString())
                                    > number(change.from().toString()),
                            change::toString);
                case DESCENT ->
                    assertTrue(
                            ChangedSession.time(change.to().toString())
                                                    .compareTo(ChangedSession.time(
                                                            change.from().toString()))
                                            < 0
                                    || (wasTooFast(given, rules, change)
                                            && (asksForLongerDescents(rules, change)
                                                    // Does anything at any change, so that it may be what keeps one.
                                                    || change.rules().stream()
                                                            .anyMatch(rule -> rule.startsWith("any-")))),
                            change::toString);
                case TEMPO, PLACE, SET, EXERCISE -> assertFalse(change.rules().isEmpty());
            }
        }
    }

    /** Tells whether a repetition, or each of a set, broke a rule that asks for slower lowering: itself or as a part. */
    private static boolean wasTooFast(Given given, RuleSet rules, Change change) {
        Set<String> slowing = rules.rules().stream()
                .filter(info -> info.remedies().kinds().contains(Remedy.LONGER_DESCENT))
                .map(RuleInfo::id)
                .collect(Collectors.toSet());
        Set<Location> tooFast = given.report(rules).violations(Severity.WARNING).stream()
                .filter(found -> slowing.contains(found.rule()))
                .map(Violation::location)
                .collect(Collectors.toSet());
        Location set = set(change.place());
        Location exercise = Location.ofExercise(
                set.exercise().orElseThrow(), set.exerciseId().orElseThrow());
        if (tooFast.contains(set) || tooFast.contains(exercise) || tooFast.contains(Location.SESSION)) {
            return true;
        }
        List<Rep> reps = given.session()
                .exercises()
                .get(set.exercise().get() - 1)
                .sets()
                .get(set.set().orElseThrow() - 1)
                .reps();
        Optional<Duration> from = Optional.of(ChangedSession.time(change.from().toString()));
        return IntStream.rangeClosed(1, reps.size())
                .filter(number -> change.place().rep().map(rep -> rep == number).orElse(true)
                        && reps.get(number - 1).descent().equals(from))
                .allMatch(number -> tooFast.contains(set.withRep(number)));
    }

    private static boolean asksForLongerDescents(RuleSet rules, Change change) {
        return rules.rules().stream()
                .filter(info -> change.rules().contains(info.id()))
                .anyMatch(info -> info.remedies().kinds().contains(Remedy.LONGER_DESCENT));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everyChangeIsNeededForTheRulesThatItNames(@ForAll Given given, @ForAll("ruleSets") RuleSet rules) {
        Given known = withoutItself(given);
        Repair repair = repair(known, rules);
        ChangedSession all = new ChangedSession(given.session(), repair.changes());
        for (Change change : repair.changes()) {
            List<Change> others = new ArrayList<>(repair.changes());
            others.removeIf(
                    other -> other.equals(change) || (other.field() == Field.PLACE && change.field() == other.field()));
            ChangedSession without = new ChangedSession(given.session(), others);
            Report report = known.withSession(without.session()).report(rules);

            Set<String> worse = worse(repair.report(), report, all::originOf, without::originOf);

            assertFalse(worse.isEmpty(), () -> "not needed: " + change + "\n" + repair);
            assertFalse(change.rules().isEmpty(), change::toString);
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aCleanSessionComesBackAsItIs(@ForAll Given given, @ForAll("ruleSets") RuleSet rules) {
        if (given.report(rules).violations(Severity.WARNING).isEmpty()) {
            Repair repair = repair(given, rules);

            assertSame(given.session(), repair.session());
            assertEquals(List.of(), repair.changes());
            assertEquals(List.of(), repair.remaining());
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatIsRepairedIsNotRepairedAgain(@ForAll Given given, @ForAll("ruleSets") RuleSet rules) {
        Given known = withoutItself(given);
        Repair repair = repair(known, rules);

        Repair again = repair(known.withSession(repair.session()), rules);

        assertSame(repair.session(), again.session(), () -> repair + "then\n" + again);
        assertEquals(List.of(), again.changes());
        assertEquals(repair.report(), again.report());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aRecordIsToldWhatWouldHavePassed(@ForAll Given given, @ForAll("ruleSets") RuleSet rules) {
        Repair repair = repair(given, rules);
        for (Change change : repair.changes()) {
            boolean staysBroken = repair.remaining().stream()
                    .filter(one -> one.violation().severity() != Severity.INFO)
                    .anyMatch(one -> one.violation().location().equals(change.place())
                            || one.violation().location().equals(Location.SESSION));
            assertFalse(change.passes() && staysBroken, () -> change + " passes in\n" + repair);
            assertEquals(
                    !given.isPlanned() && change.passes(),
                    change.toString().contains("would have passed"),
                    change::toString);
            assertFalse(change.toString().contains("{"), change::toString);
        }
    }

    /** Nothing that one can think of in one step clears what remains: fewer repetitions, a lighter load, and so on. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void noSingleStepClearsWhatRemains(@ForAll Given given, @ForAll("ruleSets") RuleSet any) {
        // A rule that does anything at any change would have to be tried with every number there is.
        RuleSet rules = any.without(any.rules().stream()
                .map(RuleInfo::id)
                .filter(id -> id.startsWith("any-"))
                .toArray(String[]::new));
        Given known = withoutItself(given);
        Repair repair = repair(known, rules);
        Map<String, RuleInfo<?>> infos =
                rules.rules().stream().collect(Collectors.toMap(RuleInfo::id, Function.identity()));
        for (Violation violation : repair.report().violations(Severity.WARNING)) {
            for (Remedy remedy : infos.get(violation.rule()).remedies().kinds()) {
                for (Session step : steps(repair.session(), violation.location(), remedy)) {
                    if (startsDuringAnother(step, known)) {
                        continue;
                    }
                    Report report = known.withSession(step).report(rules);
                    boolean clears = report.violations(Severity.WARNING).stream()
                            .noneMatch(found -> found.rule().equals(violation.rule())
                                    && found.location().equals(violation.location()));
                    assertFalse(
                            clears
                                    && worse(repair.report(), report, Function.identity(), Function.identity())
                                            .isEmpty(),
                            () -> remedy + " clears " + violation + "\n" + repair + step);
                }
            }
        }
    }

    private static boolean startsDuringAnother(Session step, Given known) {
        return known.history().stream()
                .flatMap(history -> history.sessions().stream())
                .anyMatch(other -> !step.start().isBefore(other.start())
                        && !step.start().isAfter(other.end().orElse(other.start())));
    }

    /** Changes the set or repetition of a place alone, or the start, in coarse steps. */
    private static List<Session> steps(Session session, Location place, Remedy remedy) {
        List<Session> steps = new ArrayList<>();
        if (remedy == Remedy.LATER_START) {
            for (int hours = 6; hours <= 27 * 24; hours += 6) {
                steps.add(session.toBuilder()
                        .start(session.start().plus(Duration.ofHours(hours)))
                        .build());
            }
        }
        if (place.set().isEmpty()) {
            return steps;
        }
        WorkSet set = session.exercises()
                .get(place.exercise().orElseThrow() - 1)
                .sets()
                .get(place.set().get() - 1);
        if (remedy == Remedy.FEWER_REPS) {
            for (int count = 1; count < set.reps().size(); count++) {
                int left = count;
                steps.add(with(session, place, b -> b.reps(set.reps().subList(0, left))));
            }
        }
        // What hangs on releasers, or is lifted, is a part of the load and stays as it is.
        if (remedy == Remedy.LOWER_LOAD
                && set.load().isPresent()
                && set.releasers().isEmpty()) {
            for (int kilograms = 1; kilograms < set.load().get().kilograms().intValue(); kilograms++) {
                Load load = Load.ofKilograms(kilograms);
                if (set.liftedLoad()
                        .filter(lifted -> lifted.isHeavierThan(load))
                        .isEmpty()) {
                    steps.add(with(session, place, b -> b.load(load)));
                }
            }
        }
        if (remedy == Remedy.MORE_REST && set.rest().isPresent()) {
            for (int seconds = 30; seconds <= 600; seconds += 30) {
                Duration rest = Duration.ofSeconds(seconds);
                if (rest.compareTo(set.rest().get()) > 0) {
                    steps.add(with(session, place, b -> b.rest(rest)));
                }
            }
        }
        if (place.rep().isPresent() && (remedy == Remedy.LONGER_DESCENT || remedy == Remedy.SHORTER_DESCENT)) {
            Rep rep = set.reps().get(place.rep().get() - 1);
            for (int half = 1; half < 24 && rep.descent().isPresent(); half++) {
                Duration descent = Duration.ofMillis(500L * half);
                if (Integer.signum(descent.compareTo(rep.descent().get()))
                        == (remedy == Remedy.LONGER_DESCENT ? 1 : -1)) {
                    List<Rep> reps = new ArrayList<>(set.reps());
                    reps.set(place.rep().get() - 1, rep.withDescent(descent));
                    steps.add(with(session, place, b -> b.reps(reps)));
                }
            }
        }
        return steps;
    }

    private static Session with(Session session, Location place, UnaryOperator<WorkSet.Builder> change) {
        List<ExerciseEntry> entries = new ArrayList<>(session.exercises());
        int index = place.exercise().orElseThrow() - 1;
        List<WorkSet> sets = new ArrayList<>(entries.get(index).sets());
        int set = place.set().orElseThrow() - 1;
        sets.set(set, change.apply(sets.get(set).toBuilder()).build());
        entries.set(index, entries.get(index).toBuilder().sets(sets).build());
        return session.toBuilder().exercises(entries).build();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void itEndsAfterABoundedNumberOfChecks(@ForAll Given given, @ForAll("ruleSets") RuleSet rules) {
        Counting counting = new Counting();
        int violations = given.report(rules).violations(Severity.WARNING).size();

        repair(given, rules.plus(counting));

        assertTrue(
                counting.checks <= 3L + (violations == 0 ? 0 : CHECKS_PER_VIOLATION * (violations + 1L)),
                () -> counting.checks + " checks for " + violations + " violations");
    }

    /** Counts how often a session is judged. */
    private static final class Counting extends Rule<SessionSubject> {
        private int checks;

        Counting() {
            super(RuleInfo.of(Scope.SESSION, "counting", "Be counted.").because(Evidence.judgement("A test.")));
        }

        @Override
        protected Outcome judge(SessionSubject session, Parameters parameters) {
            checks++;
            return Outcome.satisfied();
        }
    }

    /** A record of the session itself is no earlier session, but would become one where that starts later. */
    private static Given withoutItself(Given given) {
        Session session = given.session();
        return given.withHistory(given.history()
                .map(history -> History.of(history.sessions().stream()
                        .filter(other -> !other.start().equals(session.start())
                                && (session.id().isEmpty() || !other.id().equals(session.id())))
                        .toList())));
    }

    private static Repair repair(Given given, RuleSet rules) {
        return Repair.of(rules, given.session(), given.history(), Waivers.none());
    }

    private static int number(String text) {
        return Integer.parseInt(text.substring(0, text.indexOf(' ')));
    }

    /** Returns what a report says that another one does not, or says worse, at the same place. */
    private static Set<String> worse(
            Report before,
            Report after,
            Function<Location, Location> placeBefore,
            Function<Location, Location> placeAfter) {
        Set<String> worse = new TreeSet<>();
        Map<String, List<Severity>> was = severities(before, placeBefore);
        severities(after, placeAfter).forEach((place, is) -> {
            List<Severity> known = was.getOrDefault(place, List.of());
            for (int i = 0; i < is.size(); i++) {
                if (i >= known.size() || is.get(i).compareTo(known.get(i)) > 0) {
                    worse.add(is.get(i) + " " + place);
                }
            }
        });
        Set<String> unknown = unknown(before, placeBefore);
        unknown(after, placeAfter).stream()
                .filter(gap -> !unknown.contains(gap))
                .forEach(worse::add);
        return worse;
    }

    private static Map<String, List<Severity>> severities(Report report, Function<Location, Location> place) {
        Map<String, List<Severity>> severities = new HashMap<>();
        report.violations()
                .forEach(found -> severities
                        .computeIfAbsent(
                                found.rule() + " " + place.apply(found.location()), unused -> new ArrayList<>())
                        .add(found.severity()));
        severities.values().forEach(all -> all.sort(Comparator.reverseOrder()));
        return severities;
    }

    /** What is unknown of every repetition of a set is told of the set. */
    private static Set<String> unknown(Report report, Function<Location, Location> place) {
        Set<String> unknown = new HashSet<>();
        report.notEvaluated().forEach(gap -> unknown.add("gap " + gap.rule() + " " + set(place.apply(gap.location()))));
        report.failures()
                .forEach(failure -> unknown.add("failure " + failure.rule() + " " + place.apply(failure.location())));
        return unknown;
    }

    private static Location set(Location place) {
        return place.rep().isEmpty()
                ? place
                : new Location(place.exercise(), place.exerciseId(), place.set(), Optional.empty());
    }
}
