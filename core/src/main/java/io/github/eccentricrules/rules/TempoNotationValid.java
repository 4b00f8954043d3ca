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
import io.github.eccentricrules.engine.Remedy;
import io.github.eccentricrules.engine.RepSubject;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Tempo;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Asks that a planned tempo lowers in a given time, and in that which its repetitions are planned with. Text that is no
 * tempo never comes this far: the model refuses it when it is read. A set without a tempo has nothing to judge.
 */
final class TempoNotationValid extends Rule<SetSubject> {
    static final Parameter MAX_DIFFERENCE = Parameter.of(
            "max-difference", Unit.SECONDS, 0, 10, 0.5, "difference between the tempo and a planned descent");

    TempoNotationValid() {
        super(RuleInfo.of(
                        Scope.SET,
                        "tempo-notation-valid",
                        "Plan a tempo that lowers in a given time, the same as that of the repetitions.")
                .repairedBy(Remedy.OTHER_TEMPO, Remedy.LONGER_DESCENT)
                .live(LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethod.NEGATIVES)
                .parameters(MAX_DIFFERENCE)
                .because(
                        Evidence.secondary(
                                "An X in the eccentric place is harmful or dangerous for most exercises.",
                                Sources.AXSOM),
                        Evidence.secondary(
                                "The first number is the eccentric even of a lift that starts by lifting.",
                                Sources.FUNCTIONAL_BODYBUILDING_HELP),
                        Evidence.judgement("How far the tempo and the planned descent may lie apart.")));
    }

    @Override
    protected List<Datum<? super SetSubject>> reads() {
        return List.of(Datum.TEMPO, Datum.ofEachRep(Datum.DESCENT));
    }

    @Override
    protected Optional<Outcome> judgeAll(SessionSubject session, Parameters parameters) {
        return AtOnce.notApplicableIf(!session.isPlanned());
    }

    @Override
    protected boolean appliesTo(SetSubject set) {
        return set.session().isPlanned() && set.value().tempo().isPresent();
    }

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        Tempo tempo = set.value().tempo().orElseThrow();
        Optional<Duration> eccentric = tempo.eccentric().duration();
        if (eccentric.isEmpty()) {
            return Outcome.violated(
                    Severity.WARNING,
                    Message.of(
                                    "tempo-notation-valid.explosive",
                                    "The tempo {tempo} lowers as fast as possible; give the descent a time, as 4-0-1-0"
                                            + " does.")
                            .with("tempo", Message.verbatim(tempo.toString())));
        }
        Optional<RepSubject> furthest = furthest(set, eccentric.get());
        if (furthest.isEmpty()) {
            return Outcome.satisfied();
        }
        Measure measure = difference(furthest.get(), eccentric.get(), parameters);
        return measure.margin().signum() >= 0
                ? Outcome.satisfied()
                : Outcome.violated(Severity.WARNING, message(tempo, furthest.get()))
                        .with(measure)
                        .at(furthest.get());
    }

    @Override
    protected Optional<Measure> measure(SetSubject set, Parameters parameters) {
        Duration eccentric =
                set.value().tempo().orElseThrow().eccentric().duration().orElseThrow();
        return furthest(set, eccentric).map(rep -> difference(rep, eccentric, parameters));
    }

    /** The seconds of the tempo are those of its notation, however many decimals that has. */
    private static Message message(Tempo tempo, RepSubject rep) {
        return Message.of(
                        "tempo-notation-valid",
                        "The tempo {tempo} lowers in {eccentric} s, but this repetition in {descent}; give both the"
                                + " same time.")
                .with("tempo", Message.verbatim(tempo.toString()))
                .with("eccentric", Message.verbatim(tempo.eccentric().toString()))
                .with("descent", seconds(rep.value().descent().orElseThrow()), Unit.SECONDS);
    }

    /** The first of the repetitions that have a descent of their own and lie furthest from the tempo. */
    private static Optional<RepSubject> furthest(SetSubject set, Duration eccentric) {
        RepSubject furthest = null;
        for (RepSubject rep : set.reps()) {
            if (rep.value().descent().isPresent()
                    && (furthest == null || apart(rep, eccentric).compareTo(apart(furthest, eccentric)) > 0)) {
                furthest = rep;
            }
        }
        return Optional.ofNullable(furthest);
    }

    private static Duration apart(RepSubject rep, Duration eccentric) {
        return eccentric.minus(rep.value().descent().orElseThrow()).abs();
    }

    private static Measure difference(RepSubject rep, Duration eccentric, Parameters parameters) {
        return new Measure(
                seconds(apart(rep, eccentric)), Comparison.AT_MOST, parameters.value(MAX_DIFFERENCE), Unit.SECONDS);
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toNanos(), 9);
    }
}
