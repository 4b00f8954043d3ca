package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Datum;
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
import io.github.eccentricrules.engine.Subject;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;

/**
 * Keeps minors from overload, and asks for supervision of their other negatives. Who does not say that they are
 * supervised is judged as if they were not: a supervisor is who rescues, as a training partner is. A day of birth that
 * comes after the session tells no age.
 */
final class AgeMinor extends Rule<SessionSubject> {
    static final Parameter MIN_AGE =
            Parameter.of("min-age", Unit.YEARS, 16, 21, 18, "age from which an athlete is no minor");

    /** The age on the day of the session. */
    static final Datum<Subject> AGE = new Datum<>(
            Datum.BIRTH_DATE.name(), subject -> subject.session().age().isPresent());

    AgeMinor() {
        super(RuleInfo.of(
                        Scope.SESSION,
                        "age-minor",
                        "Do negatives under 18 only with qualified supervision, and without overload.")
                .live(LiveTrait.IGNORES_REPS, LiveTrait.CHANGES_WITH_METHODS)
                .judging(SetMethod.NEGATIVES)
                .needs(AGE)
                .parameters(MIN_AGE)
                .because(
                        Evidence.confirmed(
                                "That the young suffer more damage or fatigue is not supported; maturity, training"
                                        + " history and competency decide.",
                                Sources.DRURY_19),
                        Evidence.confirmed(
                                "Resistance training benefits the young when it is appropriately prescribed and"
                                        + " supervised.",
                                Sources.NSCA_YOUTH_09),
                        Evidence.confirmed(
                                "Children of 11.8 years on average trained on a flywheel.", Sources.WESTBLAD_21),
                        Evidence.judgement("That minors do no overload.")));
    }

    @Override
    protected Outcome judge(SessionSubject session, Parameters parameters) {
        Measure age = new Measure(
                BigDecimal.valueOf(session.age().orElseThrow()),
                Comparison.AT_LEAST,
                parameters.value(MIN_AGE),
                Unit.YEARS);
        if (age.margin().signum() >= 0) {
            return Outcome.notApplicable();
        }
        boolean supervised = session.athlete().flatMap(Athlete::supervised).orElse(false);
        if (supervised && !session.hasOverload()) {
            return Outcome.satisfied();
        }
        boolean refused = session.hasOverload() && !supervised;
        return Outcome.violated(refused ? Severity.ERROR : Severity.WARNING, message(session.hasOverload(), supervised))
                .with(age);
    }

    private static Message message(boolean overload, boolean supervised) {
        if (!overload) {
            return Message.of(
                    "age-minor.unsupervised",
                    "You are {measured} old; do negatives only while a qualified person supervises you.");
        }
        return supervised
                ? Message.of(
                        "age-minor.overload",
                        "You are {measured} old; even under supervision lower only what you can lift.")
                : Message.of(
                        "age-minor",
                        "You are {measured} old; lower only what you can lift, and only while a qualified person"
                                + " supervises you.");
    }
}
