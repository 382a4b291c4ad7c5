package org.opencarers.rules.packs;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** One jar in a directory of plug-ins, with a class loader of its own. Nothing is ever unpacked from it. */
final class PlugInJar {

    private final Path jar;
    private final Origin origin;
    private final ClassLoader parent;
    private final Admission admission;
    private final Deadline deadline;

    PlugInJar(Path jar, Optional<PackJar> read, ClassLoader parent, Admission admission, Deadline deadline) {
        this.jar = jar;
        this.origin = new Origin(jar.toString(), read, PackSource.PLUG_IN);
        this.parent = parent;
        this.admission = admission;
        this.deadline = deadline;
    }

    /** What becomes of each provider in it; of the jar itself, where it holds none that can be told. */
    List<Found> found() {
        if (!Files.isRegularFile(jar)) {
            return List.of(refused(DiagnosisCode.UNREADABLE_JAR, "it is no file", "remove it"));
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            Optional<Diagnosis> objection =
                    new JarExamination(file, jar.getFileName().toString(), origin).objection();
            return objection.isPresent() ? List.of(refused(objection.get())) : loaded(providers(file));
        } catch (IOException | SecurityException | IllegalArgumentException unreadable) {
            return List.of(refused(
                    DiagnosisCode.UNREADABLE_JAR,
                    "it cannot be read as a jar: " + Thrown.text(unreadable),
                    "repair or remove it"));
        }
    }

    private Optional<ProviderList> providers(JarFile file) throws IOException {
        JarEntry entry = file.getJarEntry(ProviderList.FILE);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream bytes = file.getInputStream(entry)) {
            return Optional.of(ProviderList.read(bytes, origin));
        }
    }

    private List<Found> loaded(Optional<ProviderList> providers) throws MalformedURLException {
        if (providers.isEmpty() || providers.get().isEmpty()) {
            return List.of(refused(
                    DiagnosisCode.NO_PROVIDER,
                    "it lists no provider in " + ProviderList.FILE,
                    "name the class of the pack there, or move the jar elsewhere"));
        }
        ClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, parent);
        List<Found> found = new ArrayList<>(providers.get().found());
        for (String name : providers.get().names()) {
            found.add(deadline.of(
                    name, origin, candidate -> ListedProvider.load(candidate, loader, admission, new Jars())));
        }
        return found;
    }

    private Found refused(DiagnosisCode code, String what, String remedy) {
        return refused(new Diagnosis(code, jar.getFileName().toString(), origin.where(), what, remedy));
    }

    private Found refused(Diagnosis diagnosis) {
        return Found.refused(diagnosis.pack(), origin, Optional.empty(), diagnosis);
    }
}
