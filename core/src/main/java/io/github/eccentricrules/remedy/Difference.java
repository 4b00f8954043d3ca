package io.github.eccentricrules.remedy;

import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Message;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Is one thing in which a draft differs from its original.
 *
 * @param place the place in the original
 * @param field what differs
 * @param from what it was
 * @param to what it is
 * @param undone takes it back
 * @param nearer makes the drafts in between, the one nearest to the original in front
 */
record Difference(
        Location place,
        Field field,
        Message from,
        Message to,
        UnaryOperator<Draft> undone,
        Function<Draft, Family> nearer) {
    Difference(Location place, Field field, Message from, Message to, UnaryOperator<Draft> undone) {
        this(place, field, from, to, undone, unused -> Family.ofEach(List.of()));
    }
}
