package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Notice.Topic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Says in every report which of the rules that guard life do not do so here, or not fully, and why. */
final class Guards {
    private Guards() {}

    static List<Notice> notices(Collection<Member<?>> members, Collection<Member<?>> switchedOff) {
        List<Notice> notices = new ArrayList<>();
        for (Member<?> member : members) {
            add(notices, member, member.weakenings());
        }
        for (Member<?> member : switchedOff) {
            add(notices, member, member.weakenings());
        }
        return notices;
    }

    private static void add(List<Notice> notices, Member<?> member, List<Message> weakenings) {
        if (!weakenings.isEmpty()) {
            Message lowered = Message.of(
                            "notice.guard-lowered",
                            "The rule {rule} guards life, but this rule set does without it or softens it: {how}. The"
                                    + " reason given: {reason}")
                    .with("reason", Message.verbatim(requireNonNull(member.acknowledged(), "reason")));
            notices.add(Notice.of(
                    Topic.GUARD_LOWERED,
                    lowered.with("rule", Message.verbatim(member.id())).with("how", joined(weakenings))));
        }
    }

    /** Says several ways in which a guard is softened. */
    static Message joined(List<Message> weakenings) {
        return Message.join(weakenings, Message.of("list.semicolon", "{first}; {last}"), 0);
    }

    /** Says what is made of all violations of a guard. */
    static Message softened(Ruling ruling) {
        return switch (ruling) {
            case OFF -> Message.of("notice.guard-off", "off");
            case INFO -> Message.of("notice.guard-info", "severity info");
            case WARNING -> Message.of("notice.guard-warning", "severity warning");
            case ERROR -> Message.of("notice.guard-error", "severity error");
        };
    }

    /** Says that a parameter of a guard lets more through; it is named as a configuration names it. */
    static Message lowered(Layer layer, Parameter parameter, BigDecimal value) {
        return Message.of("notice.guard-value", "{parameter} {value} instead of {default}")
                .with("parameter", Message.verbatim(parameter.name() + layer))
                .with("value", Argument.of(value, parameter.unit()))
                .with("default", Argument.of(parameter.defaultValue(), parameter.unit()));
    }

    /** Says for whom or what something holds. */
    static Message in(Layer layer, Message what) {
        if (layer.exercise().isPresent()) {
            return Message.of("notice.guard-exercise", "{what} for the exercise {id}")
                    .with("what", what)
                    .with("id", Message.verbatim(layer.exercise().get()));
        }
        return layer.level()
                .map(level -> Message.of("notice.guard-level", "{what} for the level {level}")
                        .with("what", what)
                        .with("level", Message.name(level)))
                .orElse(what);
    }

    /** Says that a rule set is narrowed to one rule, if that leaves out any that guards life. */
    static List<Notice> leftOut(String kept, Collection<Member<?>> members) {
        List<String> guards = members.stream()
                .filter(member -> member.rule().info().guardsLife())
                .map(Member::id)
                .filter(id -> !id.equals(kept))
                .toList();
        return guards.isEmpty()
                ? List.of()
                : List.of(Notice.of(
                        Topic.GUARD_LOWERED,
                        Message.of(
                                        "notice.guards-left-out",
                                        "Only the rule {rule} is judged here; left out are also rules that guard life:"
                                                + " {guards}.")
                                .with("rule", Message.verbatim(kept))
                                .with("guards", Message.verbatim(String.join(", ", guards)))));
    }
}
