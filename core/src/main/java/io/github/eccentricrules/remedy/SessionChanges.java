package io.github.eccentricrules.remedy;

import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.WarmUp;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the drafts that change the session: the order in it, its warm-up and its start. */
final class SessionChanges {
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration HOURS = Duration.ofHours(6);
    /** Who must wait for longer is to plan anew. */
    private static final Duration LONGEST = Duration.ofDays(28);

    private static final int MOST_RAMP_SETS = 10;

    private SessionChanges() {}

    /** Quarters of an hour; and each of some hours, where later sessions come in between. */
    static List<Family> laterStarts(Asked asked) {
        int size = (int) LONGEST.dividedBy(STEP);
        int every = (int) HOURS.dividedBy(STEP);
        return List.of(new Family(
                size,
                true,
                IntStream.range(0, size / every)
                        .map(i -> (i + 1) * every - 1)
                        .boxed()
                        .toList(),
                i -> Optional.of(asked.draft().withDelay(asked.draft().delay().plus(STEP.multipliedBy(i + 1L))))));
    }

    /** The fewest changes first: a longer general warm-up, or more ramp sets, then both. */
    static List<Family> longerWarmUps(Asked asked) {
        WarmUp now = asked.draft().warmUp().orElse(new WarmUp(Duration.ZERO, 0));
        if (asked.draft().warmUp().isEmpty() && !asked.isPlanned()) {
            return List.of();
        }
        TreeSet<Duration> times = new TreeSet<>();
        asked.numbers(Unit.MINUTES).forEach(minutes -> times.add(toDuration(minutes)));
        times.removeIf(time -> time.compareTo(now.general()) <= 0);
        List<WarmUp> longer = new ArrayList<>();
        times.forEach(time -> longer.add(new WarmUp(time, now.rampSets())));
        for (int more = 1; more <= MOST_RAMP_SETS; more++) {
            longer.add(new WarmUp(now.general(), now.rampSets() + more));
        }
        for (Duration time : times) {
            for (int more = 1; more <= MOST_RAMP_SETS; more++) {
                longer.add(new WarmUp(time, now.rampSets() + more));
            }
        }
        return List.of(Family.ofEach(longer.stream()
                .map(warmUp -> Optional.of(asked.draft().withWarmUp(Optional.of(warmUp))))
                .toList()));
    }

    /** The exercise, its sets, then both, then all that the rule judges. */
    static List<Family> movedLater(Asked asked) {
        Draft draft = asked.draft();
        List<Optional<Draft>> drafts = new ArrayList<>();
        asked.entry().ifPresent(entry -> {
            int from = draft.entries().indexOf(entry);
            for (int to = from + 1; to < draft.entries().size(); to++) {
                drafts.add(moved(draft, entry, to));
            }
            DraftEntry parted = parted(asked, entry);
            Draft changed = draft.with(entry.number(), unused -> parted);
            drafts.add(Optional.of(changed));
            for (int to = from + 1; to < draft.entries().size(); to++) {
                drafts.add(moved(changed, parted, to));
            }
        });
        drafts.add(draft.withEntries(draft.entries().stream()
                .map(entry -> parted(asked, entry))
                .sorted(Comparator.comparing(entry -> isJudged(asked, entry)))
                .toList()));
        return List.of(Family.ofEach(drafts));
    }

    static List<Family> movedEarlier(Asked asked) {
        List<Optional<Draft>> drafts = new ArrayList<>();
        asked.entry().ifPresent(entry -> {
            for (int to = asked.draft().entries().indexOf(entry) - 1; to >= 0; to--) {
                drafts.add(moved(asked.draft(), entry, to));
            }
            List<DraftSet> first = Stream.concat(
                            entry.sets().stream().filter(set -> isJudged(asked, set)),
                            entry.sets().stream().filter(set -> !isJudged(asked, set)))
                    .toList();
            DraftEntry changed = entry.withSets(first);
            drafts.add(Optional.of(asked.draft().with(entry.number(), unused -> changed)));
        });
        return List.of(Family.ofEach(drafts));
    }

    private static Optional<Draft> moved(Draft draft, DraftEntry entry, int to) {
        List<DraftEntry> entries = new ArrayList<>(draft.entries());
        entries.remove(entry);
        entries.add(to, entry);
        return draft.withEntries(entries);
    }

    /** Returns the exercise with the sets that the rule judges behind the others. */
    private static DraftEntry parted(Asked asked, DraftEntry entry) {
        return entry.withSets(Stream.concat(
                        entry.sets().stream().filter(set -> !isJudged(asked, set)),
                        entry.sets().stream().filter(set -> isJudged(asked, set)))
                .toList());
    }

    private static boolean isJudged(Asked asked, DraftEntry entry) {
        return entry.kept().stream().anyMatch(set -> isJudged(asked, set));
    }

    private static boolean isJudged(Asked asked, DraftSet set) {
        return asked.info().methods().contains(set.value().method());
    }

    private static Duration toDuration(BigDecimal minutes) {
        return Duration.ofMillis(minutes.multiply(BigDecimal.valueOf(60_000))
                .setScale(0, RoundingMode.CEILING)
                .longValue());
    }
}
