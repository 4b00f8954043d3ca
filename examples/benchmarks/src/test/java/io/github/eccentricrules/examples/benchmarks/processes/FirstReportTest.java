package io.github.eccentricrules.examples.benchmarks.processes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.examples.benchmarks.contenders.Contenders;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstReportTest {
    /** One process each, with nothing but its own jars: it fails where one is missing. */
    @Test
    void everyContenderKnowsItsJars() {
        assertEquals(
                Contenders.NAMES.size(), ColdStarts.nanos(Contenders.NAMES, 0).size());
    }

    @Test
    void everyLibraryHasAJarOfItsOwn() {
        for (String name : Contenders.NAMES) {
            boolean isBuiltHere = List.of(Contenders.LOOP, Contenders.LIBRARY).contains(name);
            assertTrue(isBuiltHere || Sizes.ofJar(name) > 0, name);
        }
    }
}
