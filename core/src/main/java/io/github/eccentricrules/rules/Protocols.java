package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Notice;
import io.github.eccentricrules.engine.Notice.Topic;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the published programmes, and makes the rule sets that judge by them. */
final class Protocols {
    static final List<Protocol> ALL = Stream.of(
                    RehabilitationProtocols.ALL,
                    NordicProtocols.ALL,
                    OverloadProtocols.ALL,
                    FlywheelProtocols.ALL,
                    TempoProtocols.ALL)
            .flatMap(List::stream)
            .toList();

    /** The rules of dose and frequency, in whose place stands what the programme prescribes. Every other rule stays. */
    static final List<String> REPLACED = List.of(
            "reps-per-set-max",
            "sets-per-exercise-max",
            "descent-duration-min",
            "descent-duration-max",
            "eccentric-tut-per-set",
            "eccentric-tut-session",
            "eccentric-reps-session-cap",
            "overload-exercises-per-muscle",
            "load-percent-min",
            "frequency-per-exercise",
            "recovery-hours",
            "introduction-ladder",
            "weekly-progression-load",
            "weekly-progression-volume",
            "block-length",
            "interference-48h",
            "two-up-one-down-load",
            "ael-load-split",
            "flywheel-dose",
            "negatives-placement",
            "goal-first-order",
            "plateau-indication");

    private static final String VERSION = "1";

    private Protocols() {}

    static Optional<Protocol> find(String id) {
        return ALL.stream().filter(protocol -> protocol.id().equals(id)).findFirst();
    }

    /** Returns the rules that judge by a programme: it, and those of {@code evidence} that it does not replace. */
    static RuleSet ruleSet(Protocol protocol, RuleSet evidence) {
        RuleSet rules = evidence.without(evidence.rules().stream()
                        .map(RuleInfo::id)
                        .filter(REPLACED::contains)
                        .toArray(String[]::new))
                .plus(new ProtocolConformance(protocol))
                .named(protocol.id(), VERSION);
        for (Notice notice : notices(protocol)) {
            rules = rules.with(notice);
        }
        return rules;
    }

    /** Says what the programme leaves open and what is therefore not checked, since silence is no pass. */
    private static List<Notice> notices(Protocol protocol) {
        List<Notice> notices = new ArrayList<>();
        if (protocol.isRehabilitation()) {
            notices.add(Notice.REHABILITATION);
        }
        List<String> unstated = protocol.unstated();
        if (!unstated.isEmpty()) {
            notices.add(of("The source of " + protocol + ", as far as it was seen, does not state "
                    + ProtocolText.and(unstated) + ", so " + (unstated.size() == 1 ? "that is" : "these are")
                    + " not checked."));
        }
        List<String> shown = shown(protocol);
        if (!shown.isEmpty()) {
            notices.add(of("What " + protocol + " says of " + ProtocolText.and(shown) + " is for you to follow; "
                    + "protocol-conformance does not check it."));
        }
        if (!protocol.unconfirmed().isEmpty()) {
            notices.add(of("Part of " + protocol + " is used but was not confirmed in its source: "
                    + ProtocolText.and(protocol.unconfirmed()) + "."));
        }
        protocol.choices().forEach(choice -> notices.add(of(protocol + ": " + choice)));
        if (protocol.exercises().size() > 1) {
            notices.add(of("Whether a session holds every exercise of " + protocol + " is not checked."));
        }
        return notices;
    }

    private static List<String> shown(Protocol protocol) {
        boolean stated = protocol.load().isPresent() || protocol.intensity().isPresent();
        List<String> shown = new ArrayList<>();
        add(shown, "the load", stated && !PrescribedLoad.isChecked(protocol));
        add(shown, "the tempo", protocol.tempo().isPresent());
        add(shown, "the rest", protocol.rest().isPresent());
        add(shown, "pain", protocol.painRule().isPresent());
        return shown;
    }

    private static void add(List<String> shown, String what, boolean applies) {
        if (applies) {
            shown.add(what);
        }
    }

    private static Notice of(String text) {
        return new Notice(Topic.PROTOCOL, text);
    }
}
