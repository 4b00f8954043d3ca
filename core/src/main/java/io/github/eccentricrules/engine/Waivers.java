package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Holds what is accepted, each waiver once. In which order they were given makes no difference. Immutable and thread-safe.
 *
 * @param waivers the waivers, in their natural order: the first of those that fit a violation marks it
 */
public record Waivers(List<Waiver> waivers) {
    private static final Waivers NONE = new Waivers(List.of());

    /**
     * Creates a set of waivers.
     *
     * @param waivers the waivers in any order; one that is given twice counts once
     * @throws NullPointerException if the list or a waiver is null
     */
    public Waivers {
        waivers = requireNonNull(waivers, "waivers").isEmpty() ? List.of() : List.copyOf(new TreeSet<>(waivers));
    }

    /** {@return no waivers: nothing is accepted} */
    public static Waivers none() {
        return NONE;
    }

    /**
     * Returns some waivers.
     *
     * @param waivers the waivers
     * @return all of them
     */
    public static Waivers of(Waiver... waivers) {
        return new Waivers(List.of(waivers));
    }

    /**
     * Reads waivers from text, such as that of a file: one in a line, as {@link Waiver#parse} reads it. Empty lines and
     * lines that begin with {@code #} are passed over.
     *
     * @param text the lines
     * @return the waivers
     * @throws IllegalArgumentException if lines are anything else; the message names each by its number, in a line
     *     of its own
     */
    public static Waivers parse(String text) {
        return new Waivers(LineReader.lines(text, Waiver::parse));
    }

    /**
     * Adds a waiver.
     *
     * @param waiver the waiver
     * @return these and it
     */
    public Waivers with(Waiver waiver) {
        List<Waiver> all = new ArrayList<>(waivers);
        all.add(requireNonNull(waiver, "waiver"));
        return new Waivers(all);
    }

    /** {@return the waivers, one in a line, which {@link #parse} reads} */
    @Override
    public String toString() {
        return waivers.stream().map(Waiver::toString).collect(Collectors.joining("\n"));
    }
}
