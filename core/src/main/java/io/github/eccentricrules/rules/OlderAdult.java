package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;

/** Warns older adults of overload; lighter negatives are for them as for all. The younger are not judged. */
final class OlderAdult extends Rule<SessionSubject> {
    static final Parameter MIN_AGE =
            Parameter.of("min-age", Unit.YEARS, 40, 100, 65, "age from which there is a warning of overload");

    OlderAdult() {
        super(RuleInfo.of(Scope.SESSION, "older-adult", "Lower only what you can lift once you are an older adult.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.CHANGES_WITH_METHODS)
                .judging(SetMethod.NEGATIVES)
                .needs(AgeMinor.AGE)
                .parameters(MIN_AGE)
                .because(
                        Evidence.confirmed(
                                "Twelve weeks of slow lowering (4.5 s), twice a week, improved strength and function"
                                        + " of women of 67 years on average.",
                                Sources.DIAS_15),
                        Evidence.confirmed("Muscle may be damaged before it has adapted.", Sources.GAULT_13),
                        Evidence.judgement("From which age, and that overload is warned of.")));
    }

    @Override
    protected Outcome judge(SessionSubject session, Parameters parameters) {
        Measure age = new Measure(
                BigDecimal.valueOf(session.age().orElseThrow()),
                Comparison.BELOW,
                parameters.value(MIN_AGE),
                Unit.YEARS);
        if (age.margin().signum() > 0) {
            return Outcome.notApplicable();
        }
        return session.hasOverload()
                ? Outcome.violated(
                                Severity.WARNING,
                                Message.of(
                                        "older-adult",
                                        "You are {measured} old, and overload may damage muscle before it has adapted;"
                                                + " lower what you can lift instead."))
                        .with(age)
                : Outcome.satisfied();
    }
}
