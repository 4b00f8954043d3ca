package io.github.eccentricrules;

import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Makes random sessions with a random history: tidy ones, in which little is wrong or missing, and wild ones. */
final class RandomTraining extends DomainContextBase {
    /** The history may hold later sessions, and others of the same id. */
    @Provide
    Arbitrary<Given> given() {
        return Arbitraries.oneOf(given(SessionMaker.TIDY), given(SessionMaker.WILD));
    }

    private static Arbitrary<Given> given(SessionMaker sessions) {
        Arbitrary<Session> judged =
                sessions.session(Arbitraries.just(0), Arbitraries.integers().between(1, 3));
        Arbitrary<Integer> hours = Arbitraries.oneOf(
                Arbitraries.integers().between(-200, 24),
                Arbitraries.integers().between(-672, -200),
                Arbitraries.integers().between(-1344, -672));
        Arbitrary<List<Session>> others =
                sessions.session(hours, Arbitraries.just(1)).list().ofMaxSize(6).uniqueElements(Session::start);
        return Combinators.combine(judged, others.optional(0.85))
                .as((session, log) -> new Given(session, log.map(History::of)));
    }
}
