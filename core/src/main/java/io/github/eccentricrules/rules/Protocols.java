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
        Message name = Message.verbatim(protocol.id());
        List<Message> unstated =
                protocol.unstated().stream().map(Protocols::unstated).toList();
        if (!unstated.isEmpty()) {
            notices.add(of(Message.of(
                            "notice.protocol-unstated",
                            "The source of {protocol}, as far as it was seen, does not state {unstated}, so"
                                    + " protocol-conformance does not check {number|that|these}.")
                    .with("protocol", name)
                    .with("unstated", Message.and(unstated))
                    .with("number", unstated.size())));
        }
        notices.add(of(Message.of(
                        "notice.protocol-outside",
                        "Exercises outside {protocol} are not judged here by the rules of dose, frequency and recovery"
                                + " in whose place it stands; judge them by the rule set evidence.")
                .with("protocol", name)));
        List<Message> shown = shown(protocol);
        if (!shown.isEmpty()) {
            notices.add(of(Message.of(
                            "notice.protocol-shown",
                            "What {protocol} says of {shown} is for you to follow; protocol-conformance does not check"
                                    + " it.")
                    .with("protocol", name)
                    .with("shown", Message.and(shown))));
        }
        if (!protocol.unconfirmed().isEmpty()) {
            notices.add(of(Message.of(
                            "notice.protocol-unconfirmed",
                            "Part of {protocol} is used but was not confirmed in its source: {unconfirmed}.")
                    .with("protocol", name)
                    .with(
                            "unconfirmed",
                            Message.and(protocol.unconfirmed().stream()
                                    .map(Message::verbatim)
                                    .toList()))));
        }
        for (String choice : protocol.choices()) {
            notices.add(of(Message.of("notice.protocol-choice", "{protocol}: {choice}")
                    .with("protocol", name)
                    .with("choice", Message.verbatim(choice))));
        }
        if (protocol.exercises().size() > 1) {
            notices.add(of(Message.of(
                            "notice.protocol-exercises",
                            "Whether a session holds every exercise of {protocol} is not checked.")
                    .with("protocol", name)));
        }
        return notices;
    }

    /** Names what {@link Unstated} found, in words that can be translated. */
    private static Message unstated(String what) {
        return switch (what) {
            case "the exercises" -> Message.of("protocol.unstated.exercises", "the exercises");
            case "the number of sets" -> Message.of("protocol.unstated.sets", "the number of sets");
            case "the repetitions" -> Message.of("protocol.unstated.reps", "the repetitions");
            case "the sessions a week" -> Message.of("protocol.unstated.sessions", "the sessions a week");
            case "the number of weeks" -> Message.of("protocol.unstated.weeks", "the number of weeks");
            case "the load" -> Message.of("protocol.unstated.load", "the load");
            case "the tempo" -> Message.of("protocol.unstated.tempo", "the tempo");
            case "the rest between sets" -> Message.of("protocol.unstated.rest", "the rest between sets");
            default -> throw new IllegalArgumentException("what is not stated must have a name, was " + what);
        };
    }

    private static List<Message> shown(Protocol protocol) {
        boolean stated = protocol.load().isPresent() || protocol.intensity().isPresent();
        List<Message> shown = new ArrayList<>();
        if (stated && !PrescribedLoad.isChecked(protocol)) {
            shown.add(Message.of("protocol.shown.load", "the load"));
        }
        if (protocol.tempo().isPresent()) {
            shown.add(Message.of("protocol.shown.tempo", "the tempo"));
        }
        if (protocol.rest().isPresent()) {
            shown.add(Message.of("protocol.shown.rest", "the rest"));
        }
        if (protocol.painRule().isPresent()) {
            shown.add(Message.of("protocol.shown.pain", "pain"));
        }
        return shown;
    }

    private static Notice of(Message words) {
        return Notice.of(Topic.PROTOCOL, words);
    }
}
