package org.opencarers.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opencarers.rules.packs.AllowList;
import org.opencarers.rules.packs.Diagnosis;
import org.opencarers.rules.packs.DiagnosisCode;
import org.opencarers.rules.packs.PackSearch;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Where the command looks for packs, which of them it takes, and which must be there: the same for every verb. */
final class PlugIns {

    private final Set<Path> directories = new TreeSet<>();
    private final Set<String> allowed = new TreeSet<>();
    private final Set<String> required = new TreeSet<>();

    // Methods, because a field would lose what stands before the verb when more stands after it.

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Also load the policy packs in the jars of this directory. May be repeated.")
    void plugIns(@Nullable List<Path> named) {
        addTo(directories, named);
    }

    @Option(
            names = "--allow",
            paramLabel = "ID[=SHA256]",
            scope = ScopeType.INHERIT,
            description =
                    "Of the packs in directories load only this one, and only from the jar with this digest where one"
                            + " is given. May be repeated. What comes with the program is always loaded.")
    void allow(@Nullable List<String> packs) {
        addTo(allowed, packs);
    }

    @Option(
            names = "--require",
            paramLabel = "ID",
            scope = ScopeType.INHERIT,
            description = "Do nothing unless this pack is loaded, whole. May be repeated.")
    void require(@Nullable List<String> packs) {
        addTo(required, packs);
    }

    private static <T> void addTo(Set<T> all, @Nullable List<T> further) {
        if (further != null) {
            all.addAll(further);
        }
    }

    /**
     * The search.
     *
     * @throws CannotRunException when a directory cannot be read, or a digest is none: whoever names one wants it to count
     */
    PackSearch search() {
        directories.forEach(PlugIns::check);
        PackSearch search = PackSearch.onPath(PlugIns.class.getClassLoader());
        for (Path directory : directories) {
            search = search.andIn(directory);
        }
        if (!allowed.isEmpty()) {
            search = search.allowing(allowList());
        }
        for (String pack : required) {
            search = search.requiring(pack);
        }
        return search;
    }

    private AllowList allowList() {
        AllowList list = AllowList.ofPlugIns();
        for (String pack : allowed) {
            int equals = pack.indexOf('=');
            list = equals < 0 ? list.and(pack) : pinned(list, pack.substring(0, equals), pack.substring(equals + 1));
        }
        return list;
    }

    private static AllowList pinned(AllowList list, String pack, String digest) {
        try {
            return list.and(pack, digest.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noDigest) {
            throw new CannotRunException("--allow " + pack + "=" + digest
                    + ": is no SHA-256; write its 64 hexadecimal digits, as ./carers plugins list shows them");
        }
    }

    private static void check(Path directory) {
        if (!Files.isDirectory(directory) || !Files.isReadable(directory)) {
            throw new CannotRunException("--plugins " + directory
                    + ": is no directory that can be read; name the directory that holds the jars");
        }
    }

    /** Says which required packs are missing and why, one line for each; empty when none is. */
    static Optional<String> missing(List<Diagnosis> diagnoses) {
        return diagnoses.stream()
                .filter(diagnosis -> diagnosis.code() == DiagnosisCode.REQUIRED_MISSING)
                .map(PlugIns::words)
                .reduce((one, other) -> one + "\ncarers: " + other);
    }

    private static String words(Diagnosis missing) {
        return "--require " + missing.pack() + ": " + missing.what() + " (" + missing.where() + "); "
                + missing.remedy();
    }
}
