package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Failure;
import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.Judgement;
import io.github.eccentricrules.engine.LiveChanges;
import io.github.eccentricrules.engine.LiveCheck;
import io.github.eccentricrules.engine.LiveJudgement;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.engine.Waiver;
import io.github.eccentricrules.engine.Waivers;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.WorkSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * A session that is told event by event is judged as the same session is when it is told at once: after every event, by
 * rules that lack data, rules of one's own and rules that throw.
 */
@Domain(RandomTraining.class)
@Domain(DomainContext.Global.class)
class LiveProperties {
    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return OwnRules.ruleSets();
    }

    @Provide
    Arbitrary<RuleSet> configured() {
        return ConfiguredRules.ruleSets();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void liveEqualsBatchWithLayersAndOtherSeverities(@ForAll Given given, @ForAll("configured") RuleSet rules) {
        new Told(rules, given).tellAll();
    }

    @Tag("long")
    @Property(tries = 6_000, edgeCases = EdgeCasesMode.NONE)
    void liveEqualsBatchWithManyConfigurations(@ForAll Given given, @ForAll("configured") RuleSet rules) {
        new Told(rules, given).tellAll();
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void liveEqualsBatchAfterEveryEvent(@ForAll Given given, @ForAll("ruleSets") RuleSet rules) {
        new Told(rules, given).tellAll();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void liveMarksWhatIsAcceptedAsBatchDoes(@ForAll Given given, @ForAll("ruleSets") RuleSet rules) {
        Waivers waivers = new Waivers(given.report(rules).violations().stream()
                .filter(violation -> violation.message().length() % 2 == 0)
                .map(violation -> Waiver.builder(violation.rule())
                        .at(violation.location())
                        .reason("a test")
                        .acceptedBy("coach")
                        .build())
                .toList());
        new Told(rules, given, waivers).tellAll();
    }

    @Tag("long")
    @Property(tries = 12_000, edgeCases = EdgeCasesMode.NONE)
    void liveEqualsBatchInManySessions(@ForAll Given given, @ForAll("ruleSets") RuleSet rules) {
        new Told(rules, given).tellAll();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theSessionSoFarMayBeToldInsteadOfEvents(@ForAll Given given, @ForAll("ruleSets") RuleSet rules) {
        new Told(rules, given).tellAsSessions();
    }

    /** Tells a session, and asks after each event whether all is as it should be. */
    private static final class Told {
        private final Validator validator;
        private final Session session;
        private final Optional<History> history;
        private final LiveCheck live;
        private final Map<Place, List<LiveJudgement>> mirror = new HashMap<>();
        private final Set<Judgement> settled = new HashSet<>();
        private boolean open;

        private record Place(String rule, Location location, Class<?> kind) {}

        Told(RuleSet rules, Given given) {
            this(rules, given, Waivers.none());
        }

        Told(RuleSet rules, Given given, Waivers waivers) {
            validator = Validator.of(rules).waiving(waivers);
            session = given.session();
            history = given.history();
            live = history.map(known -> validator.live(header(session), known))
                    .orElseGet(() -> validator.live(header(session)));
        }

        void tellAll() {
            assertTrue(live.session().isEmpty());
            assertTrue(live.report().passed().isEmpty());
            List<ExerciseEntry> done = new ArrayList<>();
            for (ExerciseEntry entry : session.exercises()) {
                check(live.beginExercise(entry.toBuilder().sets(List.of())), done);
                List<WorkSet> sets = new ArrayList<>();
                for (WorkSet set : entry.sets()) {
                    WorkSet empty = set.toBuilder().reps(List.of()).build();
                    open = true;
                    check(live.beginSet(empty), with(done, entry, sets, empty));
                    List<Rep> reps = new ArrayList<>();
                    for (Rep rep : set.reps()) {
                        reps.add(rep);
                        open = false;
                        LiveChanges changes = live.rep(rep);
                        check(
                                changes,
                                with(
                                        done,
                                        entry,
                                        sets,
                                        set.toBuilder().reps(List.copyOf(reps)).build()));
                    }
                    open = false;
                    sets.add(set);
                    check(live.endSet(), with(done, entry, sets));
                }
                done.add(entry);
            }
            checkEnd(session.end().map(live::end).orElseGet(live::end));
        }

        void tellAsSessions() {
            List<ExerciseEntry> done = new ArrayList<>();
            for (ExerciseEntry entry : session.exercises()) {
                List<WorkSet> sets = new ArrayList<>();
                for (WorkSet set : entry.sets()) {
                    open = set.reps().isEmpty();
                    int half = (set.reps().size() + 1) / 2;
                    WorkSet begun =
                            set.toBuilder().reps(set.reps().subList(0, half)).build();
                    update(with(done, entry, sets, begun));
                    sets.add(set);
                    update(with(done, entry, sets));
                }
                done.add(entry);
            }
            live.endSet();
            LiveChanges last = session.end().map(live::end).orElseGet(live::end);
            assertEquals(report(session), live.report());
            assertTrue(last.withdrawn().stream().noneMatch(LiveJudgement::settled));
        }

        private void update(List<ExerciseEntry> soFar) {
            check(live.update(so(soFar)), soFar);
        }

        private void checkEnd(LiveChanges changes) {
            open = false;
            apply(changes);
            assertEquals(session, live.session().orElseThrow());
            assertEquals(report(session), live.report());
            assertEquals(judgements(live.report()), standing());
            assertTrue(live.judgements().stream().allMatch(LiveJudgement::settled));
        }

        private void check(LiveChanges changes, List<ExerciseEntry> soFar) {
            apply(changes);
            if (soFar.isEmpty()) {
                assertTrue(live.session().isEmpty());
                return;
            }
            Session expected = so(soFar);
            assertEquals(expected, live.session().orElseThrow());
            Report report = report(expected);
            assertEquals(report, live.report());
            assertEquals(judgements(report), standing());
            assertEquals(standing(), mirrored());
            settled.forEach(one -> assertTrue(
                    live.judgements().stream().anyMatch(now -> now.settled() && stillSays(one, now.judgement())),
                    () -> "withdrawn or softened although it was settled: " + one));
        }

        private static boolean stillSays(Judgement before, Judgement now) {
            boolean same = before.rule().equals(now.rule())
                    && before.location().equals(now.location())
                    && before.getClass() == now.getClass();
            return same && (!(before instanceof Violation was) || was.severity() == ((Violation) now).severity());
        }

        private void apply(LiveChanges changes) {
            changes.withdrawn().forEach(gone -> {
                assertFalse(gone.settled(), () -> "withdrawn although settled: " + gone);
                place(gone).remove(place(gone).size() - 1);
            });
            changes.updated().forEach(now -> {
                place(now).removeIf(old -> true);
                place(now).add(now);
            });
            changes.settled().forEach(now -> assertTrue(now.settled()));
            changes.appeared().forEach(now -> place(now).add(now));
            live.judgements().stream().filter(LiveJudgement::settled).forEach(now -> settled.add(now.judgement()));
        }

        private List<LiveJudgement> place(LiveJudgement live) {
            Judgement judgement = live.judgement();
            return mirror.computeIfAbsent(
                    new Place(judgement.rule(), judgement.location(), judgement.getClass()),
                    unused -> new ArrayList<>());
        }

        private List<String> mirrored() {
            return sorted(mirror.values().stream().flatMap(List::stream).map(LiveJudgement::judgement));
        }

        private List<String> standing() {
            return sorted(live.judgements().stream().map(LiveJudgement::judgement));
        }

        private List<String> judgements(Report report) {
            return sorted(Stream.of(report.violations(), report.notEvaluated(), report.failures())
                    .flatMap(List::stream));
        }

        /** Leaves out what is said of the repetitions of a set that has just begun, which only a report says. */
        private List<String> sorted(Stream<? extends Judgement> judgements) {
            int last = live.session().orElseThrow().exercises().size();
            return judgements
                    .filter(judgement -> !open
                            || !(judgement instanceof Gap gap && gap.missing().contains("set.reps"))
                            || judgement.location().exercise().orElse(0) != last)
                    .map(judgement -> judgement instanceof Failure failure
                            ? failure.rule() + failure.location() + failure.error()
                            : judgement.toString())
                    .sorted()
                    .collect(Collectors.toList());
        }

        private Report report(Session judged) {
            return history.map(known -> validator.validate(judged, known)).orElseGet(() -> validator.validate(judged));
        }

        private Session so(List<ExerciseEntry> soFar) {
            return header(session).exercises(soFar).build();
        }

        private static List<ExerciseEntry> with(
                List<ExerciseEntry> done, ExerciseEntry entry, List<WorkSet> sets, WorkSet... more) {
            List<WorkSet> all = new ArrayList<>(sets);
            all.addAll(List.of(more));
            List<ExerciseEntry> entries = new ArrayList<>(done);
            entries.add(entry.toBuilder().sets(all).build());
            return entries;
        }

        private static Session.Builder header(Session session) {
            Session.Builder header = session.phase() == io.github.eccentricrules.model.Phase.PLANNED
                    ? Session.planned(session.start())
                    : Session.performed(session.start());
            session.id().ifPresent(header::id);
            session.athlete().ifPresent(header::athlete);
            session.readiness().ifPresent(header::readiness);
            session.warmUp().ifPresent(warmUp -> header.warmUp(warmUp.general(), warmUp.rampSets()));
            session.programmeWeek().ifPresent(header::programmeWeek);
            return header;
        }
    }
}
