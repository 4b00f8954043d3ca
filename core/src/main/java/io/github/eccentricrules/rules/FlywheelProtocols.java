package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Source;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.SetMethod;
import java.util.List;

/** Holds the programmes on flywheel devices. */
final class FlywheelProtocols {
    private static final String LEG_CURL = "flywheel-leg-curl";
    private static final Source THESIS = Source.undated("Team thesis", "Finnish thesis", "flywheel training of a team");

    static final List<Protocol> ALL = List.of(
            flywheel("flywheel-norrbrand-2008", "Flywheel leg extension, Norrbrand 2008", "flywheel-leg-extension")
                    .weeksOf(List.of(2, 3, 2, 3, 2), Dose.sets(4, 7))
                    .load("maximal effort, one leg at a time")
                    .choosing(
                            "Of the 12 sessions in 5 weeks at 2 to 3 a week a plan has 2, 3, 2, 3 and 2.",
                            "Each week may have up to 3; that they are 12 in all is not checked.")
                    .because(Evidence.confirmed(
                            "4 x 7 of maximal effort, 2 to 3 times a week for 5 weeks, 12 sessions.",
                            Sources.NORRBRAND_08))
                    .build(),
            flywheel("flywheel-askling-2003", "Flywheel leg curl, Askling 2003", LEG_CURL)
                    .weeksOf(List.of(1, 2, 1, 2, 2, 1, 2, 1, 2, 2), Dose.sets(4, 8))
                    .unconfirmed("4 x 8", "16 sessions in all")
                    .choosing(
                            "How the sessions lie in the 10 weeks at 1 to 2 a week is a reading.",
                            "Each week may have up to 2; that they are 16 in all is not checked.")
                    .because(Evidence.confirmed(
                            "1 to 2 sessions a week for 10 weeks; 3 of 15 were injured, and 10 of 15 without it.",
                            Sources.ASKLING_03))
                    .build(),
            flywheel("flywheel-presland-2020", "Flywheel leg curl down on one leg, Presland 2020", LEG_CURL)
                    .weeks(1, 6, 2, Dose.sets(Range.of(4, 6), Range.of(6, 8)))
                    .load("up with two legs, down with one")
                    .because(
                            Evidence.secondary("4 to 6 sets of 6 to 8, twice a week for 6 weeks.", Sources.PRESLAND_20))
                    .build(),
            flywheel("flywheel-beato-2023", "Flywheel leg curl and hip extension, Beato 2023", LEG_CURL)
                    .weeksOfUnstatedSessions(1, 6, Dose.sets(Range.of(3, 4), Range.of(6, 8)))
                    .choosing(
                            "Two repetitions start the wheel and six count; a set of 6 to 8 is accepted.",
                            "The hip extension is not in the catalogue; the leg curl alone is judged.")
                    .because(Evidence.confirmed(
                            "3 to 4 sets of 6, after 2 that start the wheel, for 6 weeks.", Sources.BEATO_23))
                    .build(),
            flywheel("flywheel-team-thesis", "Flywheel training of a team", "flywheel-squat", LEG_CURL)
                    .weeks(1, 2, 1, Dose.sets(3, 6))
                    .weeks(3, 4, 2, Dose.sets(3, 6))
                    .weeks(5, 6, 2, Dose.sets(4, 6))
                    .weeks(7, 8, 2, Dose.sets(4, 7))
                    .rest("3 min", 180)
                    .choosing("The squat on one leg and the leg press are not in the catalogue; the squat and the leg"
                            + " curl are judged.")
                    .because(Evidence.secondary(
                            "From 3 x 6 once a week to 4 x 7 twice a week in 8 weeks, with 3 min of rest.", THESIS))
                    .build());

    private FlywheelProtocols() {}

    private static ProtocolRow flywheel(String id, String title, String... exercises) {
        return new ProtocolRow(id, title, SetMethod.FLYWHEEL, exercises).back(ReturnMethod.DEVICE);
    }
}
