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
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.receipt.Receipt;
import org.opencarers.rules.receipt.Salt;

/** The file that holds the secret of one receipt: 64 hexadecimal digits in a line. */
final class SaltFile {

    private static final int BYTES = 32;
    private static final int LONGEST = 1000;
    private static final String ENDING = ".salt";

    private final Path file;
    private final String name;

    private SaltFile(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /** The file that was chosen; where none was, the one beside the receipt. */
    static SaltFile of(Optional<Path> chosen, String receipt) {
        return chosen.map(file -> new SaltFile(file, "--salt " + file))
                .orElseGet(() -> new SaltFile(Path.of(receipt + ENDING), receipt + ENDING));
    }

    Path path() {
        return file;
    }

    /** The salt in the file, which is that of a receipt. */
    Salt saltOf(Receipt receipt, String receiptFile) {
        if (!Files.exists(file)) {
            throw new CannotRunException(receiptFile + ": its salt is not at " + file + "; name it with --salt");
        }
        Salt salt = read();
        if (!receipt.isMadeWith(salt)) {
            throw new CannotRunException(name + ": is not the salt of " + receiptFile + "; name its own with --salt");
        }
        return salt;
    }

    private Salt read() {
        try (InputStream stream = Files.newInputStream(file)) {
            return Salt.of(new String(stream.readNBytes(LONGEST), StandardCharsets.US_ASCII).strip());
        } catch (IOException e) {
            throw new CannotRunException(name + ": cannot be read; name the file with the salt of the receipt");
        } catch (IllegalArgumentException noSalt) {
            throw new CannotRunException(name + ": holds no salt; " + noSalt.getMessage());
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
            throw new CannotRunException(name + ": cannot be written; name another file with --salt");
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
