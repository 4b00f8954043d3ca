package io.github.eccentricrules.engine;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Fills the gaps of a text; see {@link Message} for what a gap looks like. */
final class Template {
    private static final String FORMS = "\\|";

    private Template() {}

    /** Fills each gap that has an argument, and leaves the others as they stand, so that a reader sees what is missing. */
    static String fill(String template, Map<String, Argument> arguments, Language language) {
        return replace(template, gap -> {
            String[] forms = gap.split(FORMS, -1);
            Argument argument = arguments.get(name(forms[0]));
            String filled = argument == null ? null : fill(forms, argument, language);
            return filled == null ? "{" + gap + "}" : filled;
        });
    }

    private static @Nullable String fill(String[] forms, Argument argument, Language language) {
        if (forms.length == 1) {
            boolean capital = Character.isUpperCase(forms[0].charAt(0));
            return argument.fact().isPresent() ? null : capitalised(capital, language.say(argument));
        }
        if (argument.words().isPresent()) {
            return null;
        }
        boolean first =
                argument.fact().orElseGet(() -> language.isOne(argument.number().orElse(BigDecimal.ZERO)));
        return first ? forms[1] : forms[2];
    }

    private static String capitalised(boolean capital, String text) {
        return capital && !text.isEmpty() ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text;
    }

    /** Lists the names of the gaps, in lower case. */
    static Set<String> gaps(String template) {
        Set<String> gaps = new TreeSet<>();
        replace(template, gap -> {
            gaps.add(name(gap.split(FORMS, -1)[0]));
            return "";
        });
        return gaps;
    }

    /** Lists the gaps that the arguments do not fill, by lack of one or of the right kind. */
    static Set<String> open(String template, Map<String, Argument> arguments, Language language) {
        Set<String> open = new TreeSet<>();
        replace(template, gap -> {
            String[] forms = gap.split(FORMS, -1);
            Argument argument = arguments.get(name(forms[0]));
            if (argument == null || fill(forms, argument, language) == null) {
                open.add(name(forms[0]));
            }
            return "";
        });
        return open;
    }

    private static String name(String gap) {
        return gap.isEmpty() ? gap : gap.substring(0, 1).toLowerCase(Locale.ROOT) + gap.substring(1);
    }

    /**
     * Checks that the gaps of a text are well formed.
     *
     * @throws IllegalArgumentException if a brace has no other, or a gap has no name or other than two forms
     */
    static void check(String key, String template) {
        int open = template.indexOf('{');
        while (open >= 0) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException(
                        "text of " + key + " must close each brace that it opens, was \"" + template + "\"");
            }
            checkGap(key, template, template.substring(open + 1, close));
            open = template.indexOf('{', close);
        }
    }

    private static void checkGap(String key, String template, String gap) {
        String[] forms = gap.split(FORMS, -1);
        if (forms[0].isEmpty() || gap.indexOf('{') >= 0 || (forms.length != 1 && forms.length != 3)) {
            throw new IllegalArgumentException("text of " + key + " must have gaps like {limit} or {reps|rep|reps},"
                    + " had {" + gap + "} in \"" + template + "\"");
        }
    }

    private static String replace(String template, Function<String, String> gaps) {
        int open = template.indexOf('{');
        if (open < 0) {
            return template;
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (open >= 0) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException(
                        "text must close each brace that it opens, was \"" + template + "\"");
            }
            text.append(template, from, open).append(gaps.apply(template.substring(open + 1, close)));
            from = close + 1;
            open = template.indexOf('{', from);
        }
        return text.append(template, from, template.length()).toString();
    }
}
