package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.Quantity;
import io.github.eccentricrules.engine.RepSubject;
import io.github.eccentricrules.engine.RuleInfo;

/** Limits the time in which a negative is lowered. */
abstract class DescentLimit extends LimitRule<RepSubject> {
    DescentLimit(RuleInfo<RepSubject> info, Quantity<RepSubject> quantity, Limit... limits) {
        super(info, quantity, limits);
    }
}
