package org.opencarers.rules.isolation;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The command that starts a virtual machine for one computation.
 *
 * @param module the module that the program is started in; empty when it is started from the class path
 * @param modulePath the module path, empty when there is none
 * @param classPath the class path
 * @param memory the size of the heap in mebibytes
 */
record JavaCommand(Optional<String> module, List<Path> modulePath, List<Path> classPath, int memory) {

    private static final int LEAST_MEMORY = 16;

    /** A short life: the first compiler only, and the simplest collector. The same words, hours and bytes everywhere. */
    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=GB",
            "-Duser.timezone=UTC");

    private static final String MAIN = ComputationProcess.class.getName();

    JavaCommand {
        if (memory < LEAST_MEMORY) {
            throw new IllegalArgumentException(
                    "a virtual machine needs at least " + LEAST_MEMORY + " mebibytes, but was given " + memory);
        }
        modulePath = List.copyOf(modulePath);
        classPath = List.copyOf(classPath);
    }

    static JavaCommand likeThisOne(int memory) {
        Optional<String> module =
                Optional.ofNullable(SeparateProcess.class.getModule().getName());
        return new JavaCommand(module, paths("jdk.module.path"), paths("java.class.path"), memory);
    }

    static JavaCommand onClassPath(List<Path> classPath, int memory) {
        return new JavaCommand(Optional.empty(), List.of(), classPath, memory);
    }

    private static List<Path> paths(String property) {
        return Arrays.stream(System.getProperty(property, "").split(File.pathSeparator))
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .toList();
    }

    JavaCommand withPlugIns(List<Path> jars) {
        List<Path> more = new ArrayList<>(jars);
        more.addAll(classPath);
        return new JavaCommand(module, modulePath, more, memory);
    }

    JavaCommand withMemory(int mebibytes) {
        return new JavaCommand(module, modulePath, classPath, mebibytes);
    }

    /** Starts a machine that finds this pack, with none of the environment: what stands there is nobody else's business. */
    Process start(Class<?> pack) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line(pack)).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder.start();
    }

    List<String> line(Class<?> pack) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        line.add("-Xmx" + memory + "m");
        line.addAll(OPTIONS);
        if (!modulePath.isEmpty()) {
            line.addAll(List.of("--module-path", joined(modulePath)));
        }
        line.addAll(List.of("--class-path", joined(classPathWith(pack))));
        line.addAll(module.map(name -> List.of("--module", name + "/" + MAIN)).orElse(List.of(MAIN)));
        return line;
    }

    /** With the jar of a pack that a class loader of its own has found. */
    private Set<Path> classPathWith(Class<?> pack) {
        Set<Path> all = new LinkedHashSet<>(classPath);
        placeOf(pack).filter(place -> !modulePath.contains(place)).ifPresent(all::add);
        return all;
    }

    private static Optional<Path> placeOf(Class<?> pack) {
        return Optional.ofNullable(pack.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .filter(place -> "file".equals(place.getProtocol()))
                .map(URL::toExternalForm)
                .map(place -> Path.of(URI.create(place)));
    }

    private static String joined(Iterable<Path> paths) {
        List<String> texts = new ArrayList<>();
        paths.forEach(path -> texts.add(path.toString()));
        return String.join(File.pathSeparator, texts);
    }
}
