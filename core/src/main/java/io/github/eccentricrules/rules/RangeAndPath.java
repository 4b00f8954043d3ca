package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RepSubject;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.LoadPosition;
import io.github.eccentricrules.model.RepFault;
import io.github.eccentricrules.model.SetMethod;
import java.util.Set;

/**
 * Asks for the whole range on the path of the joint, in a record: the first repetition with a fault ends the set. Faults
 * are seen only by who looks for them, so a set that tells none is not evaluated, unless it says that there were none.
 * Overload over the face without pins or arms is worth a note as well.
 */
final class RangeAndPath extends Rule<SetSubject> {
    private static final Datum<SetSubject> FAULTS =
            new Datum<>(Datum.FAULTS.name(), set -> set.value().tellsFaults());

    RangeAndPath() {
        super(RuleInfo.of(
                        Scope.SET,
                        "range-and-path",
                        "Lower through the whole range, evenly and without pain, along the path of the joint.")
                .live(LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethod.NEGATIVES)
                .mayNeed(Datum.REPS, FAULTS, Datum.LOAD_POSITION, Datum.SAFETY_CATCHES)
                .because(
                        Evidence.guideline("Never let the load fall; follow the joints."),
                        Evidence.secondary("Strength asks for the full range of motion.", Sources.ACSM_26),
                        Evidence.secondary(
                                "An eccentric bench press with 150 % was tested only as a single partial repetition,"
                                        + " in a Smith machine.",
                                Sources.MOIR_13),
                        Evidence.confirmed(
                                "The pectoralis ruptures when it contracts eccentrically with the arm abducted and"
                                        + " extended.",
                                Sources.POTTER_LEHMAN),
                        Evidence.judgement("That a fault ends the set, and the 2 to 3 cm above the chest.")));
    }

    @Override
    protected boolean appliesTo(SetSubject set) {
        return !set.session().isPlanned();
    }

    @Override
    protected Outcome judge(SetSubject set, Parameters parameters) {
        if (set.value().hasFaultyRep()) {
            return faulty(set);
        }
        if (!set.isOverload() || set.value().safetyCatches().orElse(false)) {
            return Kept.unlessMissing(set, Datum.REPS, FAULTS);
        }
        LoadPosition position = set.exercise().loadPosition().orElse(LoadPosition.OVER_FACE);
        if (position != LoadPosition.OVER_FACE) {
            return Kept.unlessMissing(set, Datum.REPS, FAULTS);
        }
        boolean uncaught = set.value().safetyCatches().isPresent()
                && set.exercise().loadPosition().isPresent();
        return uncaught
                ? Outcome.violated(
                        Severity.INFO,
                        Message.of(
                                "range-and-path.uncaught",
                                "Nothing caught the load at the bottom of this press; with overload stop 2 to 3 cm"
                                        + " above the chest, or on pins."))
                : Kept.unlessMissing(set, Datum.REPS, FAULTS, Datum.LOAD_POSITION, Datum.SAFETY_CATCHES);
    }

    private static Outcome faulty(SetSubject set) {
        RepSubject rep = set.reps().stream()
                .filter(one -> !faults(one).isEmpty())
                .findFirst()
                .orElseThrow();
        return Outcome.violated(
                        Severity.WARNING,
                        Message.of(
                                        "range-and-path",
                                        "In rep {rep} {faults}; end the set at such a rep, and lower less next time.")
                                .with("rep", rep.number())
                                .with("faults", describe(faults(rep))))
                .at(rep);
    }

    private static Set<RepFault> faults(RepSubject rep) {
        return rep.value().faults().orElse(Set.of());
    }

    private static Message describe(Set<RepFault> faults) {
        return faults.stream()
                .map(RangeAndPath::describe)
                .reduce((first, next) -> Message.of("range-and-path.and", "{first} and {next}")
                        .with("first", first)
                        .with("next", next))
                .orElseThrow();
    }

    private static Message describe(RepFault fault) {
        return switch (fault) {
            case PARTIAL_RANGE -> Message.of("range-and-path.partial-range", "the load was not lowered all the way");
            case PAIN_AT_END_RANGE -> Message.of("range-and-path.pain-at-end-range", "it hurt at the end of the range");
            case UNEVEN -> Message.of("range-and-path.uneven", "the load came down unevenly");
        };
    }
}
