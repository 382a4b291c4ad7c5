package org.opencarers.rules.packs;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Collectors;
import org.opencarers.rules.PolicyPack;

/** Loads a class that a list of providers names, without running any of its code before it is let in. */
final class ListedProvider {

    private final Candidate candidate;
    private final ClassLoader loader;
    private final Admission admission;
    private final Jars jars;

    private ListedProvider(Candidate candidate, ClassLoader loader, Admission admission, Jars jars) {
        this.candidate = candidate;
        this.loader = loader;
        this.admission = admission;
        this.jars = jars;
    }

    static Found load(Candidate candidate, ClassLoader loader, Admission admission, Jars jars) {
        try {
            return new ListedProvider(candidate, loader, admission, jars).load();
        } catch (ClassNotFoundException absent) {
            return absent.getCause() == null
                    ? candidate.refused(
                            DiagnosisCode.CLASS_NOT_FOUND,
                            "the list of providers names it, but there is no such class",
                            "correct the name in " + ProviderList.FILE + ", or put the class into the jar")
                    : notLoadable(candidate, absent);
        } catch (LinkageError | SecurityException | IOException unloadable) {
            return notLoadable(candidate, unloadable);
        }
    }

    private Found load() throws IOException, ClassNotFoundException {
        List<Place> places = Place.of(candidate.name(), loader);
        if (Place.differ(places)) {
            OneOfSeveral.described(candidate.name(), places, loader)
                    .filter(said ->
                            admission.objection(said, candidate.origin()).isEmpty())
                    .ifPresent(candidate::describe);
            return candidate.refused(
                    DiagnosisCode.SAME_CLASS,
                    "there are different classes of this name in several places: "
                            + places.stream()
                                    .map(place -> place.origin(jars).where())
                                    .collect(Collectors.joining(" and ")),
                    "remove all but one");
        }
        if (!candidate.origin().isPlugIn() && !places.isEmpty()) {
            // On a path one jar may list what another holds, and it is the other that counts.
            candidate.isIn(places.get(0).origin(jars));
        }
        return load(Class.forName(candidate.name(), false, loader));
    }

    private Found load(Class<?> type) {
        if (!PolicyPack.class.isAssignableFrom(type)) {
            return candidate.refused(
                    DiagnosisCode.NOT_A_PACK,
                    "the class does not implement " + PolicyPack.class.getName(),
                    "let it implement the interface, or take it from the list of providers");
        }
        return Asked.of(candidate, type, admission, () -> made(type));
    }

    private static Found notLoadable(Candidate candidate, Throwable unloadable) {
        return candidate.refused(
                DiagnosisCode.CLASS_NOT_LOADABLE,
                "the class cannot be loaded: " + Thrown.text(unloadable),
                "put what it needs into its jar, and compile it for this version of Java and of this library");
    }

    private static PolicyPack made(Class<?> type) throws Exception {
        Constructor<?> constructor = constructor(type);
        try {
            return (PolicyPack) constructor.newInstance();
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    private static Constructor<?> constructor(Class<?> type) throws NotConstructibleException {
        if (!Modifier.isPublic(type.getModifiers()) || Modifier.isAbstract(type.getModifiers())) {
            throw new NotConstructibleException();
        }
        try {
            return type.getConstructor();
        } catch (NoSuchMethodException none) {
            throw new NotConstructibleException();
        }
    }
}
