/**
 * Judges eccentric ("negative") strength training: start at {@link io.github.eccentricrules.Validator}.
 */
module io.github.eccentricrules {
    requires org.slf4j;

    uses io.github.eccentricrules.engine.RuleProvider;

    exports io.github.eccentricrules;
    exports io.github.eccentricrules.model;
    exports io.github.eccentricrules.config;
    exports io.github.eccentricrules.engine;
    exports io.github.eccentricrules.remedy;
    exports io.github.eccentricrules.deviation;
    exports io.github.eccentricrules.rules;
    exports io.github.eccentricrules.testing;
}
