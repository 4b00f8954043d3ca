package io.github.eccentricrules.examples.quickstart;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.Baseline;
import io.github.eccentricrules.engine.Place;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.Violation;
import io.github.eccentricrules.engine.Waiver;
import io.github.eccentricrules.engine.Waivers;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.rules.Protocol;
import io.github.eccentricrules.rules.RuleSets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Lives with what somebody accepted, and with what has been known for long. */
final class KnownException {
    private KnownException() {}

    /** A week of a programme, planned for a known athlete. */
    private static Session week(int number) {
        Session planned = Protocol.of("nordic-petersen-2011")
                .sessions(number, Instant.parse("2026-03-02T18:00:00Z"))
                .get(0);
        return planned.toBuilder()
                .athlete(Athlete.builder().id("anna").trainingMonths(18).build())
                .build();
    }

    static Validator validator() {
        Waiver manyReps = Waiver.builder("reps-per-set-max")
                .at(Place.ofExercise("nordic-hamstring"))
                .athlete("anna")
                .acceptedBy("Dr. Kim")
                .until(LocalDate.parse("2026-06-30"))
                .reason("the programme asks for up to 12")
                .build();
        return Validator.of(RuleSets.negatives()).waiving(Waivers.of(manyReps));
    }

    static List<Violation> news() {
        Baseline known = Baseline.of(validator().validate(week(5), History.none()));
        Report next = validator().validate(week(6), History.none());
        return Baseline.parse(known.toString()).newIn(next);
    }

    static List<Violation> accepted() {
        return validator().validate(week(5), History.none()).accepted();
    }

    /** Prints what is accepted in one week, then what is new in the next. */
    public static void main(String[] args) {
        accepted().forEach(System.out::println);
        news().forEach(System.out::println);
    }
}
