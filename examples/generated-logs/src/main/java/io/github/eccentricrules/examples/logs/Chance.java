package io.github.eccentricrules.examples.logs;

import java.util.Random;

/**
 * Draws numbers from {@link Random}, whose algorithm is specified: they are the same on every platform and JDK. Only its
 * oldest methods are asked, since those are the ones that may not change.
 */
final class Chance {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final Random random;

    private Chance(long seed) {
        random = new Random(seed);
    }

    /** Returns what is drawn for one of many things, whatever is drawn for the others. */
    static Chance of(long seed, long number) {
        return new Chance(mixed(seed, number));
    }

    /** Mixes two numbers: seeds that are near each other would begin with like draws. */
    static long mixed(long seed, long number) {
        long mixed = seed + GOLDEN * (number + 1);
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Draws a whole number, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    boolean is(double probability) {
        return random.nextDouble() < probability;
    }
}
