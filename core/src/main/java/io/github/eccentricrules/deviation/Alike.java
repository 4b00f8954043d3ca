package io.github.eccentricrules.deviation;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts together what is said alike of several repetitions or sets of an exercise, so that a reader sees it once.
 *
 * @param sentence what is said, with the place
 */
record Alike(Message sentence) {
    /** How many values are told one by one; of more only the least and the greatest. */
    private static final int FEW = 6;

    private record OneSet(Location place, String field, Deviation.Kind kind, String key, Optional<String> values) {}

    private record SeveralSets(Location exercise, Message sentence) {}

    static List<Alike> of(List<Deviation> deviations) {
        Map<OneSet, List<Deviation>> ofSets = new LinkedHashMap<>();
        for (Deviation one : deviations) {
            ofSets.computeIfAbsent(oneSet(one), key -> new ArrayList<>()).add(one);
        }
        Map<SeveralSets, List<Integer>> sets = new LinkedHashMap<>();
        ofSets.forEach((key, some) -> {
            Message sentence = sentence(key, some);
            List<Integer> numbers = some.stream()
                    .map(one -> place(one).set().orElse(0))
                    .distinct()
                    .toList();
            Location exercise = exerciseOf(key.place());
            // The number of the set is in the place already; but for it, the sentences of two sets may be the same.
            sets.computeIfAbsent(
                            new SeveralSets(
                                    exercise, key.field().equals("entry.sets") ? sentence : sentence.with("set", 0)),
                            unused -> new ArrayList<>())
                    .addAll(numbers);
        });
        return sets.entrySet().stream()
                .map(one -> new Alike(placed(one.getKey(), one.getValue())))
                .toList();
    }

    private static OneSet oneSet(Deviation one) {
        Location place = place(one);
        boolean isTime = one.field().equals("rep.descent") || one.field().equals("rep.hold");
        Optional<String> values =
                isTime ? one.plannedValue() : Optional.of(one.plannedValue() + " " + one.performedValue());
        return new OneSet(
                one.field().equals("entry.sets")
                        ? exerciseOf(place)
                        : place.rep().isPresent() ? Undoing.setOf(place) : place,
                one.field(),
                one.kind(),
                one.words().key(),
                values);
    }

    private static Location place(Deviation one) {
        return one.performed().or(one::planned).orElseThrow();
    }

    private static Location exerciseOf(Location place) {
        return place.exercise().isEmpty()
                ? place
                : Location.ofExercise(place.exercise().get(), place.exerciseId().orElseThrow());
    }

    private static Message sentence(OneSet key, List<Deviation> some) {
        Message sentence = some.get(0).words();
        if (some.size() == 1) {
            return sentence;
        }
        boolean areSets = key.field().equals("entry.sets");
        sentence = sentence.with("number", some.size())
                .with(
                        areSets ? "set" : "rep",
                        numbers(some.stream()
                                .map(Alike::place)
                                .map(place -> (areSets ? place.set() : place.rep()).orElse(0))
                                .toList()));
        String gap = key.field().equals("rep.descent") ? "measured" : "performed";
        return key.field().equals("rep.descent") || key.field().equals("rep.hold")
                ? sentence.with(gap, times(some, gap))
                : sentence;
    }

    private static Message times(List<Deviation> some, String gap) {
        List<Message> times = some.stream()
                .map(one -> requireNonNull(one.words().arguments().get(gap), gap)
                        .words()
                        .orElseThrow())
                .toList();
        List<Message> different = times.stream().distinct().toList();
        if (different.size() == 1 || times.size() <= FEW) {
            return Message.list(different.size() == 1 ? different : times);
        }
        Comparator<Message> byNumber = Comparator.comparing(Alike::number);
        return fromTo(
                times.stream().min(byNumber).orElseThrow(),
                times.stream().max(byNumber).orElseThrow());
    }

    private static BigDecimal number(Message time) {
        return requireNonNull(time.arguments().get("amount"), "amount").number().orElseThrow();
    }

    private static Message placed(SeveralSets some, List<Integer> sets) {
        List<Integer> numbers = sets.stream().distinct().toList();
        Location place = some.exercise();
        int first = numbers.get(0);
        Message sentence = numbers.size() == 1 || first == 0
                ? Message.of("deviation.at", "{Place}: {sentence}")
                        .with("place", (first == 0 ? place : place.withSet(first)).words())
                : Message.of("deviation.at-sets", "{Place}, sets {sets}: {sentence}")
                        .with("place", place.words())
                        .with("sets", numbers(numbers));
        return sentence.with("sentence", some.sentence());
    }

    /** Writes numbers as "1, 2, 5 to 9". */
    static Message numbers(Collection<Integer> all) {
        List<Integer> numbers = all.stream().sorted().distinct().toList();
        List<Message> words = new ArrayList<>();
        int i = 0;
        while (i < numbers.size()) {
            int last = i;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            if (last - i >= 2) {
                words.add(fromTo(number(numbers.get(i)), number(numbers.get(last))));
                i = last + 1;
            } else {
                words.add(number(numbers.get(i++)));
            }
        }
        return Message.and(words);
    }

    private static Message number(int number) {
        return Message.verbatim(String.valueOf(number));
    }

    private static Message fromTo(Message from, Message to) {
        return Message.of("report.from-to", "{from} to {to}").with("from", from).with("to", to);
    }
}
