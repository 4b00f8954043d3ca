package io.github.eccentricrules.examples.quickstart;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.LiveChanges;
import io.github.eccentricrules.engine.LiveCheck;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Spotters;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.rules.RuleSets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Judges a set of negatives repetition by repetition, as an app does while the lifter lifts. */
final class LiveSession {
    private LiveSession() {}

    static List<String> heard() {
        LiveCheck live = Validator.of(RuleSets.negatives())
                .live(Session.performed(Instant.parse("2026-03-02T18:00:00Z")).warmUp(Duration.ofMinutes(8), 3));
        live.beginExercise(ExerciseEntry.builder("barbell-bench-press").oneRepMax(Load.parse("100 kg")));
        List<LiveChanges> changes = new ArrayList<>();
        changes.add(live.beginSet(WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                .load(Load.parse("110 kg"))
                .spotters(Spotters.of(0))
                .returnMethod(ReturnMethod.PINS)
                .build()));
        for (double seconds : new double[] {3.8, 2.4, 3.1, 3.5, 3.2, 3.3, 3.1}) {
            changes.add(live.rep(Rep.ofSeconds(seconds)));
        }
        return changes.stream()
                .flatMap(event -> Stream.of(event.appeared(), event.updated()))
                .flatMap(List::stream)
                .filter(news -> news.judgement() instanceof Violation)
                .map(news -> (news.settled() ? "final: " : "so far: ") + news.judgement())
                .toList();
    }

    /** Prints what the lifter hears. */
    public static void main(String[] args) {
        heard().forEach(System.out::println);
    }
}
