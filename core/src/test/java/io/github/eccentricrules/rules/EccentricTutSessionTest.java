package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.onTheLimit;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class EccentricTutSessionTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new EccentricTutSession());
    private static final WorkSet LONG = lowered(6, 6000);
    private static final WorkSet UNTIMED = negative().reps(5).build();
    private static final WorkSet WITHOUT_REPS = negative().reps(0).build();

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(planned(bench(LONG, LONG, LONG, LONG))), Severity.WARNING),
            satisfied(RULE.given(planned(bench(lowered(5, 4000), lowered(5, 4000), lowered(5, 4000))))),
            onTheLimit(RULE.given(planned(bench(LONG, LONG, LONG)))),
            notEvaluated(RULE.given(performed(bench(LONG, UNTIMED))), "rep.descent"),
            notEvaluated(RULE.given(performed(bench(UNTIMED, WITHOUT_REPS))), "set.reps", "rep.descent"),
            notApplicable(RULE.given(planned(bench(bare(SetMethod.TEMPO), ordinary(60))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void anExerciseShouldTakeAtMost108Seconds() {
        RULE.given(performed(bench(LONG, LONG, LONG))).isSatisfied().measuring(108, 108, Unit.SECONDS);
        RULE.given(performed(bench(LONG, LONG, LONG, lowered(1, 100))))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (barbell-bench-press)")
                .measuring(108.1, 108, Unit.SECONDS)
                .saying("The overload of barbell bench press took 108.1 s on the way down; keep an exercise to 108 s a"
                        + " session, with fewer sets or reps.");
        RULE.given(planned(bench(LONG, LONG, LONG, LONG)))
                .saying("The overload of barbell bench press takes 144 s on the way down; keep an exercise to 108 s a"
                        + " session, with fewer sets or reps.");
    }

    @Test
    void muchMoreIsStillAWarning() {
        RULE.given(performed(bench(LONG, LONG, LONG, LONG, LONG, LONG, LONG))).isViolated(Severity.WARNING);
    }

    @Test
    void eachLimbCountsApart() {
        WorkSet left = oneLimb(Side.LEFT);
        WorkSet right = oneLimb(Side.RIGHT);

        RULE.given(planned(entry("leg-press", left, right, left, right)))
                .isSatisfied()
                .measuring(50, 108, Unit.SECONDS);
        RULE.given(planned(entry("leg-press", left, right, left, right, left, right)))
                .isSatisfied()
                .measuring(75, 108, Unit.SECONDS);
        RULE.given(planned(entry("leg-press", left, right, right, right, right, right)))
                .isViolated(Severity.WARNING)
                .measuring(125, 108, Unit.SECONDS)
                .saying("The overload of leg press takes 125 s on the way down of one limb; keep an exercise to 108 s a"
                        + " session, with fewer sets or reps.");
    }

    @Test
    void aSetWithoutASideCountsForBothLimbs() {
        RULE.given(planned(entry("leg-press", LONG, LONG, oneLimb(Side.LEFT), oneLimb(Side.RIGHT))))
                .isSatisfied()
                .measuring(97, 108, Unit.SECONDS);
        RULE.given(planned(entry("leg-press", LONG, LONG, LONG, oneLimb(Side.LEFT))))
                .isViolated(Severity.WARNING)
                .measuring(133, 108, Unit.SECONDS);
    }

    @Test
    void everyExerciseIsItsOwnWhereverItsSetsStand() {
        RULE.given(planned(bench(LONG, LONG), entry("leg-press", LONG, LONG)))
                .isSatisfied()
                .measuring(72, 108, Unit.SECONDS);
        RULE.given(planned(bench(LONG, LONG), entry("leg-press", LONG), bench(LONG, LONG)))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (barbell-bench-press)")
                .measuring(144, 108, Unit.SECONDS);
    }

    @Test
    void onlyOverloadIsAddedUp() {
        WorkSet tempo = LONG.toBuilder().method(SetMethod.TEMPO).build();

        RULE.given(planned(bench(tempo, tempo, tempo, tempo, LONG)))
                .isSatisfied()
                .measuring(36, 108, Unit.SECONDS);
    }

    @Test
    void whatIsKnownMayBeTooMuchAlready() {
        RULE.given(performed(bench(LONG, LONG, LONG, UNTIMED, WITHOUT_REPS))).isNotEvaluated("set.reps", "rep.descent");
        RULE.given(performed(bench(LONG, LONG, LONG, LONG, UNTIMED, WITHOUT_REPS)))
                .isViolated(Severity.WARNING)
                .saying("The overload of barbell bench press took at least 144 s on the way down; keep an exercise to"
                        + " 108 s a session, with fewer sets or reps.");
    }

    @Test
    void theLimitIsTheParameter() {
        RULE.with("max-time", 72)
                .given(planned(bench(LONG, LONG)))
                .isSatisfied()
                .measuring(72, 72, Unit.SECONDS);
    }

    private static WorkSet oneLimb(Side side) {
        return lowered(5, 5000).toBuilder()
                .method(SetMethod.TWO_UP_ONE_DOWN)
                .side(side)
                .build();
    }

    private static WorkSet lowered(int reps, long milliseconds) {
        return negative().reps(reps, Duration.ofMillis(milliseconds)).build();
    }
}
