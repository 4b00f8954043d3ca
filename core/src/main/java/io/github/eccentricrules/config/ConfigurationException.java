package io.github.eccentricrules.config;

import java.util.List;
import java.util.stream.Collectors;

/** Tells all that is wrong with a configuration at once. */
public final class ConfigurationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    // A problem is not serializable; the message, which says all, is.
    private final transient List<Problem> problems;

    ConfigurationException(List<Problem> problems) {
        super((problems.size() == 1 ? "1 problem" : problems.size() + " problems") + " in the configuration:\n"
                + problems.stream().map(problem -> "- " + problem).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** {@return the problems in the order of their keys, at least one} */
    public List<Problem> problems() {
        return problems;
    }
}
