package io.github.eccentricrules.examples.benchmarks.contenders;

import java.util.function.Consumer;

/**
 * Also says what is wrong in sentences.
 *
 * @param <S> what it takes a session as
 * @param <H> what it takes the earlier sessions as
 * @param <R> what it finds
 */
public interface ReadableContender<S, H, R> extends Contender<S, H, R> {
    /**
     * Says all that was found.
     *
     * @param session the session that was checked
     * @param result what {@link #check} returned
     * @param reader gets each sentence
     */
    void read(S session, R result, Consumer<String> reader);
}
