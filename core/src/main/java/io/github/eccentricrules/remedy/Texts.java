package io.github.eccentricrules.remedy;

import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Load;
import java.math.BigDecimal;
import java.time.Duration;

/** Words the values of changes. */
final class Texts {
    /** What a field had that nothing was told of. */
    static final Message NONE = Message.of("repair.none", "none");

    private Texts() {}

    static Message seconds(Duration time) {
        BigDecimal seconds = BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), 9));
        return Message.amount(seconds, Unit.SECONDS);
    }

    static Message minutes(Duration time) {
        return time.equals(Duration.ofMinutes(time.toMinutes()))
                ? Message.amount(BigDecimal.valueOf(time.toMinutes()), Unit.MINUTES)
                : seconds(time);
    }

    static Message reps(int count) {
        return Message.amount(BigDecimal.valueOf(count), Unit.REPS);
    }

    static Message rampSets(int count) {
        return Message.of("repair.ramp-sets-counted", "{number} ramp {number|set|sets}")
                .with("number", count);
    }

    static Message number(int number) {
        return Message.amount(BigDecimal.valueOf(number), Unit.COUNT);
    }

    static Message load(Load load) {
        return Message.of("repair.load-of", "{load}").with("load", load);
    }

    static Message of(Object value) {
        return Message.verbatim(value.toString());
    }
}
