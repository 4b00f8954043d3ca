package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.Limit;
import io.github.eccentricrules.engine.LimitRule;
import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Parameter;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Unit;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.Tempo;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** States that parsing and printing are inverse, that loads are ordered, and that the order of rules does not matter. */
class TextProperties {
    /** Limits the repetitions of a set, whatever its method; many of them differ only by name. */
    private static final class Reps extends LimitRule<SetSubject> {
        Reps(String id, int most) {
            super(
                    RuleInfo.of(Scope.SET, id, "Do few.").because(Evidence.judgement("A test.")),
                    Limit.atMost(Parameter.of("max-reps", Unit.REPS, 0, 9, most, "reps"), Severity.values()[most % 3]));
        }

        @Override
        protected boolean appliesTo(SetSubject set) {
            return true;
        }

        @Override
        protected double quantity(SetSubject set, Parameters parameters) {
            return set.reps().size();
        }

        @Override
        protected String message(SetSubject set, Measure measure) {
            return measure.measuredText();
        }
    }

    @Provide
    Arbitrary<Load> loads() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(999_999))
                .ofScale(3);
        return Arbitraries.oneOf(numbers.map(Load::ofKilograms), numbers.map(Load::ofPounds));
    }

    @Provide
    Arbitrary<Tempo> tempi() {
        Arbitrary<Duration> times = Arbitraries.longs().between(0, 20_000).map(Duration::ofMillis);
        Arbitrary<Tempo.Pace> letters = Arbitraries.of(Tempo.Kind.EXPLOSIVE, Tempo.Kind.ASSISTED, Tempo.Kind.JUMP)
                .map(Tempo.Pace::of);
        Arbitrary<Tempo.Pace> lowering = Arbitraries.oneOf(
                times.filter(time -> !time.isZero()).map(Tempo.Pace::of),
                Arbitraries.just(Tempo.Pace.of(Tempo.Kind.EXPLOSIVE)));
        return Combinators.combine(
                        lowering, times, Arbitraries.oneOf(times.map(Tempo.Pace::of), letters), times.optional())
                .as(Tempo::new);
    }

    @Property
    void aLoadReadsBackAsItWasPrinted(@ForAll("loads") Load load) {
        assertEquals(load, Load.parse(load.toString()));
    }

    @Property
    void aTempoReadsBackAsItWasPrinted(@ForAll("tempi") Tempo tempo) {
        assertEquals(tempo, Tempo.parse(tempo.toString()));
    }

    @Property
    void aLocationReadsBackAsItWasPrinted(
            @ForAll @IntRange(min = 1) int exercise,
            @ForAll @IntRange(min = 1, max = 999_999_999) int set,
            @ForAll @IntRange(min = 1, max = 999_999_999) int rep) {
        Location place = Location.ofExercise(exercise % 999_999_999 + 1, "leg-press");

        for (Location location : List.of(
                Location.SESSION, place, place.withSet(set), place.withSet(set).withRep(rep))) {
            assertEquals(location, Location.parse(location.toString()));
        }
    }

    @Property
    void loadsAreOrderedByMassWhateverTheirUnit(
            @ForAll("loads") Load a, @ForAll("loads") Load b, @ForAll("loads") Load c) {
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        assertEquals(a.kilograms().compareTo(b.kilograms()) > 0, a.isHeavierThan(b));
        List<Load> sorted = new ArrayList<>(List.of(a, b, c));
        Collections.sort(sorted);
        assertEquals(true, sorted.get(0).compareTo(sorted.get(2)) <= 0);
        assertEquals(0, Load.ofPounds(a.kilograms()).plus(Load.ZERO).compareTo(Load.ofPounds(a.kilograms())));
    }

    @Property(tries = 200)
    void theOrderInWhichRulesAreAddedDoesNotMatter(@ForAll long seed) {
        Session session = new RandomSessions(seed).session();
        List<Rule<?>> rules = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            rules.add(new Reps("reps-" + i, i));
        }
        RuleSet ordered = RuleSet.of("test", "1", rules);

        Collections.shuffle(rules, new Random(seed));
        RuleSet shuffled = RuleSet.of("test", "1", rules);

        assertEquals(ordered.stamp(), shuffled.stamp());
        assertEquals(
                Validator.of(ordered).validate(session), Validator.of(shuffled).validate(session));
    }
}
