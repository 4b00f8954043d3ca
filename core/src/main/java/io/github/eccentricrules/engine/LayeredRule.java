package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.TrainingLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges by one rule on the terms that hold for the exercise of a subject and the level of the athlete. Where the months
 * of training are not known, it asks on the terms of every level: what they agree on stands, what each of them breaks is
 * broken as badly as any says, and the rest is not evaluated. Immutable and thread-safe.
 */
final class LayeredRule<S extends Subject> {
    private static final Comparator<Measure> BY_MARGIN = Comparator.comparing(Measure::margin);

    private final Rule<S> rule;
    private final boolean asksLevel;
    private final List<Terms> elsewhere;
    private final Map<String, List<Terms>> ofExercises = new HashMap<>();

    LayeredRule(Member<S> member) {
        this.rule = member.rule();
        this.asksLevel = member.layers().keySet().stream()
                .anyMatch(layer -> layer.level().isPresent());
        this.elsewhere = byLevel(member, Optional.empty());
        for (Layer layer : member.layers().keySet()) {
            layer.exercise().ifPresent(id -> ofExercises.put(id, byLevel(member, layer.exercise())));
        }
    }

    /** Returns the terms by level, from novice on; only one where the level makes no difference. */
    private List<Terms> byLevel(Member<S> member, Optional<String> exercise) {
        List<Terms> terms = new ArrayList<>();
        if (asksLevel) {
            for (TrainingLevel level : TrainingLevel.values()) {
                terms.add(member.terms(exercise, Optional.of(level)));
            }
        } else {
            terms.add(member.terms(exercise, Optional.empty()));
        }
        return List.copyOf(terms);
    }

    boolean asksLevel() {
        return asksLevel;
    }

    Outcome evaluate(S subject) {
        List<Terms> terms = terms(subject);
        if (terms.size() == 1) {
            return terms.get(0).evaluate(rule, subject);
        }
        Set<Outcome> outcomes = new LinkedHashSet<>();
        for (Terms one : terms) {
            outcomes.add(one.evaluate(rule, subject));
        }
        return together(outcomes);
    }

    private static Outcome together(Set<Outcome> outcomes) {
        if (outcomes.size() == 1) {
            return outcomes.iterator().next();
        }
        Outcome.Violated worst = null;
        Set<String> missing = new LinkedHashSet<>();
        boolean broken = true;
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Violated violated) {
                boolean worse = worst == null || violated.severity().compareTo(worst.severity()) > 0;
                worst = worse ? violated : worst;
            } else {
                broken = false;
            }
            if (outcome instanceof Outcome.NotEvaluated unknown) {
                missing.addAll(unknown.missing());
            }
        }
        if (broken && worst != null) {
            return worst;
        }
        missing.add(Datum.TRAINING_MONTHS.name());
        return new Outcome.NotEvaluated(List.copyOf(missing));
    }

    /** Returns what was compared for a subject that keeps the rule, against the limit that it comes nearest to. */
    Optional<Measure> measure(S subject) {
        return terms(subject).stream()
                .flatMap(terms -> terms.measure(rule, subject).stream())
                .min(BY_MARGIN);
    }

    /** Returns what holds for a subject: one, or where a level matters that is not known, those of all from novice on. */
    List<Terms> terms(S subject) {
        List<Terms> byLevel = ofExercises.isEmpty()
                ? elsewhere
                : ofExercises.getOrDefault(exercise(subject).orElse(""), elsewhere);
        Optional<Integer> months =
                asksLevel ? subject.session().athlete().flatMap(Athlete::trainingMonths) : Optional.empty();
        return months.map(known -> List.of(byLevel.get(place(TrainingLevel.of(known)))))
                .orElse(byLevel);
    }

    private static int place(TrainingLevel level) {
        return List.of(TrainingLevel.values()).indexOf(level);
    }

    private static Optional<String> exercise(Subject subject) {
        if (subject instanceof RepSubject rep) {
            return exercise(rep.set());
        }
        if (subject instanceof SetSubject set) {
            return Optional.of(set.exercise().id());
        }
        return subject instanceof ExerciseSubject exercise
                ? Optional.of(exercise.value().id())
                : Optional.empty();
    }
}
