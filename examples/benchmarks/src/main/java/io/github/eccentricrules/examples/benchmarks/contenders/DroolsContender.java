package io.github.eccentricrules.examples.benchmarks.contenders;

import io.github.eccentricrules.examples.benchmarks.sessions.LoggedSession;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/**
 * Judges by Drools: rules compiled once to its executable model, and a fresh session of the one base for each check. The
 * rules take the facts {@code from} a single one, which is faster than to insert each.
 */
final class DroolsContender implements PlainContender {
    private static final String RULES = "io/github/eccentricrules/examples/benchmarks/contenders/eight-rules.drl";

    private final KieBase base = new KieHelper()
            .setClassLoader(DroolsContender.class.getClassLoader())
            .addFromClassPath("/" + RULES)
            .build(ExecutableModelProject.class);

    @Override
    public List<Finding> check(LoggedSession session, List<LoggedSession> history) {
        List<Finding> findings = new ArrayList<>();
        KieSession facts = base.newKieSession();
        try {
            facts.setGlobal("findings", findings);
            facts.insert(CheckFacts.of(session, history));
            facts.fireAllRules();
        } finally {
            facts.dispose();
        }
        return findings;
    }
}
