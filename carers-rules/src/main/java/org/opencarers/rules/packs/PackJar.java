package org.opencarers.rules.packs;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.Predicate;

/** The jar from which a pack comes. */
public final class PackJar {

    private final Path path;

    /** What it was before it was loaded, where it was read then. */
    private final Optional<String> before;

    private final Predicate<Path> isWhatWasLoaded;
    private boolean isSettled;
    private Optional<String> settled = Optional.empty();

    private PackJar(Path path, Optional<String> before, Predicate<Path> isWhatWasLoaded) {
        this.path = path;
        this.before = before;
        this.isWhatWasLoaded = isWhatWasLoaded;
    }

    /**
     * A jar of the class path or the module path, or empty when it is no file that can be read. The virtual machine opened it long
     * ago: only a file that has lain there since before it started is known to be the one that was loaded.
     */
    static Optional<PackJar> onPath(Path path) {
        return FileTrace.of(path)
                .map(trace -> new PackJar(path, Optional.empty(), file -> hasLainThereSince(file, start())));
    }

    /** A jar that is about to be loaded from a directory of plug-ins, or empty when it is no file that can be read. */
    static Optional<PackJar> plugIn(Path path) {
        return FileTrace.of(path)
                .map(found -> new PackJar(
                        path,
                        JarDigest.sha256(path),
                        file -> FileTrace.of(file).filter(found::equals).isPresent()));
    }

    /** Whether nobody has written the file, or put it there, at a time or since. */
    static boolean hasLainThereSince(Path file, FileTime time) {
        return FileTrace.of(file)
                .filter(trace -> trace.latest().compareTo(time) < 0)
                .isPresent();
    }

    private static FileTime start() {
        return FileTime.fromMillis(ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    /** The SHA-256 that it had before it was loaded; empty where it was not read then. */
    Optional<String> before() {
        return before;
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /**
     * Its SHA-256, 64 hexadecimal digits in small letters; empty when it cannot be read, and when what lies there is not known to be
     * what was loaded. It is settled when it is first asked for, and stays the same then, whatever becomes of the file.
     */
    public synchronized Optional<String> sha256() {
        if (!isSettled) {
            // The file is read before its trace is: what is exchanged between the two must not go unseen.
            Optional<String> read = before.or(() -> JarDigest.sha256(path));
            settled = read.filter(digest -> isWhatWasLoaded.test(path));
            isSettled = true;
        }
        return settled;
    }
}
