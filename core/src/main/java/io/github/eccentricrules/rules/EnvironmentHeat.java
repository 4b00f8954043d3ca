package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.Condition;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Stressor;
import java.util.Set;

/**
 * Warns of strains of the day that help to bring on rhabdomyolysis. With overload and a state of health that does so too
 * it is an error; where the state of health is not known the warning stands, and {@link RhabdoRiskFactors} asks for it.
 */
final class EnvironmentHeat extends Rule<SessionSubject> {
    private static final Message NO_OVERLOAD = Message.of("environment-heat.no-overload", "do no overload today");
    private static final Message PUT_OFF =
            Message.of("environment-heat.put-off", "put the negatives off, or do fewer and lighter ones");

    EnvironmentHeat() {
        super(RuleInfo.of(
                        Scope.SESSION,
                        "environment-heat",
                        "Put negatives off in heat, fasting, with alcohol or stimulants, or with a fever.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.CHANGES_WITH_METHODS)
                .judging(SetMethod.NEGATIVES)
                .needs(Datum.STRESSORS)
                .because(
                        Evidence.confirmed(
                                "Heat, dehydration, illness and supplements precipitate rhabdomyolysis on exertion.",
                                Sources.CLARKSON_93),
                        Evidence.judgement("Which strains count, and that overload with a risk beside is refused.")));
    }

    @Override
    protected Outcome judge(SessionSubject session, Parameters parameters) {
        Set<Stressor> stressors =
                session.value().readiness().flatMap(Readiness::stressors).orElseThrow();
        if (stressors.isEmpty()) {
            return Outcome.satisfied();
        }
        Set<Condition> risks = RhabdoRiskFactors.reported(session);
        if (session.hasOverload() && !risks.isEmpty()) {
            return Outcome.violated(
                    Severity.ERROR,
                    Message.of(
                                    "environment-heat.on-top-of-risks",
                                    "You report {stressors} on top of {risks}, and together they can bring on"
                                            + " rhabdomyolysis; {advice}.")
                            .with("stressors", Words.and(stressors))
                            .with("risks", Words.and(risks))
                            .with("advice", session.isPlanned() ? NO_OVERLOAD : RhabdoRiskFactors.WATCH));
        }
        return Outcome.violated(
                Severity.WARNING,
                Message.of(
                                "environment-heat",
                                "You report {stressors}, which can help to bring on rhabdomyolysis; {advice}.")
                        .with("stressors", Words.and(stressors))
                        .with("advice", session.isPlanned() ? PUT_OFF : RhabdoRiskFactors.WATCH));
    }
}
