package org.opencarers.rules.packs;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.concurrent.Callable;
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
        return new ListedProvider(name, origin).load(loader, admission);
    }

    private Found load(ClassLoader loader, Admission admission) {
        Class<?> type;
        try {
            type = Class.forName(name, false, loader);
        } catch (ClassNotFoundException absent) {
            return refused(
                    DiagnosisCode.CLASS_NOT_FOUND,
                    "the list of providers names it, but there is no such class",
                    "correct the name in " + ProviderList.FILE + ", or put the class into the jar");
        } catch (LinkageError unloadable) {
            return refused(
                    DiagnosisCode.CLASS_NOT_LOADABLE,
                    "the class cannot be loaded: " + Thrown.text(unloadable),
                    "put what it needs into its jar, and compile it for this version of Java and of this library");
        }
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
                    throw failed.getCause() instanceof Exception cause ? cause : failed;
                }
            });
        } catch (NoSuchMethodException | LinkageError none) {
            return Optional.empty();
        }
    }

    private Found refused(DiagnosisCode code, String what, String remedy) {
        return Found.refused(name, origin, Optional.empty(), new Diagnosis(code, name, origin.where(), what, remedy));
    }
}
