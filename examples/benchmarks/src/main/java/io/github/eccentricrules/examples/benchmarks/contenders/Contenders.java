package io.github.eccentricrules.examples.benchmarks.contenders;

import io.github.eccentricrules.engine.Report;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists the contenders by name, and makes them; each is loaded only when it is asked for. */
public final class Contenders {
    /** The loop that every other contender is compared with. */
    public static final String LOOP = "loop";
    /** This library. */
    public static final String LIBRARY = "eccentric-rules";
    /** A rule engine that only calls rules which each do all the work themselves. */
    public static final String WHOLE = "easy-rules-whole";
    /** The names of all contenders. */
    public static final List<String> NAMES = List.of(
            LOOP,
            LIBRARY,
            "yavi",
            "hibernate-validator",
            "easy-rules",
            "easy-rules-whole",
            "rulebook",
            "evrete",
            "drools");

    private Contenders() {}

    /** {@return all contenders by name, in order} */
    public static Map<String, Contender<?, ?, ?>> all() {
        Map<String, Contender<?, ?, ?>> all = new LinkedHashMap<>();
        NAMES.forEach(name -> all.put(name, named(name)));
        return all;
    }

    /**
     * Makes a contender.
     *
     * @param name one of {@link #NAMES}
     * @return the contender, ready to check
     * @throws IllegalArgumentException if there is none of this name
     */
    public static Contender<?, ?, ?> named(String name) {
        return switch (name) {
            case LOOP -> loop();
            case LIBRARY -> eightRules();
            case "yavi" -> new YaviContender();
            case "hibernate-validator" -> new HibernateValidatorContender();
            case "easy-rules" -> new EasyRulesContender();
            case WHOLE -> new EasyRulesWholeContender();
            case "evrete" -> new EvreteContender();
            case "rulebook" -> new RuleBookContender();
            case "drools" -> new DroolsContender();
            default -> throw new IllegalArgumentException("contender must be one of " + NAMES + ", was " + name);
        };
    }

    /** {@return the hand-written loop} */
    public static Contender<LoggedSession, List<LoggedSession>, List<Finding>> loop() {
        return new LoopContender();
    }

    /** {@return this library with the eight rules} */
    public static Contender<Session, History, Report> eightRules() {
        return library(LibraryContender.eightRules());
    }

    /**
     * Makes the eight rules of this library with another limit on the repetitions of a set.
     *
     * @param reps the most repetitions of a set
     * @return the rules
     */
    public static RuleSet eightRulesOf(int reps) {
        return LibraryContender.eightRules()
                .with("reps-per-set-max", "max-reps", reps)
                .with("reps-per-set-max", "max-recommended-reps", reps);
    }

    /**
     * Makes this library a contender with rules of one's choice.
     *
     * @param rules the rules
     * @return the contender
     */
    public static Contender<Session, History, Report> library(RuleSet rules) {
        return new LibraryContender(rules);
    }

    /**
     * Makes this library a contender that tells all that the rules of {@code evidence} ask for; for careful sessions.
     *
     * @param rules the rules
     * @return the contender
     */
    public static Contender<Session, History, Report> carefulLibrary(RuleSet rules) {
        return LibraryContender.careful(rules);
    }
}
