package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.SetMethod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Asks for a recently tested maximum to measure overload against, which one being what {@link LoadReference} says. That
 * there is none is no gap but what is wrong. Where both speeds are known, a test at another one is worth a note. A
 * device that has no load needs no maximum.
 */
final class LoadReferenceKnown extends Rule<ExerciseSubject> {
    static final Parameter MAX_DAYS =
            Parameter.of("max-days", Unit.DAYS, 1, 730, 56, "longest time since the test of the maximum");
    static final Parameter MAX_DESCENT_DIFFERENCE = Parameter.of(
            "max-descent-difference", Unit.SECONDS, 0, 30, 0.5, "largest difference to the descent of the test");

    LoadReferenceKnown() {
        super(RuleInfo.of(
                        Scope.EXERCISE,
                        "load-reference-known",
                        "Lower overload only where a recent test tells how much you can lift.")
                .live(LiveTrait.IGNORES_LATER_SETS)
                .judging(SetMethod.OVERLOADS)
                .parameters(MAX_DAYS, MAX_DESCENT_DIFFERENCE)
                .mayNeed(LoadReference.TESTED_ON, LoadReference.ECCENTRIC_TESTED_ON)
                .because(
                        Evidence.confirmed(
                                "The one-repetition maximum should be tested for each tempo.", Sources.WILK_20),
                        Evidence.confirmed(
                                "What one can lower differs, and estimates of it are up to 7 % off.",
                                Sources.HARDEN_19),
                        Evidence.judgement("A test lasts for 56 days; half a second makes another tempo.")));
    }

    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        List<LoadReference> references = LoadReference.of(exercise);
        if (references.isEmpty()) {
            return Outcome.notApplicable();
        }
        Optional<LoadReference> undated = Optional.empty();
        boolean anyDated = false;
        for (LoadReference reference : references) {
            if (reference.maximum().isEmpty()) {
                return unknown(reference.set());
            }
            boolean dated = reference.isDated();
            anyDated |= dated;
            undated = dated || undated.isPresent() ? undated : Optional.of(reference);
        }
        Optional<LoadReference> oldest = anyDated ? LoadReference.oldest(references) : Optional.empty();
        if (oldest.isPresent() && age(oldest.get(), parameters).margin().signum() < 0) {
            return tooOld(oldest.get(), age(oldest.get(), parameters));
        }
        if (undated.isPresent()) {
            return Outcome.notEvaluated(undated.get().date());
        }
        for (LoadReference reference : references) {
            Optional<Measure> difference = difference(reference, parameters);
            if (difference.filter(measure -> measure.margin().signum() < 0).isPresent()) {
                return otherTempo(reference, difference.get());
            }
        }
        return Outcome.satisfied();
    }

    @Override
    protected Optional<Measure> measure(ExerciseSubject exercise, Parameters parameters) {
        return LoadReference.oldest(LoadReference.of(exercise)).map(oldest -> age(oldest, parameters));
    }

    private static Measure age(LoadReference reference, Parameters parameters) {
        return new Measure(reference.days().orElseThrow(), Comparison.AT_MOST, parameters.value(MAX_DAYS), Unit.DAYS);
    }

    private static Optional<Measure> difference(LoadReference reference, Parameters parameters) {
        BigDecimal most = parameters.value(MAX_DESCENT_DIFFERENCE);
        return reference.descentDifference().map(by -> new Measure(by, Comparison.AT_MOST, most, Unit.SECONDS));
    }

    private static Outcome unknown(SetSubject set) {
        Message message = set.method() == SetMethod.TWO_UP_ONE_DOWN
                ? Message.of(
                        "load-reference-known.of-one-limb",
                        "How heavy this load is for you is not known; test your one-repetition maximum of one limb in"
                                + " {exercise} before you lower overload.")
                : Message.of(
                        "load-reference-known",
                        "How heavy this load is for you is not known; test your one-repetition maximum in {exercise}"
                                + " before you lower overload.");
        return Outcome.violated(Severity.ERROR, message).at(set);
    }

    private static Outcome tooOld(LoadReference reference, Measure age) {
        return Outcome.violated(
                        Severity.WARNING,
                        Message.of(
                                        "load-reference-known.too-old",
                                        "Your {eccentric|eccentric maximum|one-repetition maximum} in {exercise} was"
                                                + " tested {measured} ago; test it again, at least every {limit}.")
                                .with("eccentric", isEccentric(reference)))
                .at(reference.set())
                .with(age);
    }

    private static Outcome otherTempo(LoadReference reference, Measure difference) {
        return Outcome.violated(
                        Severity.INFO,
                        Message.of(
                                        "load-reference-known.other-tempo",
                                        "Your {eccentric|eccentric maximum|one-repetition maximum} was tested with a"
                                                + " descent that differs by {measured} from this one; at another tempo"
                                                + " it is another. Nothing to change.")
                                .with("eccentric", isEccentric(reference)))
                .at(reference.set())
                .with(difference);
    }

    private static boolean isEccentric(LoadReference reference) {
        return reference.date().equals(LoadReference.ECCENTRIC_TESTED_ON);
    }
}
