package io.github.eccentricrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Notice;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetsTest {
    @Test
    void everyNameNamesARuleSetOfThatName() {
        for (String name : RuleSets.names()) {
            assertEquals(name, RuleSets.named(name).stamp().name());
        }
    }

    @Test
    void theNegativesAreFoundByTheirName() {
        assertSame(RuleSets.negatives(), RuleSets.named("negatives"));
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearOne() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> RuleSets.named("negativs"));

        assertEquals("rule set \"negativs\" is not known; did you mean negatives?", e.getMessage());
    }

    @Test
    void whereNoneIsNearAllAreNamed() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> RuleSets.named("yoga"));

        assertEquals(
                "rule set \"yoga\" is not known; known are negatives, evidence and the ids of the protocols",
                e.getMessage());
    }

    @Test
    void aProtocolIsFoundByItsId() {
        assertEquals(
                RuleSets.protocol("nordic-petersen-2011").stamp(),
                RuleSets.named("nordic-petersen-2011").stamp());
        assertEquals("1", RuleSets.protocol("nordic-petersen-2011").stamp().version());
    }

    @Test
    void anUnknownProtocolIsRefusedWithTheNearOne() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> RuleSets.protocol("nordic-peterson-2011"));

        assertEquals(
                "protocol \"nordic-peterson-2011\" is not known; did you mean nordic-petersen-2011?", e.getMessage());
    }

    @Test
    void aProtocolStandsInPlaceOfWhatItsTableStatesAndKeepsEveryOtherRule() {
        for (Protocol protocol : RuleSets.protocols()) {
            List<String> expected = new ArrayList<>(ids(RuleSets.evidence()));
            expected.removeAll(Replacement.of(protocol));
            expected.add("protocol-conformance");
            Collections.sort(expected);

            assertEquals(expected, ids(RuleSets.protocol(protocol.id())), protocol::id);
        }
    }

    @Test
    void whatTheTableDoesNotStateTheEvidenceJudgesStill() {
        List<String> choice = List.of("negatives-placement", "goal-first-order", "plateau-indication");
        List<String> beyer = Replacement.of(Protocol.of("rehab-beyer-hsr-2015"));
        List<String> petersen = Replacement.of(Protocol.of("nordic-petersen-2011"));
        List<String> azevedo = Replacement.of(Protocol.of("tempo-azevedo-2022"));

        assertEquals(choice, Replacement.of(Protocol.of("ecc-coratella-2016")));
        assertEquals(
                List.of(
                        "load-percent-min",
                        "weekly-progression-load",
                        "two-up-one-down-load",
                        "ael-load-split",
                        "introduction-ladder",
                        "negatives-placement",
                        "goal-first-order",
                        "plateau-indication"),
                Replacement.of(Protocol.of("coach-fr-130")));
        assertEquals(22 + 1, beyer.size(), "it states everything");
        assertTrue(petersen.containsAll(List.of("reps-per-set-max", "frequency-per-exercise", "load-percent-min")));
        assertTrue(Collections.disjoint(petersen, List.of("descent-duration-min", "rest-between-sets")));
        assertTrue(azevedo.containsAll(List.of("sets-per-exercise-max", "descent-duration-min", "rest-between-sets")));
        assertTrue(Collections.disjoint(
                azevedo, List.of("reps-per-set-max", "eccentric-tut-session", "frequency-per-exercise")));
    }

    /** A misspelt id would leave a rule of dose in the protocols. */
    @Test
    void everyRuleThatAProtocolReplacesIsInTheEvidence() {
        List<String> unknown = new ArrayList<>();
        for (Replacement replacement : Replacement.ALL) {
            unknown.addAll(replacement.ruleIds());
        }
        unknown.removeAll(ids(RuleSets.evidence()));

        assertEquals(List.of(), unknown);
    }

    @Test
    void theNoticesOfAProtocolSayWhatIsNotChecked() {
        assertEquals(
                List.of(
                        "The source of nordic-presland-low, as far as it was seen, does not state the rest between sets,"
                                + " so protocol-conformance does not check that.",
                        "Exercises outside nordic-presland-low are not judged here by the rules of dose, frequency and"
                                + " recovery in whose place it stands; judge them by the rule set evidence.",
                        "What nordic-presland-low says of the load and the tempo is for you to follow;"
                                + " protocol-conformance does not check it.",
                        "Part of nordic-presland-low is used but was not confirmed in its source: 2 x 4 once a week in"
                                + " weeks 3 to 6."),
                RuleSets.protocol("nordic-presland-low").notices().stream()
                        .map(Notice::text)
                        .toList());
    }

    @Test
    void aProtocolThatWasStudiedInPatientsSaysSo() {
        List<Notice> notices = RuleSets.protocol("rehab-beyer-hsr-2015").notices();

        assertEquals(Notice.REHABILITATION, notices.get(0));
        assertEquals(
                "Whether a session holds every exercise of rehab-beyer-hsr-2015 is not checked.",
                notices.get(notices.size() - 1).text());
    }

    @Test
    void ofAProtocolThatStatesNothingToCheckTheNoticeSaysSo() {
        assertEquals(
                "The source of ecc-coratella-2016, as far as it was seen, does not state the number of sets, the"
                        + " repetitions, the sessions a week, the load, the tempo and the rest between sets, so"
                        + " protocol-conformance does not check these.",
                RuleSets.protocol("ecc-coratella-2016").notices().get(0).text());
    }

    @Test
    void noNameIsRefused() {
        assertThrows(NullPointerException.class, () -> RuleSets.named(null));
        assertThrows(NullPointerException.class, () -> RuleSets.protocol(null));
    }

    private static List<String> ids(RuleSet rules) {
        return rules.rules().stream().map(RuleInfo::id).toList();
    }
}
