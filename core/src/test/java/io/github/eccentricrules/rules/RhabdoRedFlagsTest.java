package io.github.eccentricrules.rules;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.ordinary;
import static io.github.eccentricrules.Sessions.planned;
import static io.github.eccentricrules.testing.RuleCase.notApplicable;
import static io.github.eccentricrules.testing.RuleCase.satisfied;
import static io.github.eccentricrules.testing.RuleCase.violated;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.Notice;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.RedFlag;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.RuleVerifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhabdoRedFlagsTest {
    private static final RuleVerifier RULE = RuleVerifier.of(new RhabdoRedFlags());
    private static final ExerciseEntry NEGATIVES = bench(negative().build());

    static final List<RuleCase> CASES = List.of(
            violated(RULE.given(with(NEGATIVES, RedFlag.DARK_URINE)), Severity.ERROR),
            satisfied(RULE.given(with(NEGATIVES))),
            RuleCase.none(RuleCase.Kind.ON_THE_LIMIT, "One sign is one too many."),
            RuleCase.none(RuleCase.Kind.NOT_EVALUATED, "A sign is what an athlete reports; no report is no sign."),
            notApplicable(RULE.given(planned(bench(ordinary(60))))));

    @Test
    void everyKindOfCaseHolds() {
        Cases.verify(CASES);
    }

    @Test
    void theAthleteIsSentToADoctor() {
        RULE.given(with(bench(ordinary(60)), RedFlag.WEAKNESS, RedFlag.DARK_URINE))
                .isViolated(Severity.ERROR)
                .at("session")
                .saying("Do not train: dark urine and weakness can mean rhabdomyolysis. Seek medical care now, and ask"
                        + " for a creatine kinase test.");
    }

    @Test
    void everyOtherVerdictIsSilenced() {
        Report report = Validator.of(RuleSets.evidence()).validate(with(NEGATIVES, RedFlag.SWELLING));

        assertEquals(1, report.violations().size());
        assertEquals(List.of(), report.notEvaluated());
        assertEquals(List.of(), report.passed());
        assertEquals(
                RuleSets.evidence().rules().stream()
                        .map(RuleInfo::id)
                        .filter(id -> !id.equals("rhabdo-red-flags"))
                        .toList(),
                report.silenced());
        assertTrue(report.notices().stream().anyMatch(notice -> notice.topic() == Notice.Topic.RED_FLAGS));
        assertTrue(report.toString().contains("Nothing else was judged"), report::toString);
    }

    private static Session with(ExerciseEntry entry, RedFlag... flags) {
        return planned(entry).toBuilder()
                .readiness(Readiness.builder().redFlags(flags).build())
                .build();
    }
}
