package org.opencarers.rules.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.opencarers.rules.PolicyPack;

/** The providers on the module path of a program. */
final class ModuleProviders {

    private final Admission admission;
    private final Deadline deadline;
    private final Jars jars;

    /** What the modules announce, by the name of the class: its module. */
    private final Map<String, String> announced = new TreeMap<>();

    private final List<Found> found = new ArrayList<>();

    private ModuleProviders(Admission admission, Deadline deadline, Jars jars) {
        this.admission = admission;
        this.deadline = deadline;
        this.jars = jars;
        for (Module module : ModuleLayer.boot().modules()) {
            module.getDescriptor().provides().stream()
                    .filter(provides -> provides.service().equals(PolicyPack.class.getName()))
                    .flatMap(provides -> provides.providers().stream())
                    .forEach(name -> announced.put(name, module.getName()));
        }
    }

    /** Finds what modules provide, and adds the names of the classes, broken ones as well, to those that are known. */
    static List<Found> found(Admission admission, Deadline deadline, Jars jars, Set<String> names) {
        ModuleProviders providers = new ModuleProviders(admission, deadline, jars);
        providers.addAll();
        names.addAll(providers.announced.keySet());
        return providers.found;
    }

    /** Only {@link ServiceLoader} may make a provider whose module does not export its package. Each failure passes over one. */
    private void addAll() {
        Iterator<ServiceLoader.Provider<PolicyPack>> providers =
                ServiceLoader.load(ModuleLayer.boot(), PolicyPack.class).stream()
                        .iterator();
        boolean more = true;
        for (int failures = 0; more && failures <= announced.size(); ) {
            try {
                more = providers.hasNext();
                if (more) {
                    add(providers.next());
                }
            } catch (ServiceConfigurationError | LinkageError failure) {
                failures++;
                found.add(refused(failure));
            }
        }
    }

    private void add(ServiceLoader.Provider<PolicyPack> provider) {
        Class<?> type = provider.type();
        Optional<Path> place = Place.of(type);
        Origin origin =
                new Origin("module " + type.getModule().getName(), place.flatMap(jars::at), Place.source(place));
        found.add(deadline.of(
                type.getName(), origin, candidate -> Asked.of(candidate, type, admission, () -> made(provider))));
    }

    private Found refused(Throwable failure) {
        String what = String.valueOf(failure.getMessage());
        String name = announced.keySet().stream()
                .filter(what::contains)
                .max(Comparator.comparing(String::length))
                .orElse("a module");
        String where = Optional.ofNullable(announced.get(name))
                .map(module -> "module " + module)
                .orElse("module path");
        return Found.refused(
                name,
                new Origin(where, Optional.empty(), PackSource.PATH),
                Optional.empty(),
                new Diagnosis(
                        DiagnosisCode.CLASS_NOT_LOADABLE,
                        name,
                        where,
                        "the class cannot be loaded: " + Thrown.text(failure),
                        "repair or remove the module that provides it"));
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
}
