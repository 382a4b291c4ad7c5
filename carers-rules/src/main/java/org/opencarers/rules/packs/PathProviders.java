package org.opencarers.rules.packs;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.opencarers.rules.PolicyPack;

/** The providers on the module path and on the class path of a program. */
final class PathProviders {

    /** A module path that fails at every step must not be walked for ever. */
    private static final int MOST_FAILURES = 100;

    /** More than any class file has. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final ClassLoader loader;
    private final Admission admission;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private PathProviders(ClassLoader loader, Admission admission) {
        this.loader = loader;
        this.admission = admission;
    }

    static List<Found> found(ClassLoader loader, Admission admission) {
        PathProviders providers = new PathProviders(loader, admission);
        providers.addModules();
        providers.addClassPath();
        return providers.found;
    }

    /** Only {@link ServiceLoader} may make a provider whose module does not export its package. */
    private void addModules() {
        Iterator<ServiceLoader.Provider<PolicyPack>> providers =
                ServiceLoader.load(ModuleLayer.boot(), PolicyPack.class).stream()
                        .iterator();
        boolean more = true;
        for (int failures = 0; more && failures < MOST_FAILURES; ) {
            try {
                more = providers.hasNext();
                if (more) {
                    addModule(providers.next());
                }
            } catch (ServiceConfigurationError | LinkageError failure) {
                failures++;
                found.add(Found.refused(
                        "a module",
                        new Origin("module path", Optional.empty(), PackSource.PATH),
                        Optional.empty(),
                        new Diagnosis(
                                DiagnosisCode.CLASS_NOT_LOADABLE,
                                "a module",
                                "module path",
                                Thrown.text(failure),
                                "repair or remove the module that provides it")));
            }
        }
    }

    private void addModule(ServiceLoader.Provider<PolicyPack> provider) {
        Class<?> type = provider.type();
        Origin origin = new Origin(
                "module " + type.getModule().getName(), jarOf(type).filter(Files::isRegularFile), source(jarOf(type)));
        names.add(type.getName());
        found.add(Deadline.of(type.getName(), origin, () -> Asked.of(type, origin, admission, () -> made(provider))));
    }

    private static PolicyPack made(ServiceLoader.Provider<PolicyPack> provider) throws Exception {
        try {
            return provider.get();
        } catch (ServiceConfigurationError failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof Exception cause ? cause : new IllegalStateException(failed);
        }
    }

    private static Optional<Path> jarOf(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .flatMap(source -> Optional.ofNullable(source.getLocation()))
                .flatMap(PathProviders::file);
    }

    private void addClassPath() {
        try {
            for (URL list : Collections.list(loader.getResources(ProviderList.FILE))) {
                addList(list);
            }
        } catch (IOException unreadable) {
            found.add(Found.refused(
                    "the class path",
                    new Origin("class path", Optional.empty(), PackSource.PATH),
                    Optional.empty(),
                    new Diagnosis(
                            DiagnosisCode.UNREADABLE_JAR,
                            "the class path",
                            "class path",
                            "lists of providers cannot be read: " + Thrown.text(unreadable),
                            "repair the class path")));
        }
    }

    private void addList(URL list) throws IOException {
        Origin origin = origin(list);
        ProviderList providers;
        try (InputStream bytes = list.openStream()) {
            providers = ProviderList.read(bytes, origin.where());
        }
        List<String> fresh = providers.names().stream().filter(names::add).toList();
        if (!fresh.isEmpty()) {
            providers.diagnoses().forEach(diagnosis -> found.add(Found.noticed(diagnosis)));
        }
        for (String name : fresh) {
            found.add(Deadline.of(name, origin, () -> loaded(name, origin)));
        }
    }

    private Found loaded(String name, Origin origin) throws IOException {
        List<URL> places = Collections.list(loader.getResources(name.replace('.', '/') + ".class"));
        if (differ(places)) {
            List<String> texts =
                    places.stream().map(place -> origin(place).where()).toList();
            return Found.refused(
                    name,
                    origin,
                    Optional.empty(),
                    new Diagnosis(
                            DiagnosisCode.SAME_CLASS,
                            name,
                            origin.where(),
                            "there are different classes of this name in several places: "
                                    + String.join(" and ", texts),
                            "remove all but one"));
        }
        return ListedProvider.load(name, loader, origin, admission);
    }

    /** The same class twice on a path is harmless; two classes of one name are not, since one of them hides the other. */
    private static boolean differ(List<URL> places) throws IOException {
        Set<ByteBuffer> distinct = new HashSet<>();
        for (URL place : places) {
            try (InputStream bytes = place.openStream()) {
                distinct.add(ByteBuffer.wrap(bytes.readNBytes(MOST_BYTES)));
            }
        }
        return distinct.size() > 1;
    }

    /** The jar or directory that holds a resource. */
    private static Origin origin(URL resource) {
        String text = resource.toString();
        int inside = text.indexOf("!/");
        if (text.startsWith("jar:") && inside > 0) {
            Optional<Path> jar = file(text.substring("jar:".length(), inside));
            return new Origin(jar.map(Path::toString).orElse(text), jar, source(jar));
        }
        int end = text.indexOf("META-INF/services/");
        String directory = end < 0 ? text : text.substring(0, end);
        Optional<Path> place = file(directory);
        return new Origin(place.map(Path::toString).orElse(directory), Optional.empty(), source(place));
    }

    /** What lies where this library lies comes with it. */
    private static PackSource source(Optional<Path> place) {
        return place.isPresent() && place.equals(jarOf(PolicyPack.class)) ? PackSource.LIBRARY : PackSource.PATH;
    }

    private static Optional<Path> file(URL url) {
        return file(url.toString());
    }

    private static Optional<Path> file(String uri) {
        try {
            return Optional.of(Path.of(new URI(uri)));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException elsewhere) {
            return Optional.empty();
        }
    }
}
