package io.github.eccentricrules.examples.logs;

import io.github.eccentricrules.model.Sex;

/**
 * Holds what stays the same about an athlete through all sessions.
 *
 * @param id the id
 * @param sex the sex
 * @param kilograms the body mass at the begin
 * @param birthDay the day of birth, counted from 1970-01-01
 * @param firstDay the day of the first session, counted from 1970-01-01
 * @param months the months of training before the first session
 * @param protein the usual protein intake in grams for a kilogram
 * @param strength the loads of the athlete as a part of those of a man of middling strength
 * @param sessionsInWeek how often the athlete trains, 1 to 3
 * @param hour the usual hour of the begin
 */
record Person(
        String id,
        Sex sex,
        double kilograms,
        long birthDay,
        long firstDay,
        int months,
        double protein,
        double strength,
        int sessionsInWeek,
        int hour) {
    private static final int YEAR = 365;
    /** 2026-01-01, about which the logs end. */
    private static final int TODAY = 20_454;
    /** From so many sessions on an athlete is one who trains often, and a life is long enough for them. */
    private static final int MANY = 180;

    private static final String ZEROS = "0000000";

    /** Makes up the athlete of a number. */
    static Person of(int index, int sessions, Chance chance) {
        boolean female = chance.is(0.4);
        int inWeek = sessions >= MANY ? 3 : chance.between(1, 3);
        // A fifth more than the sessions take at least: breaks, and what is put off.
        long days = sessions * 7L / inWeek * 6 / 5;
        long firstDay = TODAY - days - chance.between(0, 3 * YEAR);
        return new Person(
                "athlete-" + padded(index),
                female ? Sex.FEMALE : Sex.MALE,
                female ? chance.between(52.0, 80.0) : chance.between(65.0, 105.0),
                firstDay - chance.between(19 * YEAR, 45 * YEAR),
                firstDay,
                chance.between(24, 120),
                chance.between(1.6, 2.2),
                female ? chance.between(0.45, 0.75) : chance.between(0.75, 1.3),
                inWeek,
                chance.between(6, 20));
    }

    /** Writes a number with seven digits, or more if it has more. */
    static String padded(int number) {
        String digits = Integer.toString(number);
        return ZEROS.substring(Math.min(digits.length(), ZEROS.length())) + digits;
    }
}
