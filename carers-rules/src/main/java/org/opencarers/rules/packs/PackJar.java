package org.opencarers.rules.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * The jar from which a pack comes, as it lay there when the pack was found.
 *
 * @param path the file
 * @param modified when it had last been written
 * @param bytes how long it was
 */
public record PackJar(Path path, FileTime modified, long bytes) {

    /** A file as it lies there now, or empty when it is none that can be read. */
    static Optional<PackJar> at(Path path) {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return now.isRegularFile()
                    ? Optional.of(new PackJar(path, now.lastModifiedTime(), now.size()))
                    : Optional.empty();
        } catch (IOException | SecurityException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Its SHA-256, 64 hexadecimal digits in small letters, read anew each time; empty when it cannot be read, and when something else
     * was put in its place since: what lies there then is not what was loaded.
     */
    public Optional<String> sha256() {
        return JarDigest.sha256(path).filter(digest -> at(path).equals(Optional.of(this)));
    }
}
