package org.opencarers.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.opencarers.rules.receipt.Salt;

/** The file that holds the secret of one receipt: 64 hexadecimal digits in a line. */
final class SaltFile {

    private static final int BYTES = 32;
    private static final int LONGEST = 1000;
    private static final String ENDING = ".salt";

    private final Path file;

    SaltFile(Path file) {
        this.file = file;
    }

    /** Where the salt of a receipt is when nothing else is said: beside it. */
    static SaltFile of(String receipt) {
        return new SaltFile(Path.of(receipt + ENDING));
    }

    /** The salt in the file. */
    Salt read() {
        try (InputStream stream = Files.newInputStream(file)) {
            return Salt.of(new String(stream.readNBytes(LONGEST), StandardCharsets.US_ASCII).strip());
        } catch (IOException e) {
            throw new CannotRunException(
                    "--salt " + file + ": cannot be read; name the file with the salt of the receipt");
        } catch (IllegalArgumentException noSalt) {
            throw new CannotRunException("--salt " + file + ": holds no salt; " + noSalt.getMessage());
        }
    }

    /** The salt in the file, or a new one that nobody can guess, which is then in the file for its owner alone. */
    Salt readOrDraw() {
        return Files.exists(file) ? read() : draw();
    }

    private Salt draw() {
        byte[] bytes = new byte[BYTES];
        // The one thing here that is left to chance: the engine is given what was drawn.
        new SecureRandom().nextBytes(bytes);
        String digits = HexFormat.of().formatHex(bytes);
        try (WritableByteChannel channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owners())) {
            channel.write(StandardCharsets.US_ASCII.encode(digits + "\n"));
        } catch (IOException e) {
            throw new CannotRunException("--salt " + file + ": cannot be written; name another file");
        }
        return Salt.of(digits);
    }

    private FileAttribute<?>[] owners() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
