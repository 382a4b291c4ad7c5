package org.opencarers.rules.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private PackSearch(
            Optional<ClassLoader> path, List<Path> directories, Optional<AllowList> allowed, Set<String> required) {
        this.path = path;
        this.directories = directories;
        this.allowed = allowed;
        this.required = required;
    }

    /** On the class path and module path of the program: of its threads' class loader. */
    public static PackSearch onPath() {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return onPath(ofThread == null ? PolicyPack.class.getClassLoader() : ofThread);
    }

    /** On the module path of the program and wherever a class loader looks. */
    public static PackSearch onPath(ClassLoader loader) {
        return new PackSearch(Optional.of(loader), List.of(), Optional.empty(), Set.of());
    }

    /** And in the jars of a directory, too. */
    public PackSearch andIn(Path directory) {
        List<Path> more = new ArrayList<>(directories);
        more.add(directory);
        return new PackSearch(path, List.copyOf(more), allowed, required);
    }

    /** Only what is on a list is loaded; nothing of any other pack runs. */
    public PackSearch allowing(AllowList list) {
        return new PackSearch(path, directories, Optional.of(list), required);
    }

    /** These packs must be loaded, whole: without one of them an engine does not start. */
    public PackSearch requiring(String pack, String... more) {
        Set<String> all = new TreeSet<>(required);
        all.add(pack);
        all.addAll(List.of(more));
        return new PackSearch(path, directories, allowed, all);
    }

    /** Looks, and joins what is found. Never throws on account of a pack. */
    public Catalogue catalogue() {
        Admission admission = allowed.map(Admission::of).orElse(Admission.open());
        List<Found> found = new ArrayList<>();
        path.ifPresent(loader -> found.addAll(PathProviders.found(loader, admission)));
        for (Path directory : directories) {
            found.addAll(in(directory, admission));
        }
        Catalogue catalogue = Joining.of(found);
        return required.isEmpty() ? catalogue : catalogue.requiring(required);
    }

    private List<Found> in(Path directory, Admission admission) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .flatMap(jar -> new PlugInJar(jar, parent(), admission).found().stream())
                    .toList();
        } catch (IOException unreadable) {
            Diagnosis diagnosis = new Diagnosis(
                    DiagnosisCode.UNREADABLE_JAR,
                    directory.toString(),
                    directory.toString(),
                    "it is no directory that can be read",
                    "name the directory that holds the jars, and allow it to be read");
            Origin origin = new Origin(directory.toString(), Optional.empty(), PackSource.PLUG_IN);
            return List.of(Found.refused(directory.toString(), origin, Optional.empty(), diagnosis));
        }
    }

    private ClassLoader parent() {
        return path.orElseGet(PolicyPack.class::getClassLoader);
    }
}
