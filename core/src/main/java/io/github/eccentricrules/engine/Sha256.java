package io.github.eccentricrules.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Works out the SHA-256 of a text (FIPS 180-4). {@code MessageDigest} gives the same, but looking up who provides it
 * takes longer, the first time, than all that a check does; and nothing here is secret.
 */
final class Sha256 {
    private static final int BLOCK = 64;
    private static final int ROUNDS = 64;

    /** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
    private static final int[] ROUND_CONSTANTS = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    };

    /** The first 32 bits of the fractions of the square roots of the first 8 primes; then what was digested so far. */
    private final int[] hash = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
    };

    private final int[] words = new int[ROUNDS];

    private Sha256() {}

    /** Returns the digest of the text in UTF-8, in hexadecimal. */
    static String of(String text) {
        byte[] message = padded(text.getBytes(StandardCharsets.UTF_8));
        Sha256 digest = new Sha256();
        for (int block = 0; block < message.length; block += BLOCK) {
            digest.add(message, block);
        }
        return digest.toString();
    }

    /** Appends a bit, zeros, and the length in bits, so that whole blocks come out. */
    private static byte[] padded(byte[] message) {
        byte[] padded = Arrays.copyOf(message, (message.length + 8) / BLOCK * BLOCK + BLOCK);
        padded[message.length] = (byte) 0x80;
        long bits = 8L * message.length;
        for (int i = 0; i < 8; i++) {
            padded[padded.length - 1 - i] = (byte) (bits >>> (8 * i));
        }
        return padded;
    }

    private void add(byte[] message, int block) {
        for (int i = 0; i < 16; i++) {
            int at = block + 4 * i;
            words[i] = message[at] << 24
                    | (message[at + 1] & 255) << 16
                    | (message[at + 2] & 255) << 8
                    | (message[at + 3] & 255);
        }
        for (int i = 16; i < ROUNDS; i++) {
            words[i] = words[i - 16]
                    + (rotated(words[i - 15], 7, 18) ^ (words[i - 15] >>> 3))
                    + words[i - 7]
                    + (rotated(words[i - 2], 17, 19) ^ (words[i - 2] >>> 10));
        }
        int[] v = hash.clone();
        for (int i = 0; i < ROUNDS; i++) {
            int a = v[0];
            int e = v[4];
            int first = v[7]
                    + (rotated(e, 6, 11) ^ Integer.rotateRight(e, 25))
                    + ((e & v[5]) ^ (~e & v[6]))
                    + ROUND_CONSTANTS[i]
                    + words[i];
            int second = (rotated(a, 2, 13) ^ Integer.rotateRight(a, 22)) + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
            System.arraycopy(v, 0, v, 1, 7);
            v[4] += first;
            v[0] = first + second;
        }
        for (int i = 0; i < v.length; i++) {
            hash[i] += v[i];
        }
    }

    private static int rotated(int word, int first, int second) {
        return Integer.rotateRight(word, first) ^ Integer.rotateRight(word, second);
    }

    @Override
    public String toString() {
        StringBuilder hexadecimal = new StringBuilder();
        for (int word : hash) {
            for (int shift = 28; shift >= 0; shift -= 4) {
                hexadecimal.append(Character.forDigit(word >>> shift & 15, 16));
            }
        }
        return hexadecimal.toString();
    }
}
