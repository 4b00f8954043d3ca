package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

/**
 * Holds what a rule has against a session in progress. Immutable and thread-safe.
 *
 * @param judgement what it is
 * @param settled whether no continuation of the session can withdraw or soften it
 */
public record LiveJudgement(Judgement judgement, boolean settled) {
    /**
     * Creates a judgement.
     *
     * @param judgement what it is
     * @param settled whether no continuation of the session can withdraw or soften it
     * @throws NullPointerException if the judgement is null
     */
    public LiveJudgement {
        requireNonNull(judgement, "judgement");
    }
}
