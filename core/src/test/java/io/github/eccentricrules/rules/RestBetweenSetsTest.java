package io.github.eccentricrules.rules;

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
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestBetweenSetsTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new RestBetweenSets());

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(overload(90)), Severity.WARNING),
            satisfied(RULE.given(overload(180))),
            onTheLimit(RULE.given(overload(120))),
            notEvaluated(
                    RULE.given(performed(bench(negative().build(), negative().build()))), "set.rest"),
            notApplicable(RULE.given(planned(bench(negative().build())))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void overloadShouldRestTwoMinutesAndMustRestOne() {
        RULE.given(overload(120)).isSatisfied().measuring(120, 120, Unit.SECONDS);
        RULE.given(overload(119))
                .isViolated(Severity.WARNING)
                .at("exercise 1 (barbell-bench-press), set 2")
                .measuring(119, 120, Unit.SECONDS)
                .saying("The rest before this set is 119 s; take at least 120 s.");
        RULE.given(overload(60)).isViolated(Severity.WARNING);
        RULE.given(overload(59)).isViolated(Severity.ERROR).measuring(59, 60, Unit.SECONDS);
    }

    @Test
    void otherMethodsShouldRestOneMinuteAndMustRestHalfOfIt() {
        RULE.given(nordics(60)).isSatisfied().measuring(60, 60, Unit.SECONDS);
        RULE.given(nordics(59)).isViolated(Severity.WARNING);
        RULE.given(nordics(30)).isViolated(Severity.WARNING);
        RULE.given(nordics(29)).isViolated(Severity.ERROR).measuring(29, 30, Unit.SECONDS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {100, 150})
    void theLimitIsTheParameter(double seconds) {
        RULE.with("min-rest-of-overload", seconds)
                .given(overload((int) seconds))
                .isSatisfied()
                .measuring(seconds, seconds, Unit.SECONDS);
    }

    @Test
    void ordinarySetsMayRestAsTheyLike() {
        RULE.given(planned(bench(ordinary(60), ordinary(60)))).isNotApplicable();
    }

    private static Session overload(int rest) {
        WorkSet further = negative().rest(Duration.ofSeconds(rest)).build();
        return planned(bench(negative().build(), further));
    }

    private static Session nordics(int rest) {
        WorkSet.Builder set = WorkSet.builder(SetMethod.BODY_WEIGHT_NEGATIVE).reps(5);
        return planned(entry(
                "nordic-hamstring",
                set.build(),
                set.rest(Duration.ofSeconds(rest)).build()));
    }
}
