package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.eccentricrules.engine.Location;
import io.github.eccentricrules.model.Load;
import io.github.eccentricrules.model.Tempo;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** States that parsing and printing are inverse, and that loads are ordered by mass. */
class TextProperties {
    @Provide
    Arbitrary<Load> loads() {
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(999_999_999))
                .ofScale(9);
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

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aLoadReadsBackAsItWasPrinted(@ForAll("loads") Load load) {
        assertEquals(load, Load.parse(load.toString()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aTempoReadsBackAsItWasPrinted(@ForAll("tempi") Tempo tempo) {
        assertEquals(tempo, Tempo.parse(tempo.toString()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
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

    @Property(edgeCases = EdgeCasesMode.NONE)
    void loadsAreOrderedByMassWhateverTheirUnit(
            @ForAll("loads") Load a, @ForAll("loads") Load b, @ForAll("loads") Load c) {
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        assertEquals(a.kilograms().compareTo(b.kilograms()) > 0, a.isHeavierThan(b));
        List<Load> sorted = new ArrayList<>(List.of(a, b, c));
        Collections.sort(sorted);
        assertEquals(true, sorted.get(0).compareTo(sorted.get(2)) <= 0);
    }
}
