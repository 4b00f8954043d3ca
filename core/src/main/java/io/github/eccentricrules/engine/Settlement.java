package io.github.eccentricrules.engine;

/**
 * Tells what a verdict about a session in progress depends on, and whether a continuation can still withdraw it: by the
 * {@link LiveTrait}s of a rule, or by what is known of a shared {@link Quantity}. Immutable and thread-safe.
 */
final class Settlement {
    private final boolean silencersAreSteady;

    Settlement(Plan plan) {
        silencersAreSteady = plan.silencing.stream()
                .allMatch(entry -> entry.rule().info().scope() == Scope.SESSION
                        && has(entry, LiveTrait.KNOWN_FROM_HEADER)
                        && entry.rule().methods() == Methods.ALL);
    }

    /** Tells whether no rule that silences the others can begin or cease to do so while the session goes on. */
    boolean silencersAreSteady() {
        return silencersAreSteady;
    }

    /** Tells whether no repetition changes the outcome, of what the engine does not compare itself. */
    static boolean ignoresReps(Plan.Entry<?> entry) {
        return entry.kind() != null
                || (has(entry, LiveTrait.IGNORES_REPS) && entry.rule().info().scope() != Scope.REP)
                || has(entry, LiveTrait.KNOWN_FROM_HEADER);
    }

    /** Tells whether a set of a method that the session has already changes nothing. */
    static boolean changesWithMethods(Plan.Entry<?> entry) {
        return entry.rule().info().scope() == Scope.SESSION
                && (has(entry, LiveTrait.CHANGES_WITH_METHODS) || has(entry, LiveTrait.KNOWN_FROM_HEADER));
    }

    /** Tells whether the rule judges sets or repetitions, and for each of them nothing outside of its set counts. */
    static boolean isOfOneSet(Plan.Entry<?> entry) {
        Scope<?> scope = entry.rule().info().scope();
        return (scope == Scope.REP || scope == Scope.SET)
                && (entry.quantity() != null || has(entry, LiveTrait.IGNORES_LATER_SETS));
    }

    /** Tells whether the rule judges exercises, and for each of them nothing outside of it counts. */
    static boolean isOfOneExercise(Plan.Entry<?> entry) {
        Scope<?> scope = entry.rule().info().scope();
        return (scope == Scope.EXERCISE || scope == Scope.METHOD)
                && (entry.quantity() != null || has(entry, LiveTrait.IGNORES_LATER_SETS));
    }

    /** Tells whether a set without repetitions leaves the rule without an answer, whatever else is known. */
    static boolean countsReps(Plan.Entry<?> entry) {
        return entry.quantity() == Quantity.Kind.REPS || entry.rule().info().scope() == Scope.REP;
    }

    /** Tells whether no continuation of a session that goes on can withdraw or soften what a rule has against it. */
    boolean isSettled(Plan.Entry<?> entry, Judgement judgement, boolean setEnded) {
        if (!silencersAreSteady) {
            return false;
        }
        if (isOfOneSet(entry) && (setEnded || isFixedWhenSetBegins(entry))) {
            return true;
        }
        if (!(judgement instanceof Violation violation)) {
            return false;
        }
        Quantity.Kind kind = entry.kind();
        if (kind == null) {
            // That an error stays is said of the rule's own severity.
            return has(entry, LiveTrait.STAYS_BROKEN)
                    && violation.severity() == Severity.ERROR
                    && !entry.member().hasRulings()
                    && staysInPlace(entry);
        }
        return switch (kind) {
            case DESCENT, CONTROLLED_DESCENT, TRAINING_MONTHS, PROTEIN -> true;
            case WEEKLY_SESSIONS -> staysInPlace(entry);
            case REPS -> isBeyondWorst(entry, violation);
            case SETS -> staysInPlace(entry) && isBeyondWorst(entry, violation);
            default -> false;
        };
    }

    /**
     * Tells whether the place of what is judged does not move. That of one method of an exercise moves with a second one,
     * that of an exercise with its first eccentric set.
     */
    private static boolean staysInPlace(Plan.Entry<?> entry) {
        Scope<?> scope = entry.rule().info().scope();
        return scope != Scope.METHOD
                && (scope != Scope.EXERCISE || (entry.rule().methods() & ~Methods.ECCENTRIC) == 0);
    }

    private static boolean isFixedWhenSetBegins(Plan.Entry<?> entry) {
        return entry.kind() == Quantity.Kind.SPOTTERS
                || entry.kind() == Quantity.Kind.LOAD_PERCENT
                || (entry.kind() == null
                        && entry.rule().info().scope() == Scope.SET
                        && has(entry, LiveTrait.IGNORES_REPS));
    }

    /** Tells whether a count that only grows is beyond a limit that no worse one follows. */
    private static boolean isBeyondWorst(Plan.Entry<?> entry, Violation violation) {
        boolean tooMany =
                violation.measured().orElseThrow().compareTo(violation.limit().orElseThrow()) >= 0;
        return tooMany
                && entry.rule().limits().stream()
                        .noneMatch(limit -> limit.severity().compareTo(violation.severity()) > 0);
    }

    static boolean has(Plan.Entry<?> entry, LiveTrait trait) {
        return entry.rule().info().live().contains(trait);
    }
}
