package io.github.eccentricrules.examples.quickstart;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.config.Configuration;
import io.github.eccentricrules.config.ConfigurationException;
import io.github.eccentricrules.rules.RuleSets;
import java.util.Map;

/** Sets other limits by text, for all and for some. */
final class ConfiguredRules {
    private ConfiguredRules() {}

    static Validator configured() {
        Configuration configuration = Configuration.of(Map.of(
                "descent-duration-min.min-descent", "3.5 s",
                "reps-per-set-max.max-reps@level=novice", "5 reps",
                "descent-duration-max.max-descent@exercise=nordic-hamstring", "12 s",
                "protein-intake.severity", "off",
                "spotter-required.severity@exercise=nordic-hamstring", "warning",
                "spotter-required.acknowledged", "A strap holds the feet."));
        return Validator.of(configuration.applyTo(RuleSets.negatives()));
    }

    /** Says all that is wrong with a configuration. */
    static String mistaken() {
        Map<String, String> texts = Map.of(
                "reps-per-set-max.max-rep", "5",
                "descent-duration-min.min-descent", "7 s",
                "recovery-hours.min-hours", "3,5 days",
                "spotter-required.severity", "off");
        try {
            return Configuration.of(texts).applyTo(RuleSets.negatives()).toString();
        } catch (ConfigurationException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Prints what a mistaken configuration says, and what the other one sets. */
    public static void main(String[] args) {
        System.out.println(mistaken());
        System.out.println(configured().ruleSet().stamp().configuration());
    }
}
