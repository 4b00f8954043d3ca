package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Waivers;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Holds what the command line says about reading and judging.
 *
 * @param ruleSet the rule set that overrides a request's own
 * @param other the rule set to compare with that of each request
 * @param waivers what somebody accepted
 * @param methods which sets were negatives
 * @param unit the unit of weights without one
 * @param zone the zone of dates without one
 */
record Settings(
        Optional<RuleSet> ruleSet,
        Optional<RuleSet> other,
        Waivers waivers,
        MethodChoice methods,
        Optional<WeightUnit> unit,
        Optional<ZoneId> zone) {}
