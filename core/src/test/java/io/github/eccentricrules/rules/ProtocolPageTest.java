package io.github.eccentricrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the page of the published programmes as the tables are; with {@code -Dcatalogue.write=true} it writes it. */
class ProtocolPageTest {
    private static final Path PAGE = Path.of("docs", "protocols.md");

    @Test
    void thePageShowsTheTablesAsTheyAre() throws IOException {
        String page = ProtocolPage.of(RuleSets.protocols());
        if (Boolean.getBoolean("catalogue.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertEquals(
                page,
                Files.exists(PAGE) ? Files.readString(PAGE).replace("\r\n", "\n") : "",
                "docs/protocols.md differs; run this test with -Dcatalogue.write=true");
    }
}
