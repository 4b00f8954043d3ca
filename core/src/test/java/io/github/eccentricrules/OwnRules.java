package io.github.eccentricrules;

import io.github.eccentricrules.engine.Comparison;
import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.LiveTrait;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Message;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Quantity;
import io.github.eccentricrules.engine.Remedy;
import io.github.eccentricrules.engine.RepSubject;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SessionSubject;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Subject;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.rules.RuleSets;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Makes rule sets, built-in ones and such with rules of one's own that look at anything, throw, or silence the others. */
final class OwnRules {
    private static final Evidence TEST = Evidence.judgement("A test.");

    private OwnRules() {}

    static Arbitrary<RuleSet> ruleSets() {
        RuleSet own = RuleSets.negatives()
                .plus(new TooManyReps())
                .plus(new Slowing())
                .plus(new Fewest())
                .plus(new Whole())
                .plus(new Any<>(Scope.EXERCISE, "any-exercise", OwnRules::content))
                .plus(new Any<>(Scope.METHOD, "any-method", OwnRules::content));
        RuleSet declared = own.plus(new Heavy<>(Scope.REP, "own-heavy-rep", LiveTrait.IGNORES_REPS))
                .plus(new Heavy<>(Scope.SET, "own-heavy-set", LiveTrait.IGNORES_REPS, LiveTrait.CHANGES_WITH_METHODS))
                .plus(new Heavy<>(Scope.METHOD, "own-heavy-method", LiveTrait.IGNORES_REPS, LiveTrait.STAYS_BROKEN))
                .plus(new Heavy<>(Scope.EXERCISE, "own-heavy-exercise", LiveTrait.IGNORES_REPS, LiveTrait.STAYS_BROKEN))
                .plus(new Months("own-months", SetMethod.SUPRAMAXIMAL_NEGATIVE, 6))
                .plus(new Months("own-months-of-tempo", SetMethod.TEMPO, 30))
                .plus(new Fall())
                .plus(new Weekly());
        RuleSet throwing = own.plus(new Any<>(Scope.REP, "any-rep", OwnRules::content))
                .plus(new Any<>(Scope.SET, "any-set", OwnRules::content))
                .plus(new Any<>(Scope.SESSION, "any-session", OwnRules::content));
        return Arbitraries.of(
                RuleSets.negatives(),
                RuleSets.evidence(),
                RuleSets.protocol("nordic-petersen-2011"),
                own,
                declared,
                throwing,
                throwing.plus(new Silencing()),
                declared.plus(new HeavySilence()));
    }

    /** Returns a number that depends on everything in the session. */
    private static int content(Subject subject) {
        return Math.floorMod(
                subject.session().value().exercises().hashCode()
                        + 31 * subject.location().toString().hashCode(),
                9);
    }

    /** Does one of several things, among them to throw; the same thing for the same subject. */
    private static final class Any<S extends Subject> extends Rule<S> {
        private final Function<Subject, Integer> mood;

        Any(Scope<S> scope, String id, Function<Subject, Integer> mood) {
            super(RuleInfo.of(scope, id, "Do anything.")
                    .repairedBy(Remedy.FEWER_SETS, Remedy.LOWER_LOAD)
                    .because(TEST));
            this.mood = mood;
        }

        @Override
        protected boolean appliesTo(S subject) {
            return mood.apply(subject) > 1;
        }

        @Override
        protected Outcome judge(S subject, Parameters parameters) {
            return switch (mood.apply(subject)) {
                case 2 -> throw new IllegalStateException("thrown in passing");
                case 3 -> Outcome.violated(Severity.ERROR, Message.verbatim("Broken."));
                case 4 -> Outcome.notEvaluated(Datum.HISTORY);
                case 5 -> Outcome.violated(Severity.INFO, Message.verbatim("Broken, a little."));
                default -> Outcome.satisfied();
            };
        }
    }

    /** Limits a shared quantity on both sides, in another way than the built-in rules. */
    private static final class Fewest extends LimitRule<SetSubject> {
        private static final Parameter MIN =
                Parameter.of("min-reps", Unit.REPS, 1, 10, 2, "fewest repetitions of a set");
        private static final Parameter MAX = Parameter.of("max-reps", Unit.REPS, 1, 10, 3, "most repetitions of a set");

        Fewest() {
            super(
                    RuleInfo.of(Scope.SET, "own-fewest", "Do two or three.")
                            .repairedBy(Remedy.FEWER_REPS)
                            .needs(Datum.REPS)
                            .because(TEST),
                    Quantity.REPS,
                    Limit.atLeast(MIN, Severity.ERROR),
                    Limit.atMost(MAX, Severity.WARNING));
        }

        @Override
        protected Message message(SetSubject set, Measure measure) {
            return Message.verbatim(measure.measuredText() + " against " + measure.limitText());
        }
    }

    /** Counts all repetitions of a session. */
    private static final class TooManyReps extends LimitRule<SessionSubject> {
        private static final Parameter MAX = Parameter.of("max-reps", Unit.REPS, 1, 100, 5, "most repetitions in all");

        TooManyReps() {
            super(
                    RuleInfo.of(Scope.SESSION, "own-session-reps", "Do few.")
                            .repairedBy(Remedy.FEWER_REPS)
                            .because(TEST),
                    Limit.atMost(MAX, Severity.WARNING));
        }

        @Override
        protected double quantity(SessionSubject session, Parameters parameters) {
            return session.sets().stream().mapToInt(set -> set.reps().size()).sum();
        }

        @Override
        protected Message message(SessionSubject session, Measure measure) {
            return Message.verbatim(measure.measuredText());
        }
    }

    /** Looks at the first repetition of its set. */
    private static final class Slowing extends Rule<RepSubject> {
        Slowing() {
            super(RuleInfo.of(Scope.REP, "own-slowing", "Keep the pace.")
                    .repairedBy(Remedy.SHORTER_DESCENT, Remedy.FEWER_REPS)
                    .judging(SetMethod.NEGATIVES)
                    .needs(Datum.DESCENT)
                    .because(TEST));
        }

        @Override
        protected Outcome judge(RepSubject rep, Parameters parameters) {
            RepSubject last = rep.set().reps().get(rep.set().reps().size() - 1);
            return last.descent().isPresent() && last.descentSeconds() < rep.descentSeconds()
                    ? Outcome.violated(Severity.WARNING, Message.verbatim("Slower later."))
                            .at(last)
                    : Outcome.satisfied();
        }
    }

    /** Is broken as long as the last set of the session is a negative. */
    private static final class Whole extends Rule<SetSubject> {
        Whole() {
            super(RuleInfo.of(Scope.SET, "own-whole", "End with something else.")
                    .repairedBy(Remedy.MOVED_EARLIER)
                    .because(TEST));
        }

        @Override
        protected Outcome judge(SetSubject set, Parameters parameters) {
            int sets = set.session().sets().size();
            Measure measure = new Measure(
                    java.math.BigDecimal.valueOf(sets), Comparison.AT_MOST, java.math.BigDecimal.ONE, Unit.SETS);
            return set.session().sets().get(sets - 1).isNegative()
                    ? Outcome.violated(Severity.ERROR, Message.verbatim("It ends with a negative."))
                            .with(measure)
                    : Outcome.satisfied();
        }
    }

    /** Silences the others while the session has just two sets. */
    private static final class Silencing extends Rule<SessionSubject> {
        Silencing() {
            super(RuleInfo.of(Scope.SESSION, "own-silencing", "Say nothing else.")
                    .silencingOthers()
                    .because(TEST));
        }

        @Override
        protected Outcome judge(SessionSubject session, Parameters parameters) {
            return session.sets().size() == 2
                    ? Outcome.violated(Severity.ERROR, Message.verbatim("Two sets."))
                    : Outcome.satisfied();
        }
    }

    /** Is broken where a load is heavy: a rule that looks at loads only, and says so. */
    private static class Heavy<S extends Subject> extends Rule<S> {
        Heavy(Scope<S> scope, String id, LiveTrait... traits) {
            this(RuleInfo.of(scope, id, "Lift less.")
                    .repairedBy(Remedy.LOWER_LOAD)
                    .live(traits));
        }

        Heavy(RuleInfo<S> info) {
            super(info.because(TEST));
        }

        @Override
        protected Outcome judge(S subject, Parameters parameters) {
            return loads(subject).anyMatch(load -> load.isHeavierThan(Load.ofKilograms(100)))
                    ? Outcome.violated(Severity.ERROR, Message.verbatim("Heavy."))
                    : Outcome.satisfied();
        }

        private static Stream<Load> loads(Subject subject) {
            Stream<SetSubject> sets = subject instanceof RepSubject rep
                    ? Stream.of(rep.set())
                    : subject instanceof SetSubject set
                            ? Stream.of(set)
                            : subject instanceof ExerciseSubject exercise
                                    ? exercise.sets().stream()
                                    : subject.session().sets().stream();
            return sets.flatMap(set -> set.value().load().stream());
        }
    }

    /** Silences the others from the first heavy set on. */
    private static final class HeavySilence extends Heavy<SetSubject> {
        HeavySilence() {
            super(RuleInfo.of(Scope.SET, "own-heavy-silence", "Say nothing else.")
                    .repairedBy(Remedy.LOWER_LOAD, Remedy.FEWER_SETS)
                    .live(LiveTrait.IGNORES_REPS, LiveTrait.IGNORES_LATER_SETS)
                    .silencingOthers());
        }
    }

    /** Limits a quantity of the athlete for one method only. */
    private static final class Months extends LimitRule<SessionSubject> {
        Months(String id, SetMethod method, int months) {
            super(
                    RuleInfo.of(Scope.SESSION, id, "Train longer.")
                            .judging(method)
                            .needs(Datum.TRAINING_MONTHS)
                            .because(TEST),
                    Quantity.TRAINING_MONTHS,
                    Limit.atLeast(
                            Parameter.of("min-months", Unit.MONTHS, 0, 100, months, "months of training"),
                            Severity.ERROR));
        }

        @Override
        protected Message message(SessionSubject session, Measure measure) {
            return Message.verbatim(measure.measuredText());
        }
    }

    /** Does not know what to say of a load that fell. */
    private static final class Fall extends LimitRule<RepSubject> {
        private static final Parameter MAX =
                Parameter.of("max-descent", Unit.SECONDS, 0, 100, 6, "the descent must be shorter");

        Fall() {
            super(
                    RuleInfo.of(Scope.REP, "own-fall", "Lower in less.")
                            .repairedBy(Remedy.SHORTER_DESCENT)
                            .because(TEST),
                    Quantity.CONTROLLED_DESCENT,
                    Limit.below(MAX, Severity.WARNING));
        }

        @Override
        protected Outcome judge(RepSubject rep, Parameters parameters) {
            return Outcome.notEvaluated(Datum.DESCENT);
        }

        @Override
        protected Message message(RepSubject rep, Measure measure) {
            return Message.verbatim(measure.measuredText());
        }
    }

    /** Counts sessions for exercises of any method. */
    private static final class Weekly extends LimitRule<ExerciseSubject> {
        private static final Parameter MAX = Parameter.of("max-sessions", Unit.SESSIONS, 1, 9, 1, "most sessions");

        Weekly() {
            super(
                    RuleInfo.of(Scope.EXERCISE, "own-weekly", "Train less.")
                            .repairedBy(Remedy.LATER_START)
                            .needs(Datum.HISTORY)
                            .because(TEST),
                    Quantity.WEEKLY_SESSIONS,
                    Limit.atMost(MAX, Severity.ERROR));
        }

        @Override
        protected Message message(ExerciseSubject exercise, Measure measure) {
            return Message.verbatim(measure.measuredText());
        }
    }
}
