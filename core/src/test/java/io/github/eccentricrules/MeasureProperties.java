package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Verdict;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.rules.RuleSets;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(RandomTraining.class)
class MeasureProperties {
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theMarginOfAViolationIsWhatTheValueIsBeyondTheLimit(@ForAll Given given) {
        for (Violation violation : given.report().violations()) {
            boolean quantitative = violation.measured().isPresent();
            assertEquals(quantitative, violation.limit().isPresent());
            assertEquals(quantitative, violation.unit().isPresent());
            assertEquals(quantitative, violation.margin().isPresent());
            if (quantitative) {
                BigDecimal limit = violation.limit().get();
                BigDecimal beyond = violation.measured().get().subtract(limit).abs();
                assertEquals(0, beyond.negate().compareTo(violation.margin().get()), violation.toString());
                assertTrue(
                        RuleSets.negatives().parameters(violation.rule()).values().values().stream()
                                .anyMatch(value -> value.compareTo(limit) == 0),
                        violation.toString());
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aVerdictIsAViolationJustWhenItsMeasureIsOnTheWrongSideOfTheLimit(@ForAll Given given) {
        Validator validator = Validator.of(RuleSets.negatives());
        for (Verdict verdict :
                validator.verdicts(given.session(), given.history().orElse(History.none()))) {
            if (verdict.outcome() instanceof Outcome.Violated violated) {
                violated.measure().ifPresent(measure -> assertFalse(isAllowed(measure), verdict.toString()));
            } else if (verdict.outcome() instanceof Outcome.Satisfied satisfied) {
                satisfied.measure().ifPresent(measure -> assertTrue(isAllowed(measure), verdict.toString()));
            }
        }
    }

    @Example
    void aValueThatIsTheLimitWhenItIsRoundedIsNoViolation() {
        Athlete athlete =
                Athlete.builder().proteinGramsPerKilogram(Math.nextDown(1.4)).build();
        WorkSet set = WorkSet.builder(SetMethod.TEMPO).build();
        Session session = Session.performed(Instant.EPOCH)
                .athlete(athlete)
                .exercise(ExerciseEntry.builder("leg-press").set(set).build())
                .build();

        assertTrue(Validator.check(session).passed().contains("protein-intake"));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyViolationOfTheReportIsAmongTheVerdicts(@ForAll Given given) {
        Given known = given.withHistory(Optional.of(given.history().orElse(History.none())));
        long violated =
                Validator.of(RuleSets.negatives())
                        .verdicts(known.session(), known.history().orElseThrow())
                        .stream()
                        .filter(verdict -> verdict.outcome() instanceof Outcome.Violated)
                        .count();

        assertEquals(known.report().violations().size(), violated);
    }

    /** The limit itself is allowed, unless the value must be below it. */
    private static boolean isAllowed(Measure measure) {
        int sign = measure.margin().signum();
        assertEquals(
                sign,
                measure.comparison() == Comparison.AT_LEAST
                        ? measure.measured().compareTo(measure.limit())
                        : measure.limit().compareTo(measure.measured()));
        return measure.comparison() == Comparison.BELOW ? sign > 0 : sign >= 0;
    }
}
