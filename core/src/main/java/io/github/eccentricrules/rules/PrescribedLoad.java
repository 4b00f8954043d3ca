package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Compares the loads of an exercise with the percentage of a programme. Only a programme that states neither sets nor
 * repetitions is judged by it, since nothing else of it can be: conformance is one of sets, repetitions and sessions.
 */
final class PrescribedLoad {
    static final Parameter MAX_DEVIATION = Parameter.of(
            "max-load-deviation",
            Unit.PERCENT,
            0,
            20,
            2.5,
            "how many points of a percentage a load may differ from it, as plates allow");

    private PrescribedLoad() {}

    static boolean isChecked(Protocol protocol) {
        return protocol.intensity().isPresent()
                && protocol.stages().stream()
                        .flatMap(stage -> stage.doses().stream())
                        .noneMatch(Dose::isStated);
    }

    /** Returns what a load is compared with. */
    static Datum<SetSubject> reference(Intensity intensity) {
        return switch (intensity.basis()) {
            case ONE_REP_MAX -> Datum.ONE_REP_MAX;
            case TWO_LIMB_MAX -> Datum.TWO_LIMB_MAX;
            case ECCENTRIC_MAX -> Datum.ECCENTRIC_MAX;
            case LIFTED_LOAD -> Datum.LIFTED_LOAD;
        };
    }

    /** Returns what a set lacks to be compared. */
    static Optional<Datum<SetSubject>> missing(Intensity intensity, SetSubject set) {
        if (intensity.percentOf(set).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(set.value().load().isEmpty() ? Datum.LOAD : reference(intensity));
    }

    static List<Expectation> of(Intensity intensity, List<SetSubject> sets, Parameters parameters) {
        double deviation = parameters.number(MAX_DEVIATION);
        List<Expectation> expectations = new ArrayList<>();
        for (SetSubject set : sets) {
            OptionalDouble percent = intensity.percentOf(set);
            if (percent.isPresent()) {
                double heaviest = intensity.percent().max() + deviation;
                double lightest = intensity.percent().min() - deviation;
                expectations.add(Expectation.atMost(
                        percent.getAsDouble(),
                        heaviest,
                        Unit.PERCENT,
                        set,
                        () -> Message.of(
                                        "protocol-conformance.load-too-heavy",
                                        "The load of this set {planned|is|was} {load}; the programme prescribes"
                                                + " {prescribed}. Lower less.")
                                .with("load", BigDecimal.valueOf(percent.getAsDouble()), Unit.PERCENT)
                                .with("prescribed", words(intensity))));
                expectations.add(Expectation.atLeast(
                        percent.getAsDouble(),
                        lightest,
                        Unit.PERCENT,
                        set,
                        () -> Message.of(
                                        "protocol-conformance.load-too-light",
                                        "The load of this set {planned|is|was} {load}; the programme prescribes"
                                                + " {prescribed}. Less is under-dosed; add load only if every other"
                                                + " rule allows it.")
                                .with("load", BigDecimal.valueOf(percent.getAsDouble()), Unit.PERCENT)
                                .with("prescribed", words(intensity))));
            }
        }
        return expectations;
    }

    private static Message words(Intensity intensity) {
        Message words = switch (intensity.basis()) {
            case ONE_REP_MAX -> Message.of("intensity.one-rep-max", "{percent} % of the one-repetition maximum");
            case TWO_LIMB_MAX ->
                Message.of("intensity.two-limb-max", "{percent} % of the one-repetition maximum of both limbs");
            case ECCENTRIC_MAX -> Message.of("intensity.eccentric-max", "{percent} % of the eccentric maximum");
            case LIFTED_LOAD -> Message.of("intensity.lifted-load", "{percent} % of the load that is lifted");
        };
        return words.with("percent", Words.range(intensity.percent()));
    }
}
