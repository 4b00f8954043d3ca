package io.github.eccentricrules.examples.benchmarks.contenders;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Asks for a descent of 3 to 6 s. The ready-made constraints for decimals would go through {@code BigDecimal}. */
@Constraint(validatedBy = SlowEnoughValidator.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface SlowEnough {
    /** {@return the message} */
    String message() default "must be from 3 to 6 s";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};
}
