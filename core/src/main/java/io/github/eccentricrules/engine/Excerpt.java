package io.github.eccentricrules.engine;

/** Shows text of unknown origin in messages: short, in one line, and with what nobody sees written out. */
public final class Excerpt {
    private static final int LONGEST = 100;

    private Excerpt() {}

    /**
     * Returns what a message may show of a text.
     *
     * @param text any text
     * @return its first 100 characters, with control characters and the like by their number, and how many more there are
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            if (isUnseen(c)) {
                String hexadecimal = Integer.toHexString(c);
                shown.append("\\u").append("0".repeat(4 - hexadecimal.length())).append(hexadecimal);
            } else {
                shown.append(c);
            }
        }
        int more = text.length() - LONGEST;
        return more > 0 ? shown + "… (" + more + " more)" : shown.toString();
    }

    private static boolean isUnseen(char c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || Character.isSurrogate(c)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
