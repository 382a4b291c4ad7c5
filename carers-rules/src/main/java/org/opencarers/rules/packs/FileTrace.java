package org.opencarers.rules.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What tells a file from another that was put in its place.
 *
 * @param key what the file system calls it; empty where it does not say
 * @param bytes how long it is
 * @param latest when it was last written or put there, or a link on the way to it was set, whichever was last
 */
record FileTrace(Optional<Object> key, long bytes, FileTime latest) {

    /** The time at which a file was last written, renamed or linked, also where it says of itself that it is older. */
    private static final String CHANGED = "unix:ctime";

    /** A file as it lies there now, or empty when it is none that can be read. */
    static Optional<FileTrace> of(Path path) {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return now.isRegularFile()
                    ? Optional.of(new FileTrace(
                            Optional.ofNullable(now.fileKey()), now.size(), later(latest(path), ofLinks(path))))
                    : Optional.empty();
        } catch (IOException | SecurityException unreadable) {
            return Optional.empty();
        }
    }

    private static FileTime latest(Path path, LinkOption... options) throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, options);
        FileTime latest = later(now.lastModifiedTime(), now.creationTime());
        boolean tells = path.getFileSystem().supportedFileAttributeViews().contains("unix");
        return tells ? later(latest, (FileTime) Files.getAttribute(path, CHANGED, options)) : latest;
    }

    /** A link that is set anew puts another file there, which may be old. */
    private static FileTime ofLinks(Path path) throws IOException {
        FileTime latest = FileTime.fromMillis(Long.MIN_VALUE);
        for (Path part = path.toAbsolutePath(); part != null; part = part.getParent()) {
            if (Files.isSymbolicLink(part)) {
                latest = later(latest, latest(part, LinkOption.NOFOLLOW_LINKS));
            }
        }
        return latest;
    }

    private static FileTime later(FileTime one, FileTime other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
