package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.SetMethod;
import java.util.List;

/** Holds the programmes for tendons, studied in patients under clinical supervision. */
final class RehabilitationProtocols {
    private static final String HEEL_DROP = "heel-drop";
    private static final String BODY_MASS_THEN_MORE = "body mass, then a backpack or a machine when free of pain";
    private static final String STOP_IF_DISABLING = "go on through pain; stop if it is disabling";
    private static final String KNEE_STRAIGHT_AND_BENT =
            "3 x 15 with the knee straight and 3 x 15 with it bent count as 6 sets; which is which is not checked.";

    static final List<Protocol> ALL = List.of(
            rehabilitation("rehab-alfredson-1998", "Heel drops for the Achilles tendon, Alfredson 1998", HEEL_DROP)
                    .daily(12, Range.of(2), Dose.sets(6, 15))
                    .back(ReturnMethod.OTHER_LIMB)
                    .load(BODY_MASS_THEN_MORE)
                    .tempo("slow")
                    .pain(STOP_IF_DISABLING)
                    .throughPain()
                    .choosing(KNEE_STRAIGHT_AND_BENT)
                    .because(
                            Evidence.confirmed(
                                    "3 x 15 with the knee straight and 3 x 15 with it bent, twice a day, for 12 weeks.",
                                    Sources.HEEL_TABLE_A2),
                            Evidence.confirmed("180 repetitions a day.", Sources.STEVENS_TAN_14),
                            Evidence.secondary("Go on through pain; stop if disabling.", Sources.ALFREDSON_98))
                    .build(),
            rehabilitation("rehab-stevens-tan-2014", "Heel drops as tolerated, Stevens & Tan 2014", HEEL_DROP)
                    .daily(6, Range.of(1, 2), Dose.repsOfSession(Range.of(1, 180)))
                    .back(ReturnMethod.OTHER_LIMB)
                    .load(BODY_MASS_THEN_MORE)
                    .tempo("slow")
                    .pain(STOP_IF_DISABLING)
                    .throughPain()
                    .choosing(
                            "As many as are tolerated, up to 180 a day in one or two sessions, is read as up to 180 in"
                                    + " each; that they are no more in the whole day is not checked.",
                            "A plan has the least, one session of one repetition; do as many as you tolerate.")
                    .because(Evidence.confirmed(
                            "As many as tolerated, for 6 weeks: no worse than 180 a day then, and better at 3 weeks.",
                            Sources.STEVENS_TAN_14))
                    .build(),
            rehabilitation("rehab-heel-drop-loaded", "Heel drops with a load that grows every week", HEEL_DROP)
                    .daily(12, Range.of(2), Dose.sets(6, 15))
                    .back(ReturnMethod.OTHER_LIMB)
                    .load("once free of pain 5 kg more every week, up to 60 kg")
                    .tempo("slow")
                    .pain("stop on significant pain")
                    .choosing(KNEE_STRAIGHT_AND_BENT)
                    .because(Evidence.confirmed(
                            "5 kg more every week up to 60 kg, once free of pain; stop on significant pain.",
                            Sources.HEEL_TABLE_A2))
                    .build(),
            rehabilitation(
                            "rehab-young-2005-decline",
                            "Squats on a 25 degree board for the patellar tendon, Young 2005",
                            "single-leg-decline-squat")
                    .daily(12, Range.of(2), Dose.sets(3, 15))
                    .back(ReturnMethod.OTHER_LIMB)
                    .load("add load, into tendon pain")
                    .pain("go on into pain")
                    .throughPain()
                    .unconfirmed("3 x 15", "2 sessions a day")
                    .because(
                            Evidence.confirmed(
                                    "Single-leg decline squats for 12 weeks, into tendon pain.", Sources.YOUNG_05),
                            Evidence.confirmed(
                                    "Twice daily for 12 weeks is the usual design of such studies.", Sources.VISNES_07))
                    .build(),
            rehabilitation(
                            "rehab-tyler-2010",
                            "Twists of a rubber bar for the elbow, Tyler 2010",
                            "wrist-extension-bar")
                    .daily(6, Range.of(1), Dose.sets(3, 15))
                    .load("a rubber bar; the next colour when it is easy")
                    .tempo("about 4 s", 4)
                    .choosing("\"About 6 weeks\" is read as 6.")
                    .because(Evidence.secondary(
                            "3 x 15 a day for about 6 weeks, lowering for about 4 s.", Sources.TYLER_10))
                    .build(),
            rehabilitation(
                            "rehab-beyer-hsr-2015",
                            "Heavy slow calf training, Beyer 2015",
                            "seated-calf-machine",
                            "standing-calf-raise")
                    .week(1, 3, Dose.sets(3, 15))
                    .at("15RM")
                    .weeks(2, 3, 3, Dose.sets(3, 12))
                    .at("12RM")
                    .weeks(4, 5, 3, Dose.sets(4, 10))
                    .at("10RM")
                    .weeks(6, 8, 3, Dose.sets(4, 8))
                    .at("8RM")
                    .weeks(9, 12, 3, Dose.sets(4, 6))
                    .at("6RM")
                    .load("the repetition maximum of the week")
                    .tempo("3 s down, 3 s up", 3)
                    .rest("2 to 3 min between sets, 5 min between exercises", 120)
                    .pain("discomfort is fine if it is no worse afterwards")
                    .throughPain()
                    .unconfirmed("4 x 8RM in weeks 6 to 8")
                    .choosing("Three exercises on two legs were used; those of the catalogue stand for them.")
                    .because(Evidence.secondary(
                            "Three calf exercises, three times a week for 12 weeks, from 3 x 15RM to 4 x 6RM.",
                            Sources.BEYER_15))
                    .build());

    private RehabilitationProtocols() {}

    private static ProtocolRow rehabilitation(String id, String title, String... exercises) {
        return new ProtocolRow(id, title, SetMethod.REHABILITATION, exercises)
                .breaks("training-status-min", "spotter-required");
    }
}
