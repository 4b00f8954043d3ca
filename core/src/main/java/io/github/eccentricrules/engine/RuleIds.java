package io.github.eccentricrules.engine;

import java.util.List;

/** Lists the ids of the rules that passed, or that had nothing to judge; which these are is worked out when asked. */
final class RuleIds extends LazyList<String> {
    private final SessionCheck check;
    private final boolean passed;

    RuleIds(SessionCheck check, boolean passed) {
        this.check = check;
        this.passed = passed;
    }

    @Override
    List<String> make() {
        return check.ids(passed);
    }

    @Override
    public boolean isEmpty() {
        return !(passed && check.somethingPassed()) && super.isEmpty();
    }
}
