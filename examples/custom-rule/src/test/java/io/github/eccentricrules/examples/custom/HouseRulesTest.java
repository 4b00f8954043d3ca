package io.github.eccentricrules.examples.custom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.*;
import io.github.eccentricrules.model.*;
import io.github.eccentricrules.rules.RuleSets;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private static final RuleVerifier SHORT = RuleVerifier.of(HouseRules.SHORT_SESSION);
    private static final RuleVerifier STEADY = RuleVerifier.of(new SteadyDescent());

    @Test
    void aSessionHasAtMostTwelveSetsOfNegatives() {
        SHORT.given(session(12, Rep.ofSeconds(4))).isSatisfied().measuring(12, 12, Unit.SETS);
        SHORT.given(session(13, Rep.ofSeconds(4))).isViolated(Severity.WARNING).measuring(13, 12, Unit.SETS);
        SHORT.with("max-sets", 13).given(session(13, Rep.ofSeconds(4))).isSatisfied();
    }

    @Test
    void aRepetitionTakesAtLeastSevenTenthsOfTheFirst() {
        STEADY.given(session(1, Rep.ofSeconds(5), Rep.ofSeconds(3.5)))
                .isSatisfied()
                .measuring(70, 70, Unit.PERCENT);
        STEADY.given(session(1, Rep.ofSeconds(5), Rep.ofSeconds(3)))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (leg-press), set 1, rep 2")
                .saying("Rep 2 took 60 % of the time of the first; stop the set below 70 %.");
        STEADY.given(session(1, Rep.ofSeconds(5), Rep.UNMEASURED)).isNotEvaluated("rep.descent");
        STEADY.given(session(1, Rep.ofSeconds(5))).isNotApplicable();
    }

    @Test
    void anAppThatAsksFindsThemAndHearsThemInSpanish() {
        ProvidedRules house = ProvidedRules.addTo(RuleSets.negatives(), HouseRules.class.getClassLoader());
        assertEquals(List.of(), house.problems());

        Report report = Validator.of(house.ruleSet()).validate(session(13, Rep.ofSeconds(4)));
        assertEquals(
                List.of("La sesión tuvo 13 series de negativas; haz como máximo 12 series."),
                report.violations().stream()
                        .filter(violation -> violation.rule().equals("house-short-session"))
                        .map(violation -> violation.message(house.translate(Language.SPANISH)))
                        .toList());
    }

    private static Session session(int sets, Rep... reps) {
        WorkSet negatives = WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                .reps(List.of(reps))
                .build();
        return Session.performed(Instant.parse("2026-03-02T18:00:00Z"))
                .exercise(
                        ExerciseEntry.builder("leg-press").sets(sets, negatives).build())
                .build();
    }
}
