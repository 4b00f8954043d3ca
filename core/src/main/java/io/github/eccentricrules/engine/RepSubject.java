package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.Rep;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Is a repetition that is judged. One that stands for the unknown repetitions of a set is never handed to a rule's
 * {@code judge}. Immutable and thread-safe.
 */
public final class RepSubject extends Subject {
    private final SetSubject set;
    private final int number;

    /** Creates a repetition, or with the number 0 the stand-in for all repetitions of a set that tells none. */
    RepSubject(SetSubject set, int number) {
        this.set = set;
        this.number = number;
    }

    /** {@return the repetition} */
    public Rep value() {
        return isKnown() ? set.value().reps().get(number - 1) : Rep.UNMEASURED;
    }

    /** {@return the number of the repetition in its set, from 1} */
    public int number() {
        return number;
    }

    /** {@return the set that it is part of} */
    public SetSubject set() {
        return set;
    }

    /**
     * Returns the time of lowering. A plan may give it by its tempo; a record only by measuring.
     *
     * @return the time; empty if it is not known
     */
    public Optional<Duration> descent() {
        Optional<Duration> own = value().descent();
        return own.isPresent() || !session().isPlanned()
                ? own
                : set.value().tempo().flatMap(tempo -> tempo.eccentric().duration());
    }

    /**
     * Returns the time of lowering in seconds.
     *
     * @return the time in seconds
     * @throws java.util.NoSuchElementException if it is not known
     */
    public double descentSeconds() {
        double seconds = descentOrNaN();
        if (Double.isNaN(seconds)) {
            throw new NoSuchElementException("the descent of " + location() + " is not known");
        }
        return seconds;
    }

    /** Returns the time of lowering in seconds, without an object for it; NaN if it is not known. */
    double descentOrNaN() {
        return isKnown() ? set.descentOrNaN(number - 1) : Double.NaN;
    }

    @Override
    int methods() {
        return set.methods();
    }

    @Override
    int onlyMethod() {
        return set.onlyMethod();
    }

    boolean isKnown() {
        return number > 0;
    }

    @Override
    public SessionSubject session() {
        return set.session();
    }

    @Override
    public Location location() {
        return isKnown() ? set.location().withRep(number) : set.location();
    }

    /** {@return whether this is the same repetition of the same session} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RepSubject rep && rep.set.equals(set) && rep.number == number;
    }

    @Override
    public int hashCode() {
        return 31 * set.hashCode() + number;
    }
}
