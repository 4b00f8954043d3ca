package io.github.eccentricrules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.model.Session;
import org.junit.jupiter.api.Test;

/** Were the tests on the class path, a package that module-info forgets would go unnoticed. */
class ModuleTest {
    @Test
    void testsRunInTheNamedModule() {
        Module module = Session.class.getModule();

        assertTrue(module.isNamed(), "the tests run on the class path");
        assertEquals("io.github.eccentricrules", module.getName());
        assertEquals(module, ModuleTest.class.getModule());
    }
}
