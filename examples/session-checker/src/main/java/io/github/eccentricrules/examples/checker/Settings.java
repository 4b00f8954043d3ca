package io.github.eccentricrules.examples.checker;

import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Waivers;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Holds what the command line says about reading and judging.
 *
 * @param ruleSet the rule set that overrides a request's own
 * @param config what is set for whichever rule set judges
 * @param other the rule set to compare with that of each request
 * @param waivers what somebody accepted
 * @param methods which sets were negatives
 * @param unit the unit of weights without one
 * @param zone the zone of dates without one
 */
record Settings(
        Optional<RuleSet> ruleSet,
        Optional<ConfigFile> config,
        Optional<RuleSet> other,
        Waivers waivers,
        MethodChoice methods,
        Optional<WeightUnit> unit,
        Optional<ZoneId> zone) {
    /**
     * Chooses and configures the rule set to judge by.
     *
     * @param own the rule set that is meant where the command line names none
     * @return the rule set
     * @throws BadInput if the configuration does not fit it
     */
    RuleSet ruleSetOr(Supplier<RuleSet> own) {
        RuleSet chosen = ruleSet.orElseGet(own);
        return config.map(file -> file.applyTo(chosen)).orElse(chosen);
    }
}
