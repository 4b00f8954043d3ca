package io.github.eccentricrules.engine;

import io.github.eccentricrules.engine.Notice.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Says in every report which of the rules that guard life do not do so here, or not fully, and why. */
final class Guards {
    private Guards() {}

    static List<Notice> notices(Collection<Member<?>> members, Collection<Member<?>> switchedOff) {
        List<Notice> notices = new ArrayList<>();
        members.forEach(member -> add(notices, member, member.weakenings()));
        switchedOff.forEach(member -> add(notices, member, member.weakenings()));
        return notices;
    }

    private static void add(List<Notice> notices, Member<?> member, List<String> weakenings) {
        if (!weakenings.isEmpty()) {
            String reason = member.acknowledged();
            notices.add(new Notice(
                    Topic.GUARD_LOWERED,
                    "The rule " + member.id() + " guards life, but this rule set does without it or softens it: "
                            + String.join("; ", weakenings) + ". "
                            + (reason == null ? "No reason was given." : "The reason given: " + reason)));
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
                : List.of(new Notice(
                        Topic.GUARD_LOWERED,
                        "Only the rule " + kept + " is judged here; left out are also rules that guard life: "
                                + String.join(", ", guards) + "."));
    }
}
