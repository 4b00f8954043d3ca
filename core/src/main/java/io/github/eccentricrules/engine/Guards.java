package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Notice.Topic;
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

    private static void add(List<Notice> notices, Member<?> member, List<String> weakenings) {
        if (!weakenings.isEmpty()) {
            Message lowered = Message.of(
                            "notice.guard-lowered",
                            "The rule {rule} guards life, but this rule set does without it or softens it: {how}. The"
                                    + " reason given: {reason}")
                    .with("reason", Message.verbatim(requireNonNull(member.acknowledged(), "reason")));
            notices.add(Notice.of(
                    Topic.GUARD_LOWERED,
                    lowered.with("rule", Message.verbatim(member.id()))
                            .with("how", Message.verbatim(String.join("; ", weakenings)))));
        }
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
