package io.github.eccentricrules.examples.checker;

/** Says in one sentence why an input, or a part of it, cannot be used. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the refusal.
     *
     * @param message what is wrong, with the value, and what would be right
     */
    BadInput(String message) {
        super(message, null, false, false);
    }

    /**
     * Creates the refusal of one value.
     *
     * @param column the column or field
     * @param what what is wrong, with the value, and what would be right
     */
    BadInput(String column, String what) {
        this(column + ": " + what);
    }

    /** {@return what is wrong} */
    String text() {
        return String.valueOf(getMessage());
    }
}
