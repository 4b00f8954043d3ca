package io.github.eccentricrules.examples.benchmarks.contenders;

import io.github.eccentricrules.examples.benchmarks.sessions.LoggedExercise;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedRep;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSet;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.defs.AssertFalseDef;
import org.hibernate.validator.cfg.defs.MaxDef;
import org.hibernate.validator.cfg.defs.MinDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Judges by Hibernate Validator: one validator, constraints on the records that cascade, and no expression language. What
 * an app would write as annotations is said in code here, so that the records belong to no contender.
 */
final class HibernateValidatorContender
        implements Contender<LoggedSession, List<LoggedSession>, Set<ConstraintViolation<CheckRequest>>> {
    private final Validator validator;

    HibernateValidatorContender() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        constrain(mapping);
        validator = configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    private static void constrain(ConstraintMapping mapping) {
        mapping.type(CheckRequest.class)
                .field("session")
                .valid()
                .field("distinct")
                .containerElementType()
                .valid();
        mapping.type(ExerciseFact.class)
                .field("sets")
                .constraint(new MaxDef().value(Limits.MAX_SETS))
                .field("trained")
                .constraint(new AssertFalseDef());
        mapping.type(LoggedSession.class)
                .field("trainingMonths")
                .constraint(new MinDef().value(Limits.MIN_TRAINING_MONTHS))
                .field("warmUpMinutes")
                .constraint(new MinDef().value(Limits.MIN_WARM_UP_MINUTES))
                .field("rampSets")
                .constraint(new MinDef().value(Limits.MIN_RAMP_SETS))
                .field("exercises")
                .containerElementType()
                .valid();
        mapping.type(LoggedExercise.class)
                .constraint(new GenericConstraintDef<>(LightEnough.class))
                .field("sets")
                .containerElementType()
                .valid();
        mapping.type(LoggedSet.class)
                .field("spotters")
                .constraint(new MinDef().value(Limits.MIN_SPOTTERS))
                .field("reps")
                .constraint(new SizeDef().max(Limits.MAX_REPS))
                .containerElementType()
                .valid();
        mapping.type(LoggedRep.class).field("descentSeconds").constraint(new GenericConstraintDef<>(SlowEnough.class));
    }

    @Override
    public LoggedSession session(LoggedSession session) {
        return session;
    }

    @Override
    public List<LoggedSession> history(List<LoggedSession> earlier) {
        return earlier;
    }

    @Override
    public Set<ConstraintViolation<CheckRequest>> check(LoggedSession session, List<LoggedSession> history) {
        return validator.validate(CheckRequest.of(session, history));
    }

    @Override
    public Collection<Finding> findings(Set<ConstraintViolation<CheckRequest>> result) {
        return result.stream()
                .map(violation -> PathFindings.of(
                        violation.getRootBean(), violation.getPropertyPath().toString()))
                .toList();
    }
}
