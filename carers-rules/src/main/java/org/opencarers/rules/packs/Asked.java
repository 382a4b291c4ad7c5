package org.opencarers.rules.packs;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;

/** Asks a pack for its description, and then for everything that it contributes. Whatever it throws ends here. */
final class Asked {

    private final Class<?> type;
    private final Origin origin;
    private final Admission admission;
    private Optional<PackDescriptor> descriptor = Optional.empty();

    private Asked(Class<?> type, Origin origin, Admission admission) {
        this.type = type;
        this.origin = origin;
        this.admission = admission;
    }

    /** Asks a pack that a program made itself. */
    static Found of(PolicyPack pack) {
        return new Asked(pack.getClass(), Origin.program(pack), Admission.open()).found(() -> pack);
    }

    /**
     * Asks a pack that was found.
     *
     * @param made makes the pack; called only when it is let in
     */
    static Found of(Class<?> type, Origin origin, Admission admission, Callable<PolicyPack> made) {
        Asked asked = new Asked(type, origin, admission);
        try {
            asked.descriptor = PackDescriptor.on(type);
        } catch (RuntimeException | LinkageError unreadable) {
            return asked.refused(
                    DiagnosisCode.BAD_DESCRIPTION,
                    "its description cannot be read: " + Thrown.text(unreadable),
                    "compile it against the version of this library that it is used with");
        }
        if (asked.descriptor.isEmpty()) {
            return asked.refused(
                    DiagnosisCode.NO_DESCRIPTION, "the class has no description", "write @PackDescription above it");
        }
        Optional<Diagnosis> objection = admission.objection(asked.descriptor.get(), origin);
        return objection
                .map(why -> Found.refused(type.getName(), origin, asked.descriptor, why))
                .orElseGet(() -> asked.found(made));
    }

    @SuppressWarnings("CatchingUnchecked") // a pack may throw whatever it likes
    private Found found(Callable<PolicyPack> made) {
        PolicyPack pack;
        try {
            pack = made.call();
        } catch (ExceptionInInitializerError failed) {
            return refused(
                    DiagnosisCode.INITIALISER_FAILED,
                    "a static initialiser failed: " + Thrown.text(failed),
                    "repair it; a pack reads nothing from outside while it is loaded");
        } catch (LinkageError failed) {
            return refused(
                    DiagnosisCode.CLASS_NOT_LOADABLE,
                    "a class that it needs cannot be loaded: " + Thrown.text(failed),
                    "put what it needs into its jar, or use the version of this library that it was compiled with");
        } catch (Throwable failed) {
            return refused(
                    DiagnosisCode.CONSTRUCTOR_FAILED,
                    "its constructor failed: " + Thrown.text(failed),
                    "repair the constructor, which needs to do nothing");
        }
        return contributing(pack);
    }

    @SuppressWarnings("CatchingUnchecked") // a pack may throw whatever it likes
    private Found contributing(PolicyPack pack) {
        try {
            PackDescriptor said = pack.descriptor();
            if (descriptor.isPresent() && !descriptor.get().equals(said)) {
                return refused(
                        DiagnosisCode.DIFFERS_FROM_DESCRIPTION,
                        "its method descriptor() says something else than its @PackDescription",
                        "leave out the method");
            }
            descriptor = Optional.of(said);
            Optional<Diagnosis> objection = admission.objection(said, origin);
            return objection.isPresent()
                    ? Found.refused(type.getName(), origin, descriptor, objection.get())
                    : Found.contributing(Contribution.of(said, pack, origin));
        } catch (NullPointerException failed) {
            return refused(
                    DiagnosisCode.CONTRIBUTED_NULL,
                    "it contributes null, or a part of what it contributes is null: " + Thrown.text(failed),
                    "contribute only what there is");
        } catch (ExceptionInInitializerError failed) {
            return refused(
                    DiagnosisCode.INITIALISER_FAILED,
                    "a static initialiser failed: " + Thrown.text(failed),
                    "repair the class that it belongs to");
        } catch (LinkageError failed) {
            return refused(
                    DiagnosisCode.CLASS_NOT_LOADABLE,
                    "a class that it needs cannot be loaded: " + Thrown.text(failed),
                    "put what it needs into its jar, or use the version of this library that it was compiled with");
        } catch (Throwable failed) {
            return refused(
                    descriptor.isEmpty() ? DiagnosisCode.NO_DESCRIPTION : DiagnosisCode.CONTRIBUTING_FAILED,
                    "it failed when it was asked: " + Thrown.text(failed),
                    descriptor.isEmpty() ? "write @PackDescription above the class" : "repair or remove it");
        }
    }

    private Found refused(DiagnosisCode code, String what, String remedy) {
        String name = descriptor.map(PackDescriptor::id).orElse(type.getName());
        return Found.refused(
                type.getName(), origin, descriptor, new Diagnosis(code, name, origin.where(), what, remedy));
    }
}
