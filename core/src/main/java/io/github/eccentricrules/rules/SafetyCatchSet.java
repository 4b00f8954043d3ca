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
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.LoadPosition;
import io.github.eccentricrules.model.SetMethod;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Asks for pins or safety arms under a load on the back or overhead that is more than the athlete can lift. A plan that
 * does not mention them has none.
 */
final class SafetyCatchSet extends Rule<SetSubject> {
    SafetyCatchSet() {
        super(RuleInfo.of(
                        Scope.SET,
                        "safety-catch-set",
                        "Set pins or safety arms just below the bottom of a lift that could bury you.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethod.OVERLOADS)
                .needs(Datum.LOAD_POSITION)
                .mayNeed(Datum.LOAD, Datum.ONE_REP_MAX, Datum.SAFETY_CATCHES)
                .because(
                        Evidence.secondary(
                                "Lifts overhead, with the bar on the back or in the front rack, are best done inside a"
                                        + " rack with its bars set.",
                                Sources.NSCA_SPOT),
                        Evidence.judgement("Asked for above 100 % of the one-repetition maximum.")));
    }

    @Override
    protected boolean appliesTo(SetSubject set) {
        Optional<LoadPosition> position = set.exercise().loadPosition();
        return position.isEmpty() || canBury(position.get());
    }

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        if (set.value().safetyCatches().orElse(false)) {
            return Outcome.satisfied();
        }
        OptionalDouble percent = set.percentOfOneRepMax();
        if (percent.isEmpty()) {
            return Outcome.notEvaluated(set.value().load().isEmpty() ? Datum.LOAD : Datum.ONE_REP_MAX);
        }
        if (percent.getAsDouble() <= 100) {
            return Outcome.satisfied();
        }
        if (set.value().safetyCatches().isEmpty() && !set.session().isPlanned()) {
            return Outcome.notEvaluated(Datum.SAFETY_CATCHES);
        }
        return Outcome.violated(
                Severity.ERROR,
                Message.of(
                                "safety-catch-set",
                                "Nothing catches {load} if you cannot hold it; {planned|set|next time set} pins or"
                                        + " safety arms just below the bottom.")
                        .with("load", set.value().load().orElseThrow()));
    }

    private static boolean canBury(LoadPosition position) {
        return position == LoadPosition.ON_BACK || position == LoadPosition.OVERHEAD;
    }
}
