package org.opencarers.rules.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The SHA-256 of a jar, by which one tells it from every other. */
final class JarDigest {

    private JarDigest() {}

    /** 64 hexadecimal digits in small letters; empty for a directory, and for a file that cannot be read. */
    static Optional<String> sha256(Path jar) {
        if (!Files.isRegularFile(jar)) {
            return Optional.empty();
        }
        try (InputStream bytes = Files.newInputStream(jar);
                DigestInputStream digesting = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return Optional.of(
                    HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
