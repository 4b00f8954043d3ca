package io.github.eccentricrules.examples.benchmarks.contenders;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Judges a descent. */
public final class SlowEnoughValidator implements ConstraintValidator<SlowEnough, Double> {
    @Override
    public boolean isValid(Double seconds, ConstraintValidatorContext context) {
        return seconds >= Limits.MIN_DESCENT_SECONDS && seconds <= Limits.MAX_DESCENT_SECONDS;
    }
}
