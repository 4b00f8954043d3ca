package io.github.eccentricrules.examples.benchmarks.contenders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EqualityCheckTest {
    private static final int SESSIONS = 2_000;
    private static final long SEED = 1;

    @Test
    void everyContenderFindsTheSame() {
        assertEquals(Optional.empty(), new EqualityCheck(SEED).firstDifference(Contenders.all(), SESSIONS));
    }

    @Test
    void oneWhoForgetsARuleIsFound() {
        PlainContender forgetful = (session, history) -> new LoopContender()
                .check(session, history).stream()
                        .filter(finding -> finding.rule() != RuleKey.FREQUENCY)
                        .toList();

        String difference = difference(forgetful);

        assertTrue(difference.contains("loop finds [Finding[rule=FREQUENCY"), difference);
    }

    @Test
    void oneWhoRefusesALimitItselfIsFound() {
        PlainContender strict = (session, history) -> {
            List<Finding> findings = new LoopContender().check(session, history);
            if (session.warmUpMinutes() == Limits.MIN_WARM_UP_MINUTES) {
                findings.add(Finding.ofSession(RuleKey.WARM_UP));
            }
            return findings;
        };

        String difference = difference(strict);

        assertTrue(difference.contains("planted finds [Finding[rule=WARM_UP"), difference);
    }

    @Test
    void randomSessionsBreakEveryRule() {
        Set<RuleKey> broken = EnumSet.noneOf(RuleKey.class);
        PlainContender noting = (session, history) -> {
            List<Finding> findings = new LoopContender().check(session, history);
            findings.forEach(finding -> broken.add(finding.rule()));
            return findings;
        };

        new EqualityCheck(SEED).firstDifference(Map.of("noting", noting), SESSIONS);

        assertEquals(EnumSet.allOf(RuleKey.class), broken);
    }

    private static String difference(PlainContender planted) {
        Map<String, Contender<?, ?, ?>> contenders = new LinkedHashMap<>();
        contenders.put("loop", new LoopContender());
        contenders.put("planted", planted);
        return new EqualityCheck(SEED).firstDifference(contenders, SESSIONS).orElse("no difference");
    }
}
