package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Baseline;
import io.github.eccentricrules.engine.IdleWaiver;
import io.github.eccentricrules.engine.Place;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Status;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.engine.ViolationException;
import io.github.eccentricrules.engine.Waiver;
import io.github.eccentricrules.engine.Waivers;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** States what holds for every session and all waivers: they mark, and change nothing else. */
@Domain(RandomTraining.class)
@Domain(DomainContext.Global.class)
class WaiverProperties {
    private static final Set<String> GUARDS =
            Set.of("rhabdo-red-flags", "spotter-required", "uncontrolled-descent", "pregnancy", "age-minor");

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return OwnRules.ruleSets();
    }

    /** Makes up waivers for a session when it is known, from a seed. */
    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Provide
    Arbitrary<Waiver> waivers() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars(' ', '"', '\\', ',', ':', '(', ')', '#', '{', '}', '*', '-', 'a', 'Z', 'é', '9', '\u2028')
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(text -> !text.isBlank());
        Arbitrary<String> readable = texts.filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit));
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 999_999_999);
        Arbitrary<Place> places = Combinators.combine(
                        texts.optional(), numbers.optional(), numbers.optional(), numbers.optional())
                .filter((id, exercise, set, rep) ->
                        (id.isPresent() || exercise.isPresent()) && (rep.isEmpty() || set.isPresent()))
                .as(Place::new);
        Arbitrary<LocalDate> days =
                Arbitraries.longs().between(-365_000_000_000L, 365_000_000_000L).map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        Arbitraries.of("descent-*", "spotter-required", "a1"),
                        places.optional(),
                        texts.optional(),
                        readable,
                        readable,
                        days.optional())
                .as(Waiver::new);
    }

    @Property(tries = 500)
    void theTextOfWaiversReadsBackEqual(@ForAll("waivers") Waiver one, @ForAll("waivers") Waiver other) {
        assertEquals(one, Waiver.parse(one.toString()));
        assertEquals(
                Waivers.of(one, other), Waivers.parse(Waivers.of(other, one).toString()));
        one.place().ifPresent(place -> assertEquals(place, Place.parse(place.toString())));
    }

    @Property(tries = 500)
    void noTextThrowsAnythingElse(@ForAll String text) {
        for (Runnable reading : List.<Runnable>of(
                () -> Waiver.parse(text),
                () -> Waivers.parse(text),
                () -> Baseline.parse(text),
                () -> Place.parse(text))) {
            try {
                reading.run();
            } catch (IllegalArgumentException e) {
                assertTrue(e.getMessage() != null && !e.getMessage().isBlank());
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void waivingMarksAndChangesNothingElse(
            @ForAll Given given, @ForAll("ruleSets") RuleSet rules, @ForAll("seeds") long seed) {
        Given known = named(given);
        Report plain = report(rules, known, Waivers.none());

        Report waived = report(rules, known, waivers(rules, known, seed));

        assertEquals(plain.ruleSet(), waived.ruleSet());
        assertEquals(
                plain.violations(),
                waived.violations().stream().map(WaiverProperties::unmarked).toList());
        assertEquals(plain.notEvaluated(), waived.notEvaluated());
        assertEquals(plain.failures(), waived.failures());
        assertEquals(plain.passed(), waived.passed());
        assertEquals(plain.notApplicable(), waived.notApplicable());
        assertEquals(plain.silenced(), waived.silenced());
        assertEquals(plain.notices(), waived.notices());
        assertEquals(plain.isClean(), waived.isClean());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theStatusAndWhatThrowsFollowFromWhatIsLeft(
            @ForAll Given given, @ForAll("ruleSets") RuleSet rules, @ForAll("seeds") long seed) {
        Given known = named(given);
        Report plain = report(rules, known, Waivers.none());
        Report waived = report(rules, known, waivers(rules, known, seed));

        List<Violation> left = waived.violations(Severity.INFO);
        List<Violation> both = new ArrayList<>(left);
        both.addAll(waived.accepted());
        boolean gaps = !plain.notEvaluated().isEmpty() || !plain.failures().isEmpty();
        boolean silenced = !plain.silenced().isEmpty();
        Status expected = !left.isEmpty()
                ? Status.VIOLATED
                : gaps || silenced
                        ? Status.INCOMPLETE
                        : plain.violations().isEmpty() ? plain.status() : Status.ACCEPTED;

        assertEquals(new HashSet<>(waived.violations()), new HashSet<>(both));
        assertEquals(expected, waived.status());
        assertEquals(left.stream().map(Violation::severity).max(Severity::compareTo), waived.worstSeverity());
        if (gaps || silenced || left.stream().anyMatch(violation -> violation.severity() != Severity.INFO)) {
            assertThrows(ViolationException.class, waived::orThrow);
        } else {
            assertSame(waived, waived.orThrow());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfWaiversMakesNoDifference(
            @ForAll Given given, @ForAll("ruleSets") RuleSet rules, @ForAll("seeds") long seed) {
        Given known = named(given);
        List<Waiver> shuffled = new ArrayList<>(waivers(rules, known, seed).waivers());
        shuffled.addAll(List.copyOf(shuffled));
        Collections.shuffle(shuffled, new Random(seed));

        assertEquals(waivers(rules, known, seed), new Waivers(shuffled));
        assertEquals(
                report(rules, known, waivers(rules, known, seed)).toString(),
                report(rules, known, new Waivers(shuffled)).toString());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theFirstWaiverThatFitsMarks(
            @ForAll Given given, @ForAll("ruleSets") RuleSet rules, @ForAll("seeds") long seed) {
        Given known = named(given);
        Waivers waivers = waivers(rules, known, seed);
        for (Violation violation : report(rules, known, waivers).violations()) {
            Optional<Waiver> first = waivers.waivers().stream()
                    .filter(waiver -> fits(waiver, violation, known.session()))
                    .findFirst();

            assertEquals(first, violation.waiver(), violation::toString);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aWaiverHoldsOnItsLastDayAndNotOnTheNext(
            @ForAll Given given, @ForAll("ruleSets") RuleSet rules, @ForAll @IntRange(max = 86_399) int second) {
        LocalDate day = LocalDate.ofInstant(given.session().start(), ZoneOffset.UTC);
        Instant start = day.atTime(LocalTime.ofSecondOfDay(second)).toInstant(ZoneOffset.UTC);
        Given moved = new Given(startingAt(start, given.session()), given.history());
        for (Violation violation : report(rules, moved, Waivers.none()).violations()) {
            Waiver lastDay =
                    waiver(violation.rule()).at(violation.location()).until(day).build();
            Waiver dayBefore = waiver(violation.rule())
                    .at(violation.location())
                    .until(day.minusDays(1))
                    .build();

            Report held = report(rules, moved, Waivers.of(lastDay));
            Report over = report(rules, moved, Waivers.of(dayBefore));

            assertTrue(held.accepted().stream()
                    .anyMatch(accepted -> unmarked(accepted).equals(violation)
                            && accepted.waiver().equals(Optional.of(lastDay))));
            assertEquals(List.of(), held.idleWaivers());
            assertEquals(List.of(), over.accepted());
            assertEquals(List.of(new IdleWaiver(dayBefore, true)), over.idleWaivers());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void noPrefixAcceptsWhatGuardsLife(@ForAll Given given, @ForAll("ruleSets") RuleSet rules) {
        List<Waiver> prefixes = new ArrayList<>();
        for (String guard : GUARDS) {
            for (int hyphen = guard.indexOf('-'); hyphen > 0; hyphen = guard.indexOf('-', hyphen + 1)) {
                prefixes.add(waiver(guard.substring(0, hyphen) + "-*").build());
            }
        }

        assertTrue(report(rules, given, new Waivers(prefixes)).accepted().stream()
                .noneMatch(violation -> GUARDS.contains(violation.rule())));
        List<Waiver> ids = GUARDS.stream().map(id -> waiver(id).build()).toList();
        assertTrue(report(rules, given, new Waivers(ids)).violations(Severity.INFO).stream()
                .noneMatch(violation -> GUARDS.contains(violation.rule())));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anIdleWaiverAcceptsNothingAndConcernsTheSession(
            @ForAll Given given, @ForAll("ruleSets") RuleSet rules, @ForAll("seeds") long seed) {
        Given known = named(given);
        LocalDate day = LocalDate.ofInstant(known.session().start(), ZoneOffset.UTC);
        Report report = report(rules, known, waivers(rules, known, seed));
        for (IdleWaiver idle : report.idleWaivers()) {
            Waiver waiver = idle.waiver();
            assertEquals(
                    waiver.until().isPresent() && day.isAfter(waiver.until().get()), idle.expired());
            assertTrue(waiver.athlete().isEmpty()
                    || waiver.athlete().equals(known.session().athlete().flatMap(Athlete::id)));
            assertTrue(report.violations().stream().noneMatch(violation -> fits(waiver, violation, known.session())));
            assertTrue(report.toString().contains(idle.toString()));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aBaselineKnowsItsOwnReportAndReadsBack(@ForAll Given given, @ForAll("ruleSets") RuleSet rules) {
        Report report = given.report(rules);

        Baseline baseline = Baseline.of(report);

        assertEquals(baseline, Baseline.parse(baseline.toString()));
        assertEquals(
                report.violations().stream()
                        .filter(violation -> GUARDS.contains(violation.rule()))
                        .toList(),
                baseline.newIn(report));
        assertEquals(report.violations(), new Baseline(List.of()).newIn(report));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsNewIsPartOfTheReportInItsOrder(
            @ForAll Given given, @ForAll Given other, @ForAll("ruleSets") RuleSet rules, @ForAll("seeds") long seed) {
        Given known = named(given);
        Report report = report(rules, known, waivers(rules, known, seed));

        List<Violation> fresh = Baseline.of(other.report(rules)).newIn(report);

        List<Violation> rest = new ArrayList<>(report.violations(Severity.INFO));
        assertTrue(rest.containsAll(fresh));
        rest.retainAll(fresh);
        assertEquals(rest, fresh);
        assertFalse(fresh.stream().anyMatch(violation -> violation.waiver().isPresent()));
    }

    // What is given ---------------------------------------------------------------------------------------------------

    private static Given named(Given given) {
        Session session = given.session();
        Athlete.Builder athlete = session.athlete().map(Athlete::toBuilder).orElseGet(Athlete::builder);
        return new Given(session.toBuilder().athlete(athlete.id("anna").build()).build(), given.history());
    }

    private static Session startingAt(Instant start, Session session) {
        return new Session(
                session.id(),
                start,
                Optional.empty(),
                session.phase(),
                session.athlete(),
                session.readiness(),
                session.warmUp(),
                session.programmeWeek(),
                session.exercises());
    }

    /** Makes up waivers most of which have something to do with a session. */
    private static Waivers waivers(RuleSet rules, Given given, long seed) {
        Random random = new Random(seed);
        List<Violation> broken = given.report(rules).violations();
        LocalDate day = LocalDate.ofInstant(given.session().start(), ZoneOffset.UTC);
        List<Waiver> waivers = new ArrayList<>();
        for (int left = random.nextInt(8); left >= 0; left--) {
            String rule =
                    rules.rules().get(random.nextInt(rules.rules().size())).id();
            Optional<Violation> one =
                    broken.isEmpty() ? Optional.empty() : Optional.of(broken.get(random.nextInt(broken.size())));
            rule = one.isPresent() && random.nextInt(4) > 0 ? one.get().rule() : rule;
            int hyphen = rule.indexOf('-', random.nextInt(rule.length()));
            Waiver.Builder waiver =
                    waiver(hyphen > 0 && random.nextBoolean() ? rule.substring(0, hyphen) + "-*" : rule);
            one.filter(violation -> violation.location().exercise().isPresent() && random.nextBoolean())
                    .ifPresent(violation -> waiver.at(part(Place.of(violation.location()), random)));
            if (random.nextInt(3) == 0) {
                waiver.athlete(random.nextBoolean() ? "anna" : "ben");
            }
            if (random.nextInt(3) == 0) {
                waiver.until(day.plusDays(random.nextInt(4) - 2));
            }
            waivers.add(waiver.acceptedBy("Dr. " + random.nextInt(3)).build());
        }
        return new Waivers(waivers);
    }

    private static Place part(Place whole, Random random) {
        boolean id = random.nextBoolean();
        boolean number = !id || random.nextBoolean();
        Optional<Integer> set = random.nextBoolean() ? whole.set() : Optional.empty();
        return new Place(
                id ? whole.exerciseId() : Optional.empty(),
                number ? whole.exercise() : Optional.empty(),
                set,
                set.isPresent() && random.nextBoolean() ? whole.rep() : Optional.empty());
    }

    private static Waiver.Builder waiver(String rule) {
        return Waiver.builder(rule).reason("a test").acceptedBy("coach");
    }

    private static Report report(RuleSet rules, Given given, Waivers waivers) {
        Validator validator = Validator.of(rules).waiving(waivers);
        return given.history()
                .map(history -> validator.validate(given.session(), history))
                .orElseGet(() -> validator.validate(given.session()));
    }

    private static Violation unmarked(Violation violation) {
        return new Violation(
                violation.rule(),
                violation.guardsLife(),
                violation.severity(),
                violation.location(),
                violation.message(),
                violation.words(),
                violation.measured(),
                violation.limit(),
                violation.unit(),
                violation.margin(),
                Optional.empty());
    }

    /** Says in other words than the engine whether a waiver accepts a violation. */
    private static boolean fits(Waiver waiver, Violation violation, Session session) {
        String words = waiver.rule().replace("-*", "-");
        boolean rule = waiver.rule().endsWith("*")
                ? violation.rule().startsWith(words) && !GUARDS.contains(violation.rule())
                : waiver.rule().equals(violation.rule());
        boolean place = waiver.place().isEmpty()
                || Stream.<Optional<Boolean>>of(
                                waiver.place()
                                        .get()
                                        .exerciseId()
                                        .map(id -> violation
                                                .location()
                                                .exerciseId()
                                                .equals(Optional.of(id))),
                                waiver.place()
                                        .get()
                                        .exercise()
                                        .map(number ->
                                                violation.location().exercise().equals(Optional.of(number))),
                                waiver.place()
                                        .get()
                                        .set()
                                        .map(number ->
                                                violation.location().set().equals(Optional.of(number))),
                                waiver.place()
                                        .get()
                                        .rep()
                                        .map(number ->
                                                violation.location().rep().equals(Optional.of(number))))
                        .flatMap(Optional::stream)
                        .allMatch(same -> same);
        boolean athlete = waiver.athlete().isEmpty()
                || waiver.athlete().equals(session.athlete().flatMap(Athlete::id));
        boolean day = waiver.until().isEmpty()
                || !LocalDate.ofInstant(session.start(), ZoneOffset.UTC)
                        .isAfter(waiver.until().get());
        return rule && place && athlete && day;
    }
}
