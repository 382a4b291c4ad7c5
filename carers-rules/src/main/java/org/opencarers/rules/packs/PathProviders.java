package org.opencarers.rules.packs;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The providers on the module path and on the class path of a program. */
final class PathProviders {

    private final ClassLoader loader;
    private final Admission admission;
    private final Deadline deadline;
    private final Jars jars = new Jars();
    private final List<Found> found = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private PathProviders(ClassLoader loader, Admission admission, Deadline deadline) {
        this.loader = loader;
        this.admission = admission;
        this.deadline = deadline;
    }

    static List<Found> found(ClassLoader loader, Admission admission, Deadline deadline) {
        PathProviders providers = new PathProviders(loader, admission, deadline);
        providers.found.addAll(ModuleProviders.found(admission, deadline, providers.jars, providers.names));
        providers.addClassPath();
        return providers.found;
    }

    private void addClassPath() {
        try {
            Enumeration<URL> lists = loader.getResources(ProviderList.FILE);
            while (lists.hasMoreElements()) {
                addList(new Place(lists.nextElement(), ProviderList.FILE));
            }
        } catch (IOException unreadable) {
            found.add(refused(
                    new Origin("class path", Optional.empty(), PackSource.PATH), unreadable, "repair the class path"));
        }
    }

    private void addList(Place list) {
        Origin origin = list.origin(jars);
        try (InputStream bytes = list.open()) {
            ProviderList providers = ProviderList.read(bytes, origin);
            found.addAll(providers.found());
            for (String name : providers.names()) {
                if (names.add(name)) {
                    found.add(deadline.of(
                            name, origin, candidate -> ListedProvider.load(candidate, loader, admission, jars)));
                }
            }
        } catch (IOException unreadable) {
            found.add(refused(origin, unreadable, "repair or remove it"));
        }
    }

    private static Found refused(Origin origin, IOException unreadable, String remedy) {
        return Found.refused(
                origin.where(),
                origin,
                Optional.empty(),
                new Diagnosis(
                        DiagnosisCode.UNREADABLE_JAR,
                        origin.where(),
                        origin.where(),
                        "its list of providers cannot be read: " + Thrown.text(unreadable),
                        remedy));
    }
}
