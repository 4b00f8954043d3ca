package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.model.MuscleGroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Limits what the overload of a session adds up to for a muscle group. The group with the most is measured. */
abstract class MuscleLimit extends SumLimit<SessionSubject> {
    static final Datum<SessionSubject> MUSCLES = new Datum<>(
            Datum.PRIMARY_MUSCLES.name(),
            session -> overload(session).stream().allMatch(Datum.PRIMARY_MUSCLES.known()));

    MuscleLimit(RuleInfo<SessionSubject> info, List<Datum<SessionSubject>> parts, Limit... limits) {
        super(info, parts, limits);
    }

    /** Adds to the sums what an exercise with overload contributes. */
    abstract void add(ExerciseSubject exercise, Map<MuscleGroup, Double> sums);

    @Override
    protected boolean appliesTo(SessionSubject session) {
        return session.hasOverload();
    }

    @Override
    protected double quantity(SessionSubject session, Parameters parameters) {
        return sums(session).values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    /** Returns every muscle group beyond the limit with its sum, as "45 reps for chest and 36 reps for triceps". */
    final String beyond(SessionSubject session, Measure measure) {
        List<String> groups = new ArrayList<>();
        sums(session).forEach((group, sum) -> {
            BigDecimal exact = BigDecimal.valueOf(sum);
            if (exact.compareTo(measure.limit()) > 0) {
                groups.add(measure.unit().format(exact) + " for " + Words.name(group));
            }
        });
        String last = groups.remove(groups.size() - 1);
        return groups.isEmpty() ? last : String.join(", ", groups) + " and " + last;
    }

    static List<ExerciseSubject> overload(SessionSubject session) {
        return session.exercises().stream().filter(ExerciseSubject::hasOverload).toList();
    }

    private Map<MuscleGroup, Double> sums(SessionSubject session) {
        Map<MuscleGroup, Double> sums = new EnumMap<>(MuscleGroup.class);
        overload(session).forEach(exercise -> add(exercise, sums));
        return sums;
    }
}
