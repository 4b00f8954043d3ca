package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgeMinorTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new AgeMinor());
    private static final Session OVERLOAD = planned(bench(negative().build()));
    private static final Session TEMPO = planned(bench(bare(SetMethod.TEMPO)));
    private static final String FIFTEEN = "2011-01-15";

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(supervised(OVERLOAD, FIFTEEN, false)), Severity.ERROR),
            violated(RULE.given(supervised(OVERLOAD, FIFTEEN, true)), Severity.WARNING),
            violated(RULE.given(supervised(TEMPO, FIFTEEN, false)), Severity.WARNING),
            satisfied(RULE.given(supervised(TEMPO, FIFTEEN, true))),
            RuleCase.none(RuleCase.Kind.ON_THE_LIMIT, "Who is 18 is no minor, and not judged."),
            notEvaluated(RULE.given(OVERLOAD), "athlete.birthDate"),
            notApplicable(RULE.given(supervised(OVERLOAD, "1998-01-15", false))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void aMinorIsKeptFromOverload() {
        RULE.given(supervised(OVERLOAD, FIFTEEN, false))
                .isViolated(Severity.ERROR)
                .at("session")
                .measuring(15, 18, Unit.YEARS)
                .saying("You are 15 years old; lower only what you can lift, and only while a qualified person"
                        + " supervises you.");
        RULE.given(supervised(OVERLOAD, FIFTEEN, true))
                .isViolated(Severity.WARNING)
                .saying("You are 15 years old; even under supervision lower only what you can lift.");
    }

    @Test
    void aMinorDoesOtherNegativesUnderSupervision() {
        RULE.given(supervised(TEMPO, FIFTEEN, false))
                .isViolated(Severity.WARNING)
                .measuring(15, 18, Unit.YEARS)
                .saying("You are 15 years old; do negatives only while a qualified person supervises you.");
    }

    @Test
    void supervisionThatIsNotMentionedIsNone() {
        RULE.given(born(OVERLOAD, FIFTEEN)).isViolated(Severity.ERROR);
        RULE.given(born(TEMPO, FIFTEEN)).isViolated(Severity.WARNING);
    }

    @Test
    void theEighteenthBirthdayEndsIt() {
        RULE.given(born(OVERLOAD, "2008-03-02")).isNotApplicable();
        RULE.given(born(OVERLOAD, "2008-03-03")).isViolated(Severity.ERROR).measuring(17, 18, Unit.YEARS);
        RULE.with("min-age", 16).given(born(OVERLOAD, "2009-03-03")).isNotApplicable();
    }

    @Test
    void aBirthAfterTheSessionTellsNoAge() {
        RULE.given(born(OVERLOAD, "2026-03-03")).isNotEvaluated("athlete.birthDate");
    }

    @Test
    void aMinorMayTrainWithoutNegatives() {
        RULE.given(supervised(planned(bench(ordinary(40))), FIFTEEN, false)).isNotApplicable();
    }

    private static Session born(Session session, String date) {
        return session.toBuilder()
                .athlete(Athlete.builder().birthDate(LocalDate.parse(date)).build())
                .build();
    }

    private static Session supervised(Session session, String date, boolean supervised) {
        return session.toBuilder()
                .athlete(Athlete.builder()
                        .birthDate(LocalDate.parse(date))
                        .supervised(supervised)
                        .build())
                .build();
    }
}
