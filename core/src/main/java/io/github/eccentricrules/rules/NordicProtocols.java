package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.SetMethod;
import java.util.List;

/**
 * Holds the programmes of the Nordic hamstring exercise. The partner anchors the ankles and rescues nobody; a fixed
 * anchor does as well.
 */
final class NordicProtocols {
    static final List<Protocol> ALL = List.of(
            nordic("nordic-petersen-2011", "Nordic hamstring, Petersen 2011")
                    .week(1, 1, Dose.sets(2, 5))
                    .week(2, 2, Dose.sets(2, 6))
                    .week(3, 3, Dose.sets(3, Range.of(6, 8)))
                    .week(4, 3, Dose.sets(3, Range.of(8, 10)))
                    .weeks(5, 10, 3, Dose.inOrder(12, 10, 8))
                    .from(11, Range.of(1), Dose.inOrder(12, 10, 8))
                    .because(
                            Evidence.confirmed(
                                    "27 sessions in 10 weeks, never before a proper warm-up, then once a week.",
                                    Sources.PETERSEN_11),
                            Evidence.secondary(
                                    "10, 12, 18 to 24, 24 to 30 and then 30 repetitions a session.", Sources.SAANICH))
                    .build(),
            nordic("nordic-vanderhorst-2015", "Nordic hamstring, van der Horst 2015")
                    .week(1, 1, Dose.sets(2, 5))
                    .week(2, 2, Dose.sets(2, 6))
                    .week(3, 2, Dose.sets(3, 6))
                    .week(4, 2, Dose.inOrder(6, 7, 8))
                    .week(5, 2, Dose.inOrder(8, 9, 10))
                    .weeks(6, 13, 2, Dose.inOrder(10, 9, 8))
                    .unconfirmed("10-9-8 in weeks 6 to 13")
                    .because(Evidence.confirmed("25 sessions in 13 weeks.", Sources.VD_HORST_15))
                    .build(),
            nordic("nordic-delahunt-2016", "Nordic hamstring, Delahunt 2016")
                    .week(1, 1, Dose.sets(2, 5))
                    .week(2, 2, Dose.sets(2, 6))
                    .week(3, 3, Dose.sets(3, 6))
                    .week(4, 3, Dose.sets(3, 8))
                    .weeks(5, 6, 3, Dose.inOrder(12, 10, 8))
                    .because(listed("340 repetitions in 6 weeks."))
                    .build(),
            nordic("nordic-clark-2005", "Nordic hamstring, Clark 2005")
                    .week(1, 1, Dose.sets(2, 5))
                    .week(2, 2, Dose.sets(2, 6))
                    .week(3, 3, Dose.sets(3, 6))
                    .week(4, 3, Dose.sets(3, 8))
                    .because(listed("160 repetitions in 4 weeks; peak torque fell."))
                    .build(),
            nordic("nordic-freeman-youth", "Nordic hamstring, Freeman, youth")
                    .week(1, 2, Dose.sets(2, 5))
                    .week(2, 2, Dose.sets(3, 4))
                    .week(3, 2, Dose.sets(3, 5))
                    .week(4, 2, Dose.sets(3, 6))
                    .because(listed("110 repetitions in 4 weeks."))
                    .build(),
            nordic("nordic-anastasi", "Nordic hamstring, Anastasi, women who play rugby")
                    .weeks(1, 2, 3, Dose.sets(3, 6))
                    .weeks(3, 4, 3, Dose.sets(3, 7))
                    .weeks(5, 7, 3, Dose.sets(3, 8))
                    .weeks(8, 10, 3, Dose.sets(3, 10))
                    .because(listed("720 repetitions in 10 weeks."))
                    .build(),
            nordic("nordic-alonso-fernandez", "Nordic hamstring, Alonso-Fernandez")
                    .weeks(1, 2, 2, Dose.sets(2, 6))
                    .weeks(3, 4, 3, Dose.sets(3, Range.of(4, 6)))
                    .weeks(5, 6, 3, Dose.sets(3, 8))
                    .weeks(7, 8, 3, Dose.sets(3, 10))
                    .because(listed("480 repetitions in 8 weeks, at the upper bound of weeks 3 and 4."))
                    .build(),
            nordic("nordic-alt", "Nordic hamstring, Alt")
                    .weeks(1, 4, 3, Dose.sets(3, 3))
                    .because(listed("108 repetitions in 4 weeks; nothing was gained."))
                    .build(),
            nordic("nordic-presland-low", "Nordic hamstring, Presland 2018, low volume")
                    .weeks(1, 2, 2, Dose.sets(4, 6))
                    .weeks(3, 6, 1, Dose.sets(2, 4))
                    .unconfirmed("2 x 4 once a week in weeks 3 to 6")
                    .because(
                            Evidence.secondary("128 repetitions in all.", Sources.VALD),
                            Evidence.confirmed("A low volume did as much as a high one.", Sources.PRESLAND_18))
                    .build(),
            nordic("nordic-presland-high", "Nordic hamstring, Presland 2018, high volume")
                    .weeks(1, 2, 2, Dose.sets(4, 6))
                    .week(3, 2, Dose.sets(4, 8))
                    .week(4, 2, Dose.sets(4, 10))
                    .weeks(5, 6, 2, Dose.sets(5, 10))
                    .unconfirmed("5 x 10 in weeks 5 and 6")
                    .because(
                            Evidence.secondary("440 repetitions in all.", Sources.VALD),
                            Evidence.confirmed("A low volume did as much as a high one.", Sources.PRESLAND_18))
                    .build());

    private NordicProtocols() {}

    private static ProtocolRow nordic(String id, String title) {
        return new ProtocolRow(id, title, SetMethod.BODY_WEIGHT_NEGATIVE, "nordic-hamstring")
                .back(ReturnMethod.HANDS)
                .load("body mass")
                .tempo("brake as long as possible, push up with the hands")
                .breaks("training-status-min");
    }

    private static Evidence listed(String statement) {
        return Evidence.confirmed(statement, Sources.CUTHBERT_20);
    }
}
