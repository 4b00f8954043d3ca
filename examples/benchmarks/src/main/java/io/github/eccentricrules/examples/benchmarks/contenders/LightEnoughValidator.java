package io.github.eccentricrules.examples.benchmarks.contenders;

import io.github.eccentricrules.examples.benchmarks.sessions.LoggedExercise;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSet;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;

/** Judges the loads of an exercise, and names each set that is too heavy. */
public final class LightEnoughValidator implements ConstraintValidator<LightEnough, LoggedExercise> {
    @Override
    public boolean isValid(LoggedExercise exercise, ConstraintValidatorContext context) {
        boolean valid = true;
        List<LoggedSet> sets = exercise.sets();
        for (int index = 0; index < sets.size(); index++) {
            if (Limits.isTooHeavy(sets.get(index).loadKilograms(), exercise.oneRepMaxKilograms())) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode("sets")
                        .addPropertyNode("loadKilograms")
                        .inIterable()
                        .atIndex(index)
                        .addConstraintViolation();
                valid = false;
            }
        }
        return valid;
    }
}
