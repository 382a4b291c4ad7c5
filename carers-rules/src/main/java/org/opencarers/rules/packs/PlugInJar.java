package org.opencarers.rules.packs;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** One jar in a directory of plug-ins, with a class loader of its own. Nothing is ever unpacked from it. */
final class PlugInJar {

    /** More than any honest pack holds. */
    private static final int MOST_ENTRIES = 20_000;

    private static final List<String> OF_THE_LIBRARY =
            List.of("org/opencarers/core/", "org/opencarers/rules/", "org/opencarers/law/", "org/opencarers/sharing/");

    private final Path jar;
    private final Origin origin;
    private final ClassLoader parent;
    private final Admission admission;

    PlugInJar(Path jar, ClassLoader parent, Admission admission) {
        this.jar = jar;
        this.origin = new Origin(jar.toString(), Optional.of(jar), PackSource.PLUG_IN);
        this.parent = parent;
        this.admission = admission;
    }

    /** What becomes of each provider in it; of the jar itself, where it holds none that can be told. */
    List<Found> found() {
        try (JarFile file = new JarFile(jar.toFile())) {
            Optional<Found> refused = examined(file);
            return refused.isPresent() ? List.of(refused.get()) : loaded(providers(file));
        } catch (IOException | SecurityException | IllegalArgumentException unreadable) {
            return List.of(refused(
                    DiagnosisCode.UNREADABLE_JAR,
                    "it cannot be read as a jar: " + Thrown.text(unreadable),
                    "repair or remove it"));
        }
    }

    private Optional<Found> examined(JarFile file) {
        if (file.size() > MOST_ENTRIES) {
            return Optional.of(refused(
                    DiagnosisCode.TOO_LARGE,
                    "it has " + file.size() + " entries; " + MOST_ENTRIES + " are the most that a pack may have",
                    "put only the pack and what it needs into the jar"));
        }
        return file.stream()
                .map(JarEntry::getName)
                .filter(name -> OF_THE_LIBRARY.stream().anyMatch(name::startsWith) && name.endsWith(".class"))
                .sorted()
                .findFirst()
                .map(name -> refused(
                        DiagnosisCode.SHADOWS_LIBRARY,
                        "it holds " + name + ", which belongs to this library",
                        "take the library out of the jar, or move the class to a package of the pack's own"));
    }

    private Optional<ProviderList> providers(JarFile file) throws IOException {
        JarEntry entry = file.getJarEntry(ProviderList.FILE);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream bytes = file.getInputStream(entry)) {
            return Optional.of(ProviderList.read(bytes, origin.where()));
        }
    }

    private List<Found> loaded(Optional<ProviderList> providers) throws MalformedURLException {
        if (providers.isEmpty()
                || (providers.get().names().isEmpty()
                        && providers.get().diagnoses().isEmpty())) {
            return List.of(refused(
                    DiagnosisCode.NO_PROVIDER,
                    "it lists no provider in " + ProviderList.FILE,
                    "name the class of the pack there, or move the jar elsewhere"));
        }
        ClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, parent);
        List<Found> found = new ArrayList<>();
        providers.get().diagnoses().forEach(diagnosis -> found.add(Found.noticed(diagnosis)));
        for (String name : providers.get().names()) {
            found.add(Deadline.of(name, origin, () -> ListedProvider.load(name, loader, origin, admission)));
        }
        return found;
    }

    private Found refused(DiagnosisCode code, String what, String remedy) {
        String name = jar.getFileName().toString();
        return Found.refused(name, origin, Optional.empty(), new Diagnosis(code, name, origin.where(), what, remedy));
    }
}
