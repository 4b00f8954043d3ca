package io.github.eccentricrules.rules;

import static io.github.eccentricrules.model.SetMethod.BODY_WEIGHT_NEGATIVE;
import static io.github.eccentricrules.model.SetMethod.ISOMETRIC_HOLD;
import static io.github.eccentricrules.model.SetMethod.TEMPO;

import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Source;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Tempo;
import java.util.List;

/** Holds the programmes at a slow tempo, with body mass, and those that prepare for negatives. */
final class TempoProtocols {
    private static final Source CALISTHENICS =
            Source.undated("Calisthenics page", "calisthenics page", "page on the first pull-up");
    private static final Source BREAKING_MUSCLE =
            Source.undated("Breaking Muscle", "Breaking Muscle", "page on the first pull-up");

    static final List<Protocol> ALL = List.of(
            // Tempo
            new ProtocolRow("tempo-azevedo-2022", "Leg extension at 4 s, Azevedo 2022", TEMPO, "leg-extension")
                    .weeksOfUnstatedSessions(1, 8, Dose.setsToFailure(5))
                    .percent(Range.of(70), Intensity.Basis.ONE_REP_MAX)
                    .tempo("4-0-1-0, one leg at a time", Tempo.parse("4-0-1-0"))
                    .rest("3 min", 180)
                    .because(Evidence.confirmed(
                            "5 sets to failure at 70 %, lowered for 4 s, with 3 min of rest, for 8 weeks.",
                            Sources.AZEVEDO_22))
                    .build(),
            new ProtocolRow("tempo-dias-2015", "Slow training of older women, Dias 2015", TEMPO)
                    .weeks(1, 12, 2, Dose.UNSTATED)
                    .tempo("1.5 s up, 4.5 s down", Tempo.parse("4.5-0-1.5"))
                    .choosing("The pause between down and up, which is not stated, is planned as 0 s.")
                    .because(Evidence.confirmed(
                            "1.5 s up and 4.5 s down, twice a week for 12 weeks, at 67 (standard deviation 6) years.",
                            Sources.DIAS_15))
                    .build(),
            new ProtocolRow(
                            "tempo-wilk-2018",
                            "Bench press to failure at three tempos, Wilk 2018",
                            TEMPO,
                            "barbell-bench-press")
                    .acute(Dose.setsToFailure(5))
                    .tempo("2/0/2/0, 5/0/3/0 or 6/0/4/0", Tempo.parse("2/0/2/0"))
                    .because(Evidence.confirmed("5 sets to failure at each of three tempos.", Sources.WILK_18))
                    .build(),

            // Body mass
            new ProtocolRow(
                            "adductor-haroy-2019",
                            "Copenhagen adduction through a season, Haroy 2019",
                            BODY_WEIGHT_NEGATIVE,
                            "copenhagen-adduction")
                    .weeks(1, 8, 3, Dose.sets(1, Range.of(3, 15)))
                    .weeks(9, 36, 1, Dose.sets(1, Range.of(3, 15)))
                    .back(ReturnMethod.OTHER_LIMB)
                    .load("body mass, at one of three levels")
                    .pain("above 3 of 10 take an easier variant")
                    .choosing(
                            "What brings the body back up is not stated; a plan says that the other leg does.",
                            "The 6 to 8 weeks before the season are planned as 8.",
                            "How the repetitions rise from 3 to 5 up to 12 to 15 is not stated; 3 to 15 are accepted.")
                    .because(
                            Evidence.confirmed(
                                    "3 times a week for 6 to 8 weeks before the season, once a week for 28 in it.",
                                    Sources.HAROY_19),
                            Evidence.confirmed(
                                    "One set of 3 to 5 that rises to 12 to 15; above a pain of 3 an easier variant.",
                                    Sources.ADDUCTOR_PROG))
                    .build(),
            new ProtocolRow(
                            "pullup-negative-basic",
                            "Negatives towards the first pull-up",
                            BODY_WEIGHT_NEGATIVE,
                            "negative-pull-up",
                            "negative-chin-up")
                    .anyWeek(Dose.sets(3, Range.of(3, 5)))
                    .back(ReturnMethod.STEP_UP)
                    .load("body mass")
                    .tempo("5 to 10 s; 3 x 5 of 8 to 10 s show that one is ready", 5)
                    .because(Evidence.secondary(
                            "3 to 5 repetitions of 5 to 10 s; who does 3 x 5 of 8 to 10 s is ready for a pull-up.",
                            CALISTHENICS))
                    .build(),
            new ProtocolRow(
                            "pullup-breaking-muscle-wk3",
                            "Hold, lower and hang towards the first pull-up",
                            BODY_WEIGHT_NEGATIVE,
                            "negative-pull-up")
                    .from(1, Range.of(3), Dose.sets(3, Range.of(2, 3)))
                    .back(ReturnMethod.STEP_UP)
                    .load("body mass")
                    .tempo("hold 5 to 10 s, lower 3 to 5 s, hang 5 s", 3)
                    .choosing(
                            "The third week of a programme was seen; it is taken for every week.",
                            "That a full day lies between two sessions is not checked.")
                    .because(Evidence.secondary(
                            "3 rounds of 2 to 3, three times a week with a full day off between.", BREAKING_MUSCLE))
                    .build(),

            // Preparation
            new ProtocolRow("prep-light-eccentric", "Light negatives before the first heavy ones", TEMPO)
                    .acute(Dose.sets(5, 6))
                    .load("10 % of the maximal voluntary contraction; 10 to 40 % in general")
                    .tempo("about 4 s", 4)
                    .choosing("That it is done two days before the first maximal bout is not checked.")
                    .because(
                            Evidence.confirmed(
                                    "5 x 6 at 10 % two days before the first maximal bout.", Sources.ZAHEER_14),
                            Evidence.confirmed(
                                    "30 light repetitions at 10 to 40 %, of about 4 s, protect with little damage.",
                                    Sources.BRIDGEMAN_15))
                    .build(),
            new ProtocolRow("prep-isometric", "Maximal holds before the first negatives", ISOMETRIC_HOLD)
                    .acute(Dose.repsOfSession(Range.of(10)))
                    .load("maximal effort at a long muscle length")
                    .choosing("That the muscle is long is not checked.")
                    .because(
                            Evidence.confirmed("10 maximal holds at a long muscle length.", Sources.BRIDGEMAN_15),
                            Evidence.confirmed("A trial of holds before negatives.", Sources.ISO_PRE_19))
                    .build());

    private TempoProtocols() {}
}
