package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.NOW;
import static io.github.eccentricrules.Sessions.at;
import static io.github.eccentricrules.Sessions.bare;
import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.benchBefore;
import static io.github.eccentricrules.Sessions.entry;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.performed;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.notEvaluated;
import static io.github.eccentricrules.testing.RuleCase.onTheLimit;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;

import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreCompetitionWindowTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new PreCompetitionWindow());
    private static final RuleVerifier ACCUSTOMED =
            RULE.after(benchBefore(Duration.ofDays(7)), benchBefore(Duration.ofDays(14)));
    private static final String BENCH = "exercise 1 (barbell-bench-press)";

    static final List<RuleCase> CASES = List.of(
            violated(ACCUSTOMED.given(daysBefore(5)), Severity.WARNING),
            satisfied(ACCUSTOMED.given(daysBefore(9))),
            onTheLimit(ACCUSTOMED.given(daysBefore(7))),
            notEvaluated(RULE.given(daysBefore(8)), "history"),
            notApplicable(ACCUSTOMED.given(planned(bench(negative().build())))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void theLastBoutIsAWeekBeforeForThoseWhoAreAccustomed() {
        ACCUSTOMED.given(daysBefore(7)).isSatisfied().measuring(7, 7, Unit.DAYS);
        ACCUSTOMED
                .given(daysBefore(6))
                .isViolated(Severity.WARNING)
                .at(BENCH)
                .measuring(6, 7, Unit.DAYS)
                .saying(
                        "Your competition is only 6 days after these supramaximal negatives, which cost strength for several"
                                + " days; do the last ones at least 7 days before it.");
        ACCUSTOMED.given(daysBefore(0)).isViolated(Severity.WARNING).measuring(0, 7, Unit.DAYS);
    }

    @Test
    void othersKeepTenDays() {
        RuleVerifier once = RULE.after(benchBefore(Duration.ofDays(7)), benchBefore(Duration.ofDays(28)));

        once.given(daysBefore(10)).isSatisfied().measuring(10, 10, Unit.DAYS);
        once.given(daysBefore(9)).isViolated(Severity.WARNING).measuring(9, 10, Unit.DAYS);
        RULE.after().given(daysBefore(6)).isViolated(Severity.WARNING).measuring(6, 10, Unit.DAYS);
    }

    @Test
    void everyMuscleGroupMustBeAccustomed() {
        Session presses = at(
                NOW.minus(Duration.ofDays(3)),
                entry("machine-chest-press", negative().build()));

        RULE.after(presses, benchBefore(Duration.ofDays(7)))
                .given(daysBefore(8))
                .isViolated(Severity.WARNING)
                .measuring(8, 10, Unit.DAYS);
    }

    @Test
    void whatMayBeAccustomedIsNotEvaluatedWhereThatDecides() {
        RULE.given(daysBefore(6)).isViolated(Severity.WARNING).measuring(6, 10, Unit.DAYS);
        RULE.given(daysBefore(7)).isNotEvaluated("history").at(BENCH);
        RULE.given(daysBefore(9)).isNotEvaluated("history");
        RULE.given(daysBefore(10)).isSatisfied();
    }

    @Test
    void unknownMusclesMayBeAccustomedToo() {
        ExerciseEntry own = ExerciseEntry.builder(Exercise.builder("own").build())
                .set(negative().build())
                .build();

        RULE.after().given(before(8, planned(own))).isNotEvaluated("exercise.primaryMuscles");
        RULE.given(before(8, planned(own))).isNotEvaluated("history", "exercise.primaryMuscles");
        RULE.after().given(before(6, planned(own))).isViolated(Severity.WARNING);
    }

    @Test
    void aCompetitionThatIsOverDoesNotMatter() {
        RULE.after().given(daysBefore(-1)).isNotApplicable();
    }

    @Test
    void aRecordIsToldWhatToDoNextTime() {
        ACCUSTOMED
                .given(before(3, performed(bench(negative().build()))))
                .isViolated(Severity.WARNING)
                .saying(
                        "Your competition is only 3 days after these supramaximal negatives, which cost strength for several"
                                + " days; next time do the last ones at least 7 days before it.");
    }

    @Test
    void onlySupramaximalNegativesAreKeptAway() {
        RULE.after()
                .given(before(3, planned(bench(bare(SetMethod.TEMPO), ordinary(60)))))
                .isNotApplicable();
    }

    @Test
    void theLimitsCanBeConfigured() {
        ACCUSTOMED.with("min-days", 3).given(daysBefore(3)).isSatisfied();
        RULE.with("min-days-unaccustomed", 20).after().given(daysBefore(19)).isViolated(Severity.WARNING);
    }

    private static Session daysBefore(int days) {
        return before(days, planned(bench(negative().build())));
    }

    private static Session before(int days, Session session) {
        LocalDate competition = LocalDate.parse("2026-03-02").plusDays(days);
        return session.toBuilder()
                .athlete(Athlete.builder().nextCompetition(competition).build())
                .build();
    }
}
