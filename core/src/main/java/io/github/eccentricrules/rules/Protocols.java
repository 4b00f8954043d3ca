package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Notice;
import io.github.eccentricrules.engine.Notice.Topic;
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

    private static final String VERSION = "1";

    private Protocols() {}

    static Optional<Protocol> find(String id) {
        return ALL.stream().filter(protocol -> protocol.id().equals(id)).findFirst();
    }

    /**
     * Returns the rules that judge by a programme: it, and those of {@code evidence}, but for those in whose place it
     * stands by what its table states.
     */
    static RuleSet ruleSet(Protocol protocol, RuleSet evidence) {
        RuleSet rules = evidence.without(Replacement.of(protocol).toArray(new String[0]))
                .plus(new ProtocolConformance(protocol))
                .named(protocol.id(), VERSION);
        if (protocol.isThroughPain()) {
            rules = rules.without(PainDuring.ID).plus(PainDuring.throughPain());
        }
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
                    + ProtocolText.and(unstated) + ", so protocol-conformance does not check "
                    + (unstated.size() == 1 ? "that." : "these.")));
        }
        notices.add(of("Exercises outside " + protocol + " are not judged here by the rules of dose, frequency and"
                + " recovery in whose place it stands; judge them by the rule set evidence."));
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
        return Notice.of(Topic.PROTOCOL, Message.verbatim(text));
    }
}
