package io.github.eccentricrules.examples.checker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file as UTF-8, with or without a byte-order mark, and nothing else. */
final class TextFile {
    private static final long MOST_BYTES = 256L << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    /**
     * Reads a file.
     *
     * @param path the file
     * @return its text, without a byte-order mark
     * @throws BadInput if it cannot be read, is empty or is not UTF-8
     */
    static String read(Path path) {
        byte[] bytes = bytes(path);
        if (bytes.length == 0) {
            throw new BadInput("is empty (0 bytes); export it again");
        }
        String text = decode(bytes);
        String content = text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (content.isBlank()) {
            throw new BadInput("holds nothing but white space; export it again");
        }
        return content;
    }

    private static byte[] bytes(Path path) {
        try {
            if (Files.isDirectory(path)) {
                throw new BadInput("is a folder; a file was expected");
            }
            if (Files.size(path) > MOST_BYTES) {
                throw new BadInput("has " + Files.size(path) + " bytes; split it into files of at most " + MOST_BYTES);
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new BadInput("is not there; check the path");
        } catch (AccessDeniedException e) {
            throw new BadInput("may not be read; check the permissions of the file");
        } catch (IOException e) {
            throw new BadInput("cannot be read (" + e.getMessage() + "); check the file");
        }
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            throw new BadInput("is UTF-16 or UTF-32 text (it starts with that byte-order mark); save it as UTF-8");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new BadInput("is not UTF-8 text: byte 0x00 at offset " + i + ", as in UTF-16; save it as UTF-8");
            }
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new BadInput("is not UTF-8 text: byte 0x%02X at offset %d; save it as UTF-8"
                    .formatted(bytes[in.position()] & 0xFF, in.position()));
        }
        return out.flip().toString();
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
