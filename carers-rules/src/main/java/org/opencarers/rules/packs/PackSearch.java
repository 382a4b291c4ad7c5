package org.opencarers.rules.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opencarers.rules.PolicyPack;

/**
 * Where to look for packs, which of them to allow, and which must be there. Immutable: every step gives a search of its own.
 *
 * <p>Packs on the class path and the module path are found as {@link java.util.ServiceLoader} finds providers. Each jar in a
 * directory of plug-ins has a class loader of its own, behind that of the program: it sees the library and not other plug-ins.
 */
public final class PackSearch {

    private final Optional<ClassLoader> path;
    private final List<Path> directories;
    private final Optional<AllowList> allowed;
    private final Set<String> required;
    private final Deadline deadline;

    private PackSearch(
            Optional<ClassLoader> path,
            List<Path> directories,
            Optional<AllowList> allowed,
            Set<String> required,
            Deadline deadline) {
        this.path = path;
        this.directories = directories;
        this.allowed = allowed;
        this.required = required;
        this.deadline = deadline;
    }

    /** On the class path and module path of the program: of its threads' class loader. */
    public static PackSearch onPath() {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return onPath(ofThread == null ? PolicyPack.class.getClassLoader() : ofThread);
    }

    /** On the module path of the program and wherever a class loader looks. */
    public static PackSearch onPath(ClassLoader loader) {
        return new PackSearch(Optional.of(loader), List.of(), Optional.empty(), Set.of(), Deadline.USUAL);
    }

    /** And in the jars of a directory, too. */
    public PackSearch andIn(Path directory) {
        List<Path> more = new ArrayList<>(directories);
        more.add(directory);
        return new PackSearch(path, List.copyOf(more), allowed, required, deadline);
    }

    /** Only what is on a list is loaded; nothing of any other pack runs. */
    public PackSearch allowing(AllowList list) {
        return new PackSearch(path, directories, Optional.of(list), required, deadline);
    }

    /** These packs must be loaded, whole: without one of them an engine does not start. */
    public PackSearch requiring(String pack, String... more) {
        Set<String> all = new TreeSet<>(required);
        all.add(pack);
        all.addAll(List.of(more));
        return new PackSearch(path, directories, allowed, all, deadline);
    }

    /** The same search that waits less, or longer, for each provider. */
    PackSearch waiting(Duration longest) {
        return new PackSearch(path, directories, allowed, required, new Deadline(longest));
    }

    /** Looks, and joins what is found. Never throws on account of a pack. */
    public Catalogue catalogue() {
        Admission admission = allowed.map(Admission::of).orElse(Admission.open());
        List<Found> found = new ArrayList<>();
        path.ifPresent(loader -> found.addAll(PathProviders.found(loader, admission, deadline)));
        found.addAll(inDirectories(admission));
        Catalogue catalogue = Joining.of(found);
        return required.isEmpty() ? catalogue : catalogue.requiring(required);
    }

    /** What a directory holds that is a jar by its name; a jar that lies there twice, or in two directories, is one jar. */
    private List<Found> inDirectories(Admission admission) {
        List<Found> found = new ArrayList<>();
        Set<Path> jars = new TreeSet<>();
        for (Path directory : directories) {
            try (Stream<Path> files = Files.list(directory)) {
                files.filter(PackSearch::isJar).forEach(jars::add);
            } catch (IOException | UncheckedIOException unreadable) {
                found.add(unreadable(directory));
            }
        }
        Set<String> digests = new HashSet<>();
        for (Path jar : jars) {
            Optional<PackJar> read = PackJar.plugIn(jar);
            if (read.flatMap(PackJar::before).map(digests::add).orElse(true)) {
                found.addAll(new PlugInJar(jar, read, parent(), admission, deadline).found());
                // It is open now; what is put there from now on is another jar.
                read.ifPresent(PackJar::sha256);
            }
        }
        return found;
    }

    private static boolean isJar(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".jar");
    }

    private static Found unreadable(Path directory) {
        Diagnosis diagnosis = new Diagnosis(
                DiagnosisCode.UNREADABLE_JAR,
                directory.toString(),
                directory.toString(),
                "it is no directory that can be read",
                "name the directory that holds the jars, and allow it to be read");
        Origin origin = new Origin(directory.toString(), Optional.empty(), PackSource.PLUG_IN);
        return Found.refused(directory.toString(), origin, Optional.empty(), diagnosis);
    }

    private ClassLoader parent() {
        return path.orElseGet(PolicyPack.class::getClassLoader);
    }
}
