package io.github.eccentricrules.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;

/** Works out the digest of a rule set: the same for rule sets that judge alike under one name. */
final class Digest {
    private Digest() {}

    static String of(String name, String version, Collection<Member<?>> members) {
        StringBuilder text =
                new StringBuilder(name).append('\n').append(version).append('\n');
        for (Member<?> member : members) {
            text.append(member.fingerprint()).append('\n');
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            StringBuilder hexadecimal = new StringBuilder();
            for (byte b : hash) {
                hexadecimal.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
            }
            return hexadecimal.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
