package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Remedy;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Warns of a partner who presses on the bar, since nobody knows the load, and refuses it outside narrow bounds. Where a
 * bound cannot be checked the warning is given anyway, also for a record that does not say who stood by.
 */
final class PartnerAddedLoadLimited extends Rule<SetSubject> {
    static final Parameter MIN_SPOTTERS =
            Parameter.of("min-spotters", Unit.PARTNERS, 2, 4, 2, "partners, one of them to rescue");
    static final Parameter MIN_MONTHS =
            Parameter.of("min-months", Unit.MONTHS, 0, 240, 24, "months of consistent resistance training");
    static final Parameter MAX_PERCENT = Parameter.of(
            "max-percent",
            Unit.PERCENT,
            1,
            100,
            90,
            "heaviest load of the bar alone, against the one-repetition maximum");
    static final Parameter MAX_REPS = Parameter.of("max-reps", Unit.REPS, 1, 20, 5, "most repetitions of a set");

    PartnerAddedLoadLimited() {
        super(RuleInfo.of(
                        Scope.SET,
                        PartnerAddedLoad.ID,
                        "Let a partner press on a light bar only, for few repetitions, with a second person to rescue"
                                + " you.")
                .textKey("partner-added-load.limited")
                .repairedBy(Remedy.LOWER_LOAD, Remedy.FEWER_REPS)
                .otherwise(
                        "Take a method with a load that is known, or have a second person there and train for longer first.")
                .live(LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethod.PARTNER_FORCED)
                .parameters(MIN_SPOTTERS, MIN_MONTHS, MAX_PERCENT, MAX_REPS)
                .because(
                        Evidence.guideline("The partner may press on the bar to add weight."),
                        Evidence.confirmed(
                                "Eight weeks of manual resistance changed strength as little as weights did.",
                                Sources.CHULVI_17),
                        Evidence.secondary(
                                "The method depends totally upon the abilities of the spotter.", Sources.MRT),
                        Evidence.secondary("It needs an advanced partner.", Sources.VDF),
                        Evidence.judgement("How many people, months, repetitions and per cent it takes.")));
    }

    @Override
    protected List<Datum<? super SetSubject>> reads() {
        return List.of(Datum.SPOTTERS, Datum.TRAINING_MONTHS, Datum.LOAD, Datum.ONE_REP_MAX, Datum.REPS);
    }

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        Optional<Message> reasons = reasonsAgainst(set, parameters).stream()
                .reduce((first, next) -> Message.of("partner-added-load.also", "{first}. Also, {next}")
                        .with("first", first)
                        .with("next", next));
        if (reasons.isPresent()) {
            return Outcome.violated(
                    Severity.ERROR,
                    Message.of("partner-added-load.against", "Do not let a partner press on the bar here: {reasons}.")
                            .with("reasons", reasons.get()));
        }
        return Outcome.violated(
                Severity.WARNING,
                set.spotters().isEmpty()
                        ? Message.of(
                                "partner-added-load.not-recorded",
                                "A partner presses on the bar, so nobody knows the load, and who else stood by is not"
                                        + " recorded; have a second person rescue you, or put weight on the bar"
                                        + " instead.")
                        : Message.of(
                                "partner-added-load.limited",
                                "A partner presses on the bar, so nobody knows the load; put weight on the bar"
                                        + " instead."));
    }

    private static List<Message> reasonsAgainst(SetSubject set, Parameters parameters) {
        List<Message> reasons = new ArrayList<>();
        boolean isPlanned = set.session().isPlanned();
        OptionalInt spotters = set.spotters();
        if (spotters.isPresent() && spotters.getAsInt() < parameters.number(MIN_SPOTTERS)) {
            reasons.add(tooFew(spotters.getAsInt()).with("planned", isPlanned).with("least", MIN_SPOTTERS, parameters));
        }
        Optional<Integer> months = set.session().athlete().flatMap(Athlete::trainingMonths);
        if (months.isPresent() && months.get() < parameters.number(MIN_MONTHS)) {
            reasons.add(Message.of(
                            "partner-added-load.months",
                            "you have trained for {months}; use another method until you have trained for {least}")
                    .with("months", months.get(), Unit.MONTHS)
                    .with("least", MIN_MONTHS, parameters));
        }
        OptionalDouble percent = set.percentOfOneRepMax();
        if (percent.isPresent() && percent.getAsDouble() > parameters.number(MAX_PERCENT)) {
            reasons.add(Message.of(
                            "partner-added-load.bar",
                            "the bar alone is {load} of your one-repetition maximum; take a lighter one, at most"
                                    + " {most}")
                    .with("load", BigDecimal.valueOf(percent.getAsDouble()), Unit.PERCENT)
                    .with("most", MAX_PERCENT, parameters));
        }
        if (set.reps().size() > parameters.number(MAX_REPS)) {
            reasons.add(Message.of("partner-added-load.reps", "the set {planned|has|had} {reps}; do at most {most}")
                    .with("planned", isPlanned)
                    .with("reps", set.reps().size(), Unit.REPS)
                    .with("most", MAX_REPS, parameters));
        }
        return reasons;
    }

    private static Message tooFew(int spotters) {
        return spotters == 0
                ? Message.of(
                        "partner-added-load.nobody",
                        "there {planned|is|was} nobody; have {least}, one of them to rescue you")
                : Message.of(
                                "partner-added-load.too-few",
                                "there {planned|is|was} only {partners}; have {least}, one of them to rescue you")
                        .with("partners", spotters, Unit.PARTNERS);
    }
}
