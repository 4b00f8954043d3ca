package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Subject;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import java.util.List;

/**
 * Notes in one line what is not known of the athlete, the day and the past. Only data that several rules ask for count,
 * not those of a single set. A plan without a warm-up is complete: it has none.
 */
final class DataCompleteness extends LimitRule<SessionSubject> {
    private static final Datum<Subject> WARM_UP = new Datum<>(
            Datum.WARM_UP.name(),
            subject -> subject.session().isPlanned() || Datum.WARM_UP.known().test(subject));

    private static final List<Datum<Subject>> INPUTS = List.of(
            Datum.HISTORY,
            Datum.TRAINING_MONTHS,
            Datum.BIRTH_DATE,
            Datum.BODY_MASS,
            Datum.CONDITIONS,
            Datum.INJURIES,
            Datum.SORENESS,
            Datum.PAIN,
            Datum.RED_FLAGS,
            WARM_UP);

    static final Parameter MAX_MISSING =
            Parameter.of("max-missing", Unit.COUNT, 0, INPUTS.size(), 0, "inputs that may be missing without a note");

    DataCompleteness() {
        super(
                RuleInfo.of(
                                Scope.SESSION,
                                "data-completeness",
                                "Tell what is known of the athlete, the day and earlier sessions.")
                        .live(LiveTrait.IGNORES_REPS, LiveTrait.CHANGES_WITH_METHODS)
                        .judging(SetMethod.NEGATIVES)
                        .because(Evidence.judgement("Which inputs are worth asking for.")),
                Limit.atMost(MAX_MISSING, Severity.INFO));
    }

    @Override
    protected List<Datum<? super SessionSubject>> reads() {
        return List.copyOf(INPUTS);
    }

    @Override
    protected boolean isWordedLate() {
        return true;
    }

    @Override
    protected double quantity(SessionSubject session, Parameters parameters) {
        int missing = 0;
        for (Datum<Subject> datum : INPUTS) {
            missing += datum.known().test(session) ? 0 : 1;
        }
        return missing;
    }

    @Override
    protected Message message(SessionSubject session, Measure measure) {
        return Message.of(
                        "data-completeness",
                        "{measured} of {all} inputs {measured|is|are} not known: {inputs}; each one more lets more be"
                                + " judged.")
                .with("all", INPUTS.size())
                .with("inputs", Message.list(missing(session)));
    }

    private static List<Message> missing(SessionSubject session) {
        return INPUTS.stream()
                .filter(datum -> !datum.known().test(session))
                .map(datum -> datum.words())
                .toList();
    }
}
