package io.github.eccentricrules.examples.quickstart;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.LiveChanges;
import io.github.eccentricrules.engine.LiveCheck;
import io.github.eccentricrules.engine.LiveJudgement;
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

/** Judges a set of negatives repetition by repetition, as an app does while the lifter lifts. */
final class LiveSession {
    private LiveSession() {}

    static List<String> heard() {
        LiveCheck live = Validator.of(RuleSets.negatives())
                .live(Session.performed(Instant.parse("2026-03-02T18:00:00Z")).warmUp(Duration.ofMinutes(8), 3));
        live.beginExercise(ExerciseEntry.builder("barbell-bench-press").oneRepMax(Load.parse("100 kg")));
        live.beginSet(WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE)
                .load(Load.parse("110 kg"))
                .spotters(Spotters.attentive(1))
                .returnMethod(ReturnMethod.PARTNER)
                .build());

        List<String> heard = new ArrayList<>();
        for (double seconds : new double[] {3.8, 2.4, 3.1}) {
            LiveChanges changes = live.rep(Rep.ofSeconds(seconds));
            for (LiveJudgement news : changes.appeared()) {
                heard.add((news.settled() ? "final: " : "so far: ") + news.judgement());
            }
        }
        return heard;
    }

    /** Prints what the lifter hears. */
    public static void main(String[] args) {
        heard().forEach(System.out::println);
    }
}
