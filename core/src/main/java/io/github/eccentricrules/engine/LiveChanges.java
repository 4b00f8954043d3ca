package io.github.eccentricrules.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells what an event of a session in progress changed. Immutable and thread-safe.
 *
 * @param appeared what was not there before
 * @param updated what was there with other words, numbers or severity
 * @param settled what was there and could have been withdrawn, and now no longer can be
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
        private final List<LiveJudgement> appeared = new ArrayList<>();
        private final List<LiveJudgement> updated = new ArrayList<>();
        private final List<LiveJudgement> settled = new ArrayList<>();
        private final List<LiveJudgement> withdrawn = new ArrayList<>();

        void appeared(LiveJudgement judgement) {
            appeared.add(judgement);
        }

        /** Compares what there was of one rule with what there is, place by place. */
        void compare(List<LiveJudgement> before, List<LiveJudgement> after) {
            List<LiveJudgement> gone = new ArrayList<>(before);
            for (LiveJudgement now : after) {
                Optional<LiveJudgement> was =
                        gone.stream().filter(old -> isOfOneKind(old, now)).findFirst();
                if (was.isEmpty()) {
                    appeared.add(now);
                    continue;
                }
                gone.remove(was.get());
                if (!was.get().judgement().equals(now.judgement())) {
                    updated.add(now);
                } else if (now.settled() && !was.get().settled()) {
                    settled.add(now);
                }
            }
            withdrawn.addAll(gone);
        }

        private static boolean isOfOneKind(LiveJudgement a, LiveJudgement b) {
            return a.judgement().getClass() == b.judgement().getClass()
                    && a.judgement().location().equals(b.judgement().location());
        }

        LiveChanges build() {
            return appeared.isEmpty() && updated.isEmpty() && settled.isEmpty() && withdrawn.isEmpty()
                    ? NONE
                    : new LiveChanges(appeared, updated, settled, withdrawn);
        }
    }
}
