package io.github.eccentricrules.rules;

import static io.github.eccentricrules.model.SetMethod.ACCENTUATED_ECCENTRIC;
import static io.github.eccentricrules.model.SetMethod.SUPRAMAXIMAL_NEGATIVE;
import static io.github.eccentricrules.model.SetMethod.TWO_UP_ONE_DOWN;
import static io.github.eccentricrules.rules.Intensity.Basis.ECCENTRIC_MAX;
import static io.github.eccentricrules.rules.Intensity.Basis.LIFTED_LOAD;
import static io.github.eccentricrules.rules.Intensity.Basis.ONE_REP_MAX;
import static io.github.eccentricrules.rules.Intensity.Basis.TWO_LIMB_MAX;

import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.model.ReturnMethod;
import java.util.List;

/** Holds the programmes that lower more than is lifted, or the most that can be lowered. */
final class OverloadProtocols {
    private static final String BENCH = "barbell-bench-press";
    private static final String SQUAT = "barbell-back-squat";
    private static final String LEG_PRESS = "leg-press";
    private static final String LEG_EXTENSION = "leg-extension";
    private static final String ELBOW_FLEXORS = "isokinetic-elbow-flexion";
    private static final String RETURNED_BY_DEVICE =
            "What returns the load is not stated; a plan says that the device does.";

    static final List<Protocol> ALL = List.of(
            // Accentuated eccentric loading
            new ProtocolRow(
                            "ael-walker-2016",
                            "Accentuated leg training, Walker 2016",
                            ACCENTUATED_ECCENTRIC,
                            LEG_PRESS,
                            LEG_EXTENSION)
                    .weeks(1, 10, 2, Dose.sets(3, 6), Dose.sets(3, 10))
                    .load("6RM in the sets of 6 and 10RM in those of 10, and 40 % more on the way down")
                    .percent(Range.of(140), LIFTED_LOAD)
                    .back(ReturnMethod.DEVICE)
                    .choosing(RETURNED_BY_DEVICE, "Which of the two sessions is due is not checked.")
                    .because(
                            Evidence.confirmed(
                                    "3 x 6RM and 3 x 10RM, 40 % more on the way down, each once a week for 10 weeks.",
                                    Sources.WALKER_16),
                            Evidence.judgement("That lowers about 119 and 105 % of the one-repetition maximum, if 6RM"
                                    + " is 85 % and 10RM 75 % of it."))
                    .build(),
            new ProtocolRow(
                            "ael-harden-2020",
                            "Eccentric leg press by eccentric strength, Harden 2020",
                            ACCENTUATED_ECCENTRIC,
                            LEG_PRESS)
                    .weeks(1, 4, 2, Dose.UNSTATED)
                    .back(ReturnMethod.DEVICE)
                    .load("individual, on average 26 % (standard deviation 4) more than is lifted")
                    .because(Evidence.confirmed(
                            "Twice a week for 4 weeks, with an individual load, 26 % more on average.",
                            Sources.HARDEN_20))
                    .build(),
            new ProtocolRow(
                            "ael-english-2014",
                            "Supine leg and calf press, English 2014",
                            ACCENTUATED_ECCENTRIC,
                            LEG_PRESS)
                    .weeks(1, 8, 3, Dose.UNSTATED)
                    .back(ReturnMethod.DEVICE)
                    .percent(Range.of(138), LIFTED_LOAD)
                    .choosing(
                            RETURNED_BY_DEVICE,
                            "The calf press is not in the catalogue; the leg press alone is judged.")
                    .because(Evidence.confirmed(
                            "138 % of the load that is lifted, three times a week for 8 weeks.", Sources.ENGLISH_14))
                    .build(),
            new ProtocolRow("ael-wagle-2018", "Accentuated squat, Wagle 2018", ACCENTUATED_ECCENTRIC, SQUAT)
                    .acute(Dose.sets(3, 5))
                    .back(ReturnMethod.RELEASERS)
                    .load("80 % of the one-repetition maximum on the way up")
                    .percent(Range.of(105), ONE_REP_MAX)
                    .choosing("The overload is on the first repetition only, or on each one of a cluster; which of the"
                            + " two is not checked.")
                    .because(Evidence.confirmed("3 x 5, 105 % down and 80 % up.", Sources.WAGLE_18))
                    .build(),
            new ProtocolRow("ael-lates-2022", "Accentuated bench press, Lates 2022", ACCENTUATED_ECCENTRIC, BENCH)
                    .acute(Dose.UNSTATED)
                    .back(ReturnMethod.RELEASERS)
                    .load("80 % of the one-repetition maximum on the way up")
                    .percent(Range.of(105), ONE_REP_MAX)
                    .because(Evidence.confirmed("105 % down and 80 % up.", Sources.LATES_22))
                    .build(),
            new ProtocolRow(
                            "ael-doan-2002",
                            "Accentuated attempt at a bench press, Doan 2002",
                            ACCENTUATED_ECCENTRIC,
                            BENCH)
                    .acute(Dose.sets(1, 1))
                    .back(ReturnMethod.RELEASERS)
                    .load("100 % of the one-repetition maximum on the way up")
                    .percent(Range.of(105), ONE_REP_MAX)
                    .because(Evidence.confirmed("One repetition, 105 % down and 100 % up.", Sources.DOAN_02))
                    .build(),
            new ProtocolRow(
                            "ael-mcdowell-2025",
                            "Accentuated clusters with releasers, McDowell 2025",
                            ACCENTUATED_ECCENTRIC,
                            SQUAT,
                            BENCH)
                    .weeksOfUnstatedSessions(1, 4, Dose.sets(3, 10))
                    .back(ReturnMethod.RELEASERS)
                    .choosing("A set of five clusters of two is one set of 10 repetitions.")
                    .because(Evidence.confirmed("3 x (5 x 2) in clusters, for 4 weeks.", Sources.MCDOWELL_25))
                    .build(),

            // Eccentric only
            new ProtocolRow(
                            "ecc-coratella-2016",
                            "Bench press of negatives only, Coratella 2016",
                            SUPRAMAXIMAL_NEGATIVE,
                            BENCH)
                    .weeksOfUnstatedSessions(1, 6, Dose.UNSTATED)
                    .because(Evidence.confirmed(
                            "6 weeks; of all groups only this one kept its maximum over 6 weeks without training.",
                            Sources.CORATELLA_16))
                    .build(),
            new ProtocolRow("ecc-eo-2013", "Three exercises of negatives only, 2013", SUPRAMAXIMAL_NEGATIVE)
                    .weeksOf(List.of(2, 2, 2, 2, 2, 2, 1), Dose.sets(4, Range.of(8, 10)))
                    .back(ReturnMethod.DEVICE)
                    .percent(Range.of(80), ECCENTRIC_MAX)
                    .rest("1 min", 60)
                    .choosing(
                            RETURNED_BY_DEVICE,
                            "That the last week has one of the 13 sessions at 2 a week is a reading.")
                    .because(Evidence.confirmed(
                            "4 x 8 to 10 at 80 % of the eccentric maximum, 13 sessions at 2 a week; the damage was high"
                                    + " at first, then less.",
                            Sources.EO_13))
                    .build(),
            new ProtocolRow(
                            "ecc-sorichter-1997",
                            "High-force negatives of one leg, Sorichter 1997",
                            SUPRAMAXIMAL_NEGATIVE)
                    .weeks(1, 2, 2, Dose.repsOfSession(Range.of(70)))
                    .weeks(3, 5, 3, Dose.repsOfSession(Range.of(70)))
                    .back(ReturnMethod.DEVICE)
                    .load("high force")
                    .choosing(
                            RETURNED_BY_DEVICE,
                            "This is group B; group A did it once a week for 5 weeks and gained no strength.")
                    .because(Evidence.confirmed(
                            "70 contractions; once a week protected, two to three times a week gave strength too.",
                            Sources.SORICHTER_97))
                    .build(),
            new ProtocolRow(
                            "micro-yoshida-2022",
                            "Six maximal negatives on five days a week, Yoshida 2022",
                            SUPRAMAXIMAL_NEGATIVE,
                            ELBOW_FLEXORS)
                    .weeks(1, 4, 5, Dose.sets(1, 6))
                    .back(ReturnMethod.DEVICE)
                    .load("maximal voluntary effort")
                    .because(Evidence.confirmed(
                            "6 a day on five days a week for 4 weeks gave strength; 6 once a week gave nothing, 30 once"
                                    + " a week size only.",
                            Sources.YOSHIDA_22))
                    .build(),
            new ProtocolRow(
                            "micro-sato-3s",
                            "One maximal negative of 3 s on five days a week, Sato",
                            SUPRAMAXIMAL_NEGATIVE,
                            ELBOW_FLEXORS)
                    .weeks(1, 4, 5, Dose.sets(1, 1))
                    .back(ReturnMethod.DEVICE)
                    .load("maximal voluntary effort")
                    .tempo("3 s", 3)
                    .because(Evidence.confirmed(
                            "3 s a day on five days a week for 4 weeks; three days gave less, two days nothing.",
                            Sources.YOSHIDA_24))
                    .build(),

            // Coaching
            new ProtocolRow(
                            "method-two-up-one-down",
                            "Lift with two limbs, lower with one",
                            TWO_UP_ONE_DOWN,
                            LEG_PRESS,
                            "leg-curl",
                            LEG_EXTENSION,
                            "machine-chest-press")
                    .from(1, Range.of(1, 2), Dose.sets(Range.of(3, 4), Range.of(3, 8)))
                    .back(ReturnMethod.OTHER_LIMB)
                    .percent(Range.of(70), TWO_LIMB_MAX)
                    .tempo("lift fast, lower for about 5 s, take the limbs in turn", 5)
                    .breaks("spotter-required")
                    .choosing("One source asks for 3 to 5 repetitions of each limb and one for 4 to 8; 3 to 8 are"
                            + " accepted.")
                    .because(
                            Evidence.secondary(
                                    "70 % of the maximum of both limbs, 3 to 5 repetitions of each limb,"
                                            + " lowered for about 5 s.",
                                    Sources.THIB_2_1),
                            Evidence.secondary("3 to 4 sets of 4 to 8.", Sources.BACH),
                            Evidence.judgement("Once or twice a week."))
                    .build(),
            new ProtocolRow("coach-set-bench", "Bench press as slowly as you can", SUPRAMAXIMAL_NEGATIVE, BENCH)
                    .anyWeek(Dose.UNSTATED)
                    .percent(Range.of(105, 115), ONE_REP_MAX)
                    .tempo("as slowly as you can")
                    .because(Evidence.secondary("105 to 115 %, as slowly as you can.", Sources.MF))
                    .build(),
            new ProtocolRow("coach-fr-125x8", "Eight negatives at 125 % with a barbell", SUPRAMAXIMAL_NEGATIVE)
                    .anyWeek(Dose.repsOfEachSet(8))
                    .percent(Range.of(125), ONE_REP_MAX)
                    .tempo("slow")
                    .because(
                            Evidence.secondary("8 repetitions at 125 %.", Sources.MONCOACH),
                            Evidence.confirmed(
                                    "At a descent of 3 s men lowered 124 % once on average.", Sources.KELLY_15),
                            Evidence.judgement(
                                    "8 repetitions of 3 s at 125 % are more than the average lifter can do."))
                    .build(),
            new ProtocolRow("coach-fr-130", "Braked bench press at 120 to 130 %", SUPRAMAXIMAL_NEGATIVE, BENCH)
                    .anyWeek(Dose.UNSTATED)
                    .percent(Range.of(120, 130), ONE_REP_MAX)
                    .tempo("braked")
                    .because(Evidence.secondary("120 to 130 %.", Sources.VDF))
                    .build(),
            new ProtocolRow("coach-thurston", "Negatives for bodybuilding, Thurston", SUPRAMAXIMAL_NEGATIVE)
                    .anyWeek(Dose.sets(Range.of(1, 3), Range.of(8, 10)))
                    .percent(Range.of(100, 175), ONE_REP_MAX)
                    .tempo("4 to 6 s", 4)
                    .because(Evidence.secondary(
                            "8 to 10 repetitions of 4 to 6 s, at most 3 sets of an exercise; quotes 100 to 175 %.",
                            Sources.THURSTON))
                    .build());

    private OverloadProtocols() {}
}
