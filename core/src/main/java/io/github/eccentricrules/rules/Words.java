package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.SetMethod;
import java.util.Collection;

/** Holds the turns of phrase that several messages share. */
final class Words {
    private Words() {}

    static Message name(Exercise exercise) {
        return Message.name("exercise", exercise.id());
    }

    static Message name(Enum<?> constant) {
        return Message.name(constant);
    }

    /** Names what is done with a method, as in "do no …" and "start with …". */
    static Message work(SetMethod method) {
        return switch (method) {
            case CONVENTIONAL -> Message.of("work.conventional", "ordinary sets");
            case WARM_UP -> Message.of("work.warm-up", "warm-up sets");
            case SUPRAMAXIMAL_NEGATIVE -> Message.of("work.supramaximal-negative", "supramaximal negatives");
            case ACCENTUATED_ECCENTRIC -> Message.of("work.accentuated-eccentric", "accentuated eccentric work");
            case TWO_UP_ONE_DOWN -> Message.of("work.two-up-one-down", "two-up-one-down work");
            case PARTNER_FORCED -> Message.of("work.partner-forced", "partner-forced negatives");
            case TEMPO -> Message.of("work.tempo", "slow-tempo work");
            case BODY_WEIGHT_NEGATIVE -> Message.of("work.body-weight-negative", "body-weight negatives");
            case FLYWHEEL -> Message.of("work.flywheel", "flywheel work");
            case ISOMETRIC_HOLD -> Message.of("work.isometric-hold", "isometric holds");
            case REHABILITATION -> Message.of("work.rehabilitation", "rehabilitation work");
        };
    }

    /** Joins as "a", "a or b", "a, b or c". */
    static Message workOf(Collection<SetMethod> methods) {
        return Message.or(methods.stream().map(Words::work).toList());
    }

    /** Joins as "a", "a and b", "a, b and c". */
    static Message and(Collection<? extends Enum<?>> constants) {
        return Message.and(constants.stream().map(Words::name).toList());
    }

    static Message range(Range range) {
        return range.isFixed()
                ? Message.of("range.of-one", "{least}").with("least", range.min())
                : Message.of("range", "{least} to {most}")
                        .with("least", range.min())
                        .with("most", range.max());
    }
}
