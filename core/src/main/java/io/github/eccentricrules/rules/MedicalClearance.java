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
import io.github.eccentricrules.model.SetMethod;
import java.util.Set;

/**
 * Refuses negatives with a state of health that a doctor has to clear first. A condition that is reported is one that
 * has not been cleared; whoever is cleared no longer reports it.
 */
final class MedicalClearance extends Rule<SessionSubject> {
    private static final Set<Condition> CONDITIONS = Set.of(
            Condition.CARDIAC_DISEASE,
            Condition.UNCONTROLLED_HYPERTENSION,
            Condition.RECENT_SURGERY,
            Condition.HERNIA,
            Condition.RETINOPATHY,
            Condition.CONNECTIVE_TISSUE_DISEASE);

    MedicalClearance() {
        super(RuleInfo.of(
                        Scope.SESSION,
                        "medical-clearance",
                        "Have a doctor clear you before you do negatives with a disease that they may worsen.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.CHANGES_WITH_METHODS)
                .judging(SetMethod.NEGATIVES)
                .needs(Datum.CONDITIONS)
                .because(
                        Evidence.confirmed(
                                "There is a process of medical screening before resistance training.", Sources.AHA_07),
                        Evidence.judgement("Which conditions ask for it.")));
    }

    @Override
    protected Outcome judge(SessionSubject session, Parameters parameters) {
        Set<Condition> reported = Conditions.reported(session, CONDITIONS);
        return reported.isEmpty()
                ? Outcome.satisfied()
                : Outcome.violated(
                        Severity.ERROR,
                        Message.of(
                                        "medical-clearance",
                                        "You report {conditions}; do no {planned|negatives|further negatives} until a"
                                                + " doctor has cleared you.")
                                .with("conditions", Words.and(reported)));
    }
}
