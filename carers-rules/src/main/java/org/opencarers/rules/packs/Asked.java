package org.opencarers.rules.packs;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
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

    private Found found(Callable<PolicyPack> made) {
        return ask(AskedFor.ITSELF, made, this::described);
    }

    private Found described(PolicyPack pack) {
        AskedFor stage = descriptor.isEmpty() ? AskedFor.ITS_DESCRIPTION : AskedFor.ITS_CONTRIBUTIONS;
        return ask(stage, pack::descriptor, said -> contributing(pack, said));
    }

    private Found contributing(PolicyPack pack, PackDescriptor said) {
        if (descriptor.isPresent() && !descriptor.get().equals(said)) {
            return refused(
                    DiagnosisCode.DIFFERS_FROM_DESCRIPTION,
                    "its method descriptor() says something else than its @PackDescription",
                    "leave out the method");
        }
        descriptor = Optional.of(said);
        return admission
                .objection(said, origin)
                .map(why -> Found.refused(type.getName(), origin, descriptor, why))
                .orElseGet(() -> ask(
                        AskedFor.ITS_CONTRIBUTIONS, () -> Contribution.of(said, pack, origin), Found::contributing));
    }

    @SuppressWarnings("CatchingUnchecked") // a pack may throw whatever it likes
    private <T> Found ask(AskedFor what, Callable<T> question, Function<T, Found> then) {
        T given;
        try {
            given = Objects.requireNonNull(question.call(), "it gave null");
        } catch (Throwable failed) {
            AskedFor.Failure failure = what.failure(failed);
            return refused(failure.code(), failure.what(), failure.remedy());
        }
        return then.apply(given);
    }

    private Found refused(DiagnosisCode code, String what, String remedy) {
        String name = descriptor.map(PackDescriptor::id).orElse(type.getName());
        return Found.refused(
                type.getName(), origin, descriptor, new Diagnosis(code, name, origin.where(), what, remedy));
    }
}
