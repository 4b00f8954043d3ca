package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.RepSubject;
import io.github.eccentricrules.engine.RuleInfo;

/** Limits the time in which a negative is lowered. */
abstract class DescentLimit extends LimitRule<RepSubject> {
    DescentLimit(RuleInfo<RepSubject> info, Limit... limits) {
        super(info, limits);
    }

    @Override
    protected boolean appliesTo(RepSubject rep) {
        return rep.set().isNegative();
    }

    @Override
    protected double quantity(RepSubject rep, Parameters parameters) {
        return rep.descentSeconds();
    }

    static String lowered(RepSubject rep, String measured) {
        return "Rep " + rep.number() + Words.is(rep, " is planned to be lowered in ", " was lowered in ") + measured;
    }
}
