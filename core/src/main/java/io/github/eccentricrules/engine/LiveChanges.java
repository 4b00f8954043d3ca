package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells what an event of a session in progress changed. Immutable and thread-safe.
 *
 * @param appeared what was not there before
 * @param updated what was there with other words, numbers or severity, as it is now: a note may have become an error
 * @param settled what was there unchanged and could have been withdrawn, and now no longer can be
 * @param withdrawn what was there and is no longer; none of it was settled
 */
public record LiveChanges(
        List<LiveJudgement> appeared,
        List<LiveJudgement> updated,
        List<LiveJudgement> settled,
        List<LiveJudgement> withdrawn) {
    static final LiveChanges NONE = new LiveChanges(List.of(), List.of(), List.of(), List.of());

    /**
     * Creates changes.
     *
     * @param appeared what was not there before
     * @param updated what was there with other words, numbers or severity
     * @param settled what was there and can no longer be withdrawn
     * @param withdrawn what was there and is no longer
     * @throws NullPointerException if an argument or an element is null
     */
    public LiveChanges {
        appeared = List.copyOf(requireNonNull(appeared, "appeared"));
        updated = List.copyOf(requireNonNull(updated, "updated"));
        settled = List.copyOf(requireNonNull(settled, "settled"));
        withdrawn = List.copyOf(requireNonNull(withdrawn, "withdrawn"));
    }

    /** {@return whether nothing changed} */
    public boolean isEmpty() {
        return appeared.isEmpty() && updated.isEmpty() && settled.isEmpty() && withdrawn.isEmpty();
    }

    /** Gathers what changes from one list of judgements to the next. Not thread-safe. */
    static final class Builder {
        private List<LiveJudgement> appeared = List.of();
        private List<LiveJudgement> updated = List.of();
        private List<LiveJudgement> settled = List.of();
        private List<LiveJudgement> withdrawn = List.of();

        void appeared(LiveJudgement judgement) {
            appeared = plus(appeared, judgement);
        }

        /** Compares what there was of one rule with what there is, place by place. */
        void compare(List<LiveJudgement> before, List<LiveJudgement> after) {
            List<LiveJudgement> gone = new ArrayList<>(before);
            for (LiveJudgement now : after) {
                Optional<LiveJudgement> was =
                        gone.stream().filter(old -> isOfOneKind(old, now)).findFirst();
                if (was.isEmpty()) {
                    appeared(now);
                    continue;
                }
                gone.remove(was.get());
                if (!was.get().judgement().equals(now.judgement())) {
                    updated = plus(updated, now);
                } else if (now.settled() && !was.get().settled()) {
                    settled = plus(settled, now);
                }
            }
            for (LiveJudgement old : gone) {
                withdrawn = plus(withdrawn, old);
            }
        }

        private static boolean isOfOneKind(LiveJudgement a, LiveJudgement b) {
            return a.judgement().getClass() == b.judgement().getClass()
                    && a.judgement().location().equals(b.judgement().location());
        }

        /** Adds to a list, which is made with its first element: mostly nothing changes. */
        private static List<LiveJudgement> plus(List<LiveJudgement> list, LiveJudgement judgement) {
            List<LiveJudgement> grown = list.isEmpty() ? new ArrayList<>() : list;
            grown.add(judgement);
            return grown;
        }

        LiveChanges build() {
            return appeared.isEmpty() && updated.isEmpty() && settled.isEmpty() && withdrawn.isEmpty()
                    ? NONE
                    : new LiveChanges(appeared, updated, settled, withdrawn);
        }
    }
}
