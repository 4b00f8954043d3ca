package io.github.eccentricrules.engine;

import static io.github.eccentricrules.Sessions.NOW;
import static io.github.eccentricrules.Sessions.at;
import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.kilograms;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Notice.Topic;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Condition;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.RedFlag;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private static final RuleSet NO_RULES = RuleSet.of("none", "1", List.of());
    private static final Athlete HEALTHY_ADULT =
            Athlete.builder().birthDate(LocalDate.of(1998, 1, 15)).conditions().build();
    private static final Session ORDINARY = performed(bench(ordinary(80)));
    private static final Session TEMPO = by(HEALTHY_ADULT, planned(bench(bare(SetMethod.TEMPO))));

    @Test
    void anOrdinarySessionGetsTheGeneralOneAlone() {
        assertEquals(List.of(Topic.GENERAL), topics(ORDINARY, Optional.empty()));
    }

    @Test
    void aLoadAboveTheMaximumIsWarnedOf() {
        assertEquals(
                List.of(Topic.GENERAL, Topic.OVERLOAD),
                topics(by(HEALTHY_ADULT, planned(bench(negative().build()))), Optional.empty()));
        assertEquals(
                List.of(Topic.GENERAL),
                topics(
                        by(
                                HEALTHY_ADULT,
                                planned(bench(negative().load(kilograms(100)).build()))),
                        Optional.empty()));
    }

    @Test
    void anOverloadOfUnknownShareCountsAsOne() {
        Session unknown = by(HEALTHY_ADULT, planned(entry("leg-press", bare(SetMethod.SUPRAMAXIMAL_NEGATIVE))));

        assertEquals(List.of(Topic.GENERAL, Topic.OVERLOAD), topics(unknown, Optional.empty()));
    }

    @Test
    void whoPerformedOverloadIsToldTheRedFlags() {
        assertTrue(
                topics(performed(bench(negative().build())), Optional.empty()).contains(Topic.RED_FLAGS));
    }

    @Test
    void whoReportsARedFlagIsToldThemAll() {
        Session flagged = ORDINARY.toBuilder()
                .readiness(Readiness.builder().redFlags(RedFlag.SWELLING).build())
                .build();

        assertEquals(List.of(Topic.GENERAL, Topic.RED_FLAGS), topics(flagged, Optional.empty()));
    }

    @Test
    void theFirstExposureIsWarnedOfWhereTheHistoryIsKnown() {
        assertEquals(List.of(Topic.GENERAL), topics(TEMPO, Optional.empty()));
        assertEquals(List.of(Topic.GENERAL, Topic.FIRST_EXPOSURE), topics(TEMPO, Optional.of(History.none())));
    }

    @Test
    void oneHundredAndEightyDaysAreNoLongInterruption() {
        assertEquals(List.of(Topic.GENERAL), topics(TEMPO, before(Duration.ofDays(180))));
        assertEquals(
                List.of(Topic.GENERAL, Topic.FIRST_EXPOSURE),
                topics(TEMPO, before(Duration.ofDays(180).plusSeconds(1))));
    }

    @Test
    void whoseHealthIsNotKnownOrLimitedIsAskedToSeeADoctor() {
        Athlete unknown = Athlete.builder().trainingMonths(30).build();
        Athlete limited = Athlete.builder().conditions(Condition.HERNIA).build();

        assertEquals(List.of(Topic.GENERAL, Topic.CLEARANCE), topics(by(unknown, TEMPO), Optional.empty()));
        assertEquals(List.of(Topic.GENERAL, Topic.CLEARANCE), topics(by(limited, TEMPO), Optional.empty()));
    }

    @Test
    void aMinorIsOneUntilTheEighteenthBirthday() {
        assertEquals(List.of(Topic.GENERAL, Topic.MINORS), topics(born(LocalDate.of(2008, 3, 3)), Optional.empty()));
        assertEquals(List.of(Topic.GENERAL), topics(born(LocalDate.of(2008, 3, 2)), Optional.empty()));
    }

    @Test
    void rehabilitationIsForClinicians() {
        Session drops = by(HEALTHY_ADULT, planned(entry("heel-drop", bare(SetMethod.REHABILITATION))));

        assertEquals(List.of(Topic.GENERAL, Topic.REHABILITATION), topics(drops, Optional.empty()));
    }

    @Test
    void aRuleSetAddsItsOwn() {
        Notice own = Notice.of(Topic.PROTOCOL, Message.verbatim("The load is not stated."));
        RuleSet rules = NO_RULES.with(own);

        Report report = Evaluation.report(rules, ORDINARY, Optional.empty());

        assertEquals(own, report.notices().get(1));
        assertTrue(report.toString().endsWith("\n\nThe load is not stated."), report::toString);
        assertEquals(NO_RULES.stamp(), rules.stamp());
    }

    private static Session born(LocalDate day) {
        return by(HEALTHY_ADULT.toBuilder().birthDate(day).build(), TEMPO);
    }

    private static Session by(Athlete athlete, Session session) {
        return session.toBuilder().athlete(athlete).build();
    }

    private static Optional<History> before(Duration time) {
        return Optional.of(History.of(at(NOW.minus(time), bench(bare(SetMethod.TEMPO)))));
    }

    private static List<Topic> topics(Session session, Optional<History> history) {
        return Evaluation.report(NO_RULES, session, history).notices().stream()
                .map(Notice::topic)
                .toList();
    }
}
