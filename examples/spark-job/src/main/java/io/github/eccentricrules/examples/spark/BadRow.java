package io.github.eccentricrules.examples.spark;

/** Tells why a row cannot be part of a session: which field, what stands there, and what would be right. */
final class BadRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String what;

    BadRow(String what) {
        this("", what);
    }

    private BadRow(String path, String what) {
        // Many rows may be bad; nobody reads in which line of code that was found.
        super(path.isEmpty() ? what : path + ": " + what, null, false, false);
        this.path = path;
        this.what = what;
    }

    /** {@return the exception as one of these; the types of the model name in their messages what would be right} */
    static BadRow of(RuntimeException e) {
        return e instanceof BadRow bad ? bad : new BadRow(String.valueOf(e.getMessage()));
    }

    /** Adds the field in which it was found before the fields so far. */
    BadRow in(String field) {
        boolean isIndex = path.startsWith("[");
        return new BadRow(path.isEmpty() || isIndex ? field + path : field + "." + path, what);
    }

    /** {@return the sentence} */
    String reason() {
        return String.valueOf(getMessage());
    }
}
