package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.onTheLimit;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Tempo;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class TempoNotationValidTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new TempoNotationValid());

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(planned(press(tempo("4-0-1-0", 3)))), Severity.WARNING),
            violated(RULE.given(planned(press(tempo("X-0-1-0")))), Severity.WARNING),
            satisfied(RULE.given(planned(press(tempo("4-0-1-0", 4))))),
            satisfied(RULE.given(planned(press(tempo("4-0-1-0"))))),
            onTheLimit(RULE.given(planned(press(tempo("4-0-1-0", 4.5))))),
            RuleCase.none(
                    RuleCase.Kind.NOT_EVALUATED,
                    "A set without a tempo has no notation, and text that is no tempo is refused when it is read."),
            notApplicable(RULE.given(planned(press(bare(SetMethod.TEMPO))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void anExplosiveDescentIsAWarning() {
        RULE.given(planned(press(tempo("X0X0", 3))))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (leg-press), set 1")
                .saying("The tempo X-0-X-0 lowers as fast as possible; give the descent a time, as 4-0-1-0 does.");
    }

    @Test
    void theTempoAndTheRepsMayLieHalfASecondApart() {
        RULE.given(planned(press(tempo("40X0", 4.5)))).isSatisfied().measuring(0.5, 0.5, Unit.SECONDS);
        RULE.given(planned(press(tempo("40X0", 3.5)))).isSatisfied().measuring(0.5, 0.5, Unit.SECONDS);
        RULE.given(planned(press(tempo("40X0", 4.501))))
                .isViolated(Severity.WARNING)
                .measuring(0.501, 0.5, Unit.SECONDS);
        RULE.given(planned(press(tempo("40X0", 3.499))))
                .isViolated(Severity.WARNING)
                .measuring(0.501, 0.5, Unit.SECONDS);
    }

    @Test
    void theRepThatLiesFurthestIsNamed() {
        RULE.given(planned(press(tempo("4-0-1-0", 4, 3, 7, 1))))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (leg-press), set 1, rep 3")
                .measuring(3, 0.5, Unit.SECONDS)
                .saying("The tempo 4-0-1-0 lowers in 4 s, but this repetition in 7 s; give both the same time.");
    }

    @Test
    void repsWithoutATimeOfTheirOwnTakeThatOfTheTempo() {
        WorkSet half = tempo("4-0-1-0", 2).toBuilder()
                .reps(List.of(Rep.UNMEASURED, Rep.of(Duration.ofSeconds(2))))
                .build();

        RULE.given(planned(press(half))).isViolated(Severity.WARNING).at("exercise 1 (leg-press), set 1, rep 2");
        RULE.given(planned(press(WorkSet.builder(SetMethod.TEMPO)
                        .tempo(Tempo.parse("40X0"))
                        .build())))
                .isSatisfied();
    }

    @Test
    void whatWasDoneIsNotHeldAgainstTheNotation() {
        RULE.given(performed(press(tempo("X-0-1-0", 1)))).isNotApplicable();
    }

    @Test
    void anOrdinarySetMayBeExplosive() {
        WorkSet explosive = ordinary(60).toBuilder().tempo(Tempo.parse("X0X0")).build();

        RULE.given(planned(press(explosive))).isNotApplicable();
    }

    @Test
    void theLimitIsTheParameter() {
        RULE.with("max-difference", 0).given(planned(press(tempo("40X0", 4.1)))).isViolated(Severity.WARNING);
    }

    private static ExerciseEntry press(WorkSet... sets) {
        return entry("leg-press", sets);
    }

    private static WorkSet tempo(String tempo, double... seconds) {
        List<Rep> reps = DoubleStream.of(seconds)
                .mapToObj(time -> Rep.of(Duration.ofMillis(Math.round(time * 1000))))
                .toList();
        return WorkSet.builder(SetMethod.TEMPO)
                .tempo(Tempo.parse(tempo))
                .reps(reps)
                .build();
    }
}
