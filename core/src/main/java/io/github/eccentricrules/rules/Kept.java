package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Subject;
import java.util.ArrayList;
import java.util.List;

/** Ends the judgement of a rule that asks several things of one subject, each of which may be unknown. */
final class Kept {
    private Kept() {}

    /** Says that the subject keeps the rule, unless it lacks data that might have shown otherwise. */
    @SafeVarargs
    static <S extends Subject> Outcome unlessMissing(S subject, Datum<? super S>... data) {
        List<String> missing = List.of();
        for (Datum<? super S> datum : data) {
            if (!datum.known().test(subject)) {
                missing = missing.isEmpty() ? List.of(datum.name()) : plus(missing, datum.name());
            }
        }
        return missing.isEmpty() ? Outcome.satisfied() : new Outcome.NotEvaluated(missing);
    }

    private static List<String> plus(List<String> first, String last) {
        List<String> both = new ArrayList<>(first);
        both.add(last);
        return both;
    }
}
