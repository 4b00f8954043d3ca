package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.Gap;
import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RandomTraining.class)
@Domain(DomainContext.Global.class)
class HistoryProperties {
    private static List<Session> sessions(Given given) {
        return new ArrayList<>(given.history().orElse(History.none()).sessions());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfSessionsThatStartTogetherDoesNotMatter(@ForAll Given given, @ForAll Random random) {
        List<Session> together = sessions(given);
        for (Session session : sessions(given)) {
            together.add(session.toBuilder()
                    .end(session.start().plus(Duration.ofHours(3)))
                    .build());
        }
        List<Session> shuffled = new ArrayList<>(together);
        Collections.shuffle(shuffled, random);

        assertEquals(History.of(together), History.of(shuffled));
        assertEquals(
                given.withHistory(together).report(),
                given.withHistory(shuffled).report());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anEmptyHistoryLeavesNothingUnknownThatNoHistoryDoes(@ForAll Given given) {
        Report nothingKnown = given.withHistory(Optional.empty()).report();
        Report newcomer = given.withHistory(Optional.of(History.none())).report();

        assertTrue(newcomer.notEvaluated().stream().noneMatch(HistoryProperties::lacksHistory));
        assertTrue(nothingKnown.violations().stream()
                .allMatch(violation -> newcomer.violations().contains(violation)));
    }

    private static boolean lacksHistory(Gap gap) {
        return gap.missing().contains("history");
    }
}
