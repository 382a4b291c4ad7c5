package org.opencarers.rules.packs;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.opencarers.rules.PolicyPack;

/** Loads a class that a list of providers names, without running any of its code before it is let in. */
final class ListedProvider {

    private final String name;
    private final Origin origin;

    private ListedProvider(String name, Origin origin) {
        this.name = name;
        this.origin = origin;
    }

    static Found load(String name, ClassLoader loader, Origin origin, Admission admission) {
        ListedProvider provider = new ListedProvider(name, origin);
        try {
            return provider.load(loader, admission);
        } catch (ClassNotFoundException absent) {
            return absent.getCause() == null
                    ? provider.refused(
                            DiagnosisCode.CLASS_NOT_FOUND,
                            "the list of providers names it, but there is no such class",
                            "correct the name in " + ProviderList.FILE + ", or put the class into the jar")
                    : provider.notLoadable(absent);
        } catch (LinkageError | SecurityException | IOException unloadable) {
            return provider.notLoadable(unloadable);
        }
    }

    private Found load(ClassLoader loader, Admission admission) throws IOException, ClassNotFoundException {
        List<Place> places = Place.of(name, loader);
        if (Place.differ(places)) {
            return refused(
                    DiagnosisCode.SAME_CLASS,
                    "there are different classes of this name in several places: "
                            + places.stream()
                                    .map(place -> place.origin().where())
                                    .collect(Collectors.joining(" and ")),
                    "remove all but one");
        }
        return new ListedProvider(name, holding(places)).load(Class.forName(name, false, loader), admission);
    }

    /** On a path one jar may list what another holds, and it is the other that counts. */
    private Origin holding(List<Place> places) {
        return origin.isPlugIn() || places.isEmpty() ? origin : places.get(0).origin();
    }

    private Found load(Class<?> type, Admission admission) {
        if (!PolicyPack.class.isAssignableFrom(type)) {
            return refused(
                    DiagnosisCode.NOT_A_PACK,
                    "the class does not implement " + PolicyPack.class.getName(),
                    "let it implement the interface, or take it from the list of providers");
        }
        return made(type)
                .map(made -> Asked.of(type, origin, admission, made))
                .orElseGet(() -> refused(
                        DiagnosisCode.NOT_CONSTRUCTIBLE,
                        "the class is not public, is abstract, or has no public constructor without parameters",
                        "make it public and give it such a constructor"));
    }

    private Found notLoadable(Throwable unloadable) {
        return refused(
                DiagnosisCode.CLASS_NOT_LOADABLE,
                "the class cannot be loaded: " + Thrown.text(unloadable),
                "put what it needs into its jar, and compile it for this version of Java and of this library");
    }

    private static Optional<Callable<PolicyPack>> made(Class<?> type) {
        try {
            if (!Modifier.isPublic(type.getModifiers()) || Modifier.isAbstract(type.getModifiers())) {
                return Optional.empty();
            }
            var constructor = type.getConstructor();
            return Optional.of(() -> {
                try {
                    return (PolicyPack) constructor.newInstance();
                } catch (InvocationTargetException failed) {
                    if (failed.getCause() instanceof Error error) {
                        throw error;
                    }
                    throw failed.getCause() instanceof Exception cause ? cause : failed;
                }
            });
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        }
    }

    private Found refused(DiagnosisCode code, String what, String remedy) {
        return Found.refused(name, origin, Optional.empty(), new Diagnosis(code, name, origin.where(), what, remedy));
    }
}
