package io.github.eccentricrules.testing;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.benchBefore;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.planned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.rules.RuleSets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Each expectation holds where it should, and fails in plain words where it should not. */
class RuleVerifierTest {
    private static final RuleVerifier REPS = RuleVerifier.of(RuleSets.negatives(), "reps-per-set-max");
    private static final Session FIVE = planned(bench(negative().reps(5).build()));
    private static final Session SEVEN = planned(bench(negative().reps(7).build()));
    private static final Session UNKNOWN = planned(bench(negative().reps(0).build()));
    private static final Session ORDINARY = planned(bench(ordinary(60)));
    private static final String FIRST_SET = "exercise 1 (barbell-bench-press), set 1";

    @Test
    void threeLinesTestARule() {
        REPS.with("max-reps", 6)
                .given(SEVEN)
                .isViolated(Severity.ERROR)
                .at(FIRST_SET)
                .measuring(7, 6, Unit.REPS)
                .saying("This set has 7 reps; do at most 6 reps.");
        REPS.given(FIVE).isSatisfied().measuring(5, 5, Unit.REPS);
        REPS.given(UNKNOWN).isNotEvaluated("set.reps").at(FIRST_SET);
        REPS.given(ORDINARY).isNotApplicable();
    }

    @Test
    void theHistoryIsWhatWasDoneBefore() {
        RuleVerifier frequency = RuleVerifier.of(RuleSets.negatives(), "frequency-per-exercise");

        frequency.given(FIVE).isNotEvaluated("history");
        frequency.after().given(FIVE).isSatisfied();
        frequency.after(benchBefore(Duration.ofDays(2))).given(FIVE).isViolated(Severity.ERROR);
    }

    @Test
    void whatDiffersIsSaidInPlainWords() {
        assertFails(
                "reps-per-set-max: expected ERROR, but found: it passed",
                () -> REPS.given(FIVE).isViolated(Severity.ERROR));
        assertFails(
                "reps-per-set-max: expected a pass, but found: ERROR " + FIRST_SET
                        + ": This set has 7 reps; do at most 6 reps. [reps-per-set-max]",
                () -> REPS.given(SEVEN).isSatisfied());
        assertFails(
                "reps-per-set-max: expected that it lacks set.load, but found: it was not evaluated at " + FIRST_SET
                        + " for lack of set.reps",
                () -> REPS.given(UNKNOWN).isNotEvaluated("set.load"));
        assertFails(
                "reps-per-set-max: expected that it does not apply, but found: it passed",
                () -> REPS.given(FIVE).isNotApplicable());
        assertFails(
                "reps-per-set-max: expected 7 reps against 5 reps, measured 7 reps against 6 reps, but found: ERROR "
                        + FIRST_SET + ": This set has 7 reps; do at most 6 reps. [reps-per-set-max]",
                () -> REPS.given(SEVEN).isViolated(Severity.ERROR).measuring(7, 5, Unit.REPS));
        assertFails(
                "reps-per-set-max: expected it at session, but found: ERROR " + FIRST_SET
                        + ": This set has 7 reps; do at most 6 reps. [reps-per-set-max]",
                () -> REPS.given(SEVEN).isViolated(Severity.ERROR).at("session"));
    }

    @Test
    void anotherMessageFails() {
        assertThrows(
                AssertionError.class,
                () -> REPS.given(SEVEN).isViolated(Severity.ERROR).saying("Do less."));
    }

    @Test
    void aRuleThatThrowsFails() {
        RuleVerifier rule = RuleVerifier.of(new Own(set -> {
            throw new IllegalStateException("no");
        }));

        assertFails(
                "own throws at " + FIRST_SET + ": java.lang.IllegalStateException: no",
                () -> rule.given(FIVE).isSatisfied());
    }

    @Test
    void aRuleThatThrowsWithoutADatumIsFoundOut() {
        RuleVerifier rule = RuleVerifier.of(new Own(set -> {
            Load load = set.value().load().orElseThrow();
            return load.isHeavierThan(Load.ZERO) ? Outcome.satisfied() : Outcome.notApplicable();
        }));

        assertFails(
                "own throws without set.load (java.util.NoSuchElementException: No value present); declare that it needs"
                        + " it, or say Outcome.notEvaluated",
                () -> rule.given(FIVE).isSatisfied());
    }

    @Test
    void aRuleThatLacksWhatItDoesNotDeclareIsFoundOut() {
        RuleVerifier rule = RuleVerifier.of(new Own(set ->
                set.value().spotters().isPresent() ? Outcome.satisfied() : Outcome.notEvaluated(Datum.SPOTTERS)));

        assertFails(
                "own lacks [set.spotters] without set.spotters, which it does not declare; it declares"
                        + " [set.returnMethod]",
                () -> rule.given(FIVE).isSatisfied());
    }

    @Test
    void aRuleThatTakesSilenceForAPassIsFoundOut() {
        RuleVerifier rule =
                RuleVerifier.of(new Own(set -> set.value().returnMethod().isPresent()
                        ? Outcome.violated(Severity.ERROR, Message.verbatim("Broken."))
                        : Outcome.satisfied()));

        assertFails(
                "own passes without set.returnMethod where it is broken with it (ERROR " + FIRST_SET
                        + ": Broken. [own]); say Outcome.notEvaluated instead",
                () -> rule.given(FIVE).isViolated(Severity.ERROR));
    }

    @Test
    void aRuleThatSaysSomethingElseOfAllAtOnceIsFoundOut() {
        RuleVerifier rule = RuleVerifier.of(new Hasty());

        assertFails(
                "own says something else of the whole session at once (judgeAll) than of each part",
                () -> rule.given(FIVE).isSatisfied());
    }

    @Test
    void everyDatumIsRemoved() {
        Session full = planned(bench(negative().build()));

        assertTrue(Removal.ALL.stream()
                        .filter(removal -> !removal.from(full).equals(full))
                        .count()
                >= 8);
        assertEquals(
                Removal.ALL.size(),
                Removal.ALL.stream().map(Removal::datum).distinct().count());
    }

    private static void assertFails(String message, Executable expectation) {
        assertEquals(message, assertThrows(AssertionError.class, expectation).getMessage());
    }

    /** Passes all without a look. */
    private static final class Hasty extends Own {
        Hasty() {
            super(set -> Outcome.notApplicable());
        }

        @Override
        protected Optional<Outcome> judgeAll(SessionSubject session, Parameters parameters) {
            return Optional.of(Outcome.satisfied());
        }
    }

    /** Judges every negative by a function, and says that it may lack the return method. */
    private static class Own extends Rule<SetSubject> {
        private final Function<SetSubject, Outcome> judge;

        Own(Function<SetSubject, Outcome> judge) {
            super(RuleInfo.of(Scope.SET, "own", "Do it in some way.")
                    .mayNeed(Datum.RETURN_METHOD)
                    .because(Evidence.judgement("Some.")));
            this.judge = judge;
        }

        @Override
        protected boolean appliesTo(SetSubject set) {
            return set.isNegative();
        }

        @Override
        protected Outcome judge(SetSubject set, Parameters parameters) {
            return judge.apply(set);
        }
    }
}
