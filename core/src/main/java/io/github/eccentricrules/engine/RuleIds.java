package io.github.eccentricrules.engine;

import java.util.List;

/** Lists the ids of some rules, in their order; which these are is worked out when somebody asks. */
abstract class RuleIds extends LazyList<String> {
    final SessionCheck check;

    private RuleIds(SessionCheck check) {
        this.check = check;
    }

    /** Lists the rules that were evaluated everywhere they apply, and are kept. */
    static final class Passed extends RuleIds {
        Passed(SessionCheck check) {
            super(check);
        }

        @Override
        List<String> make() {
            return check.ids(true);
        }

        @Override
        public boolean isEmpty() {
            return !check.somethingPassed();
        }
    }

    /** Lists the rules that had nothing to judge. */
    static final class NotApplicable extends RuleIds {
        NotApplicable(SessionCheck check) {
            super(check);
        }

        @Override
        List<String> make() {
            return check.ids(false);
        }
    }
}
