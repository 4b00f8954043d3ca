package io.github.eccentricrules.examples.benchmarks.contenders;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Asks that no set of an exercise is too heavy for its maximum. */
@Constraint(validatedBy = LightEnoughValidator.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface LightEnough {
    /** {@return the message} */
    String message() default "must be below 130 % of the maximum";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};
}
