package io.github.eccentricrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {
    @Test
    void theDigestOfTheStandardsExampleIsTheStandardsDigest() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.of("abc"));
    }

    /** Around these lengths a text with its end mark no longer fits into as many blocks. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000, 10_000})
    void thePlatformComesToTheSame(int length) throws Exception {
        Random random = new Random(length);
        for (int i = 0; i < 20; i++) {
            StringBuilder text = new StringBuilder();
            while (text.toString().getBytes(StandardCharsets.UTF_8).length < length) {
                text.append((char) ('\n' + random.nextInt(100)));
            }
            assertEquals(byThePlatform(text.toString()), Sha256.of(text.toString()), text::toString);
        }
    }

    @Test
    void aTextIsDigestedInUtf8() throws Exception {
        assertEquals(byThePlatform("tr\u00e8s utile, \u2265 3 s"), Sha256.of("tr\u00e8s utile, \u2265 3 s"));
    }

    private static String byThePlatform(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
