package org.opencarers.rules.packs;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;

/** Asks a pack for its description, and then for everything that it contributes. Whatever it throws ends here. */
final class Asked {

    private final Candidate candidate;
    private final Admission admission;

    private Asked(Candidate candidate, Admission admission) {
        this.candidate = candidate;
        this.admission = admission;
    }

    /** Asks a pack that a program made itself. */
    static Found of(PolicyPack pack) {
        Candidate candidate = new Candidate(pack.getClass().getName(), Origin.program(pack));
        return new Asked(candidate, Admission.open()).found(() -> pack);
    }

    /**
     * Asks a pack that was found.
     *
     * @param made makes the pack; called only when it is let in
     */
    static Found of(Candidate candidate, Class<?> type, Admission admission, Callable<PolicyPack> made) {
        Optional<PackDescriptor> descriptor;
        try {
            descriptor = PackDescriptor.on(type);
        } catch (RuntimeException | LinkageError unreadable) {
            return candidate.refused(
                    DiagnosisCode.BAD_DESCRIPTION,
                    "its description cannot be read: " + Thrown.text(unreadable),
                    "compile it against the version of this library that it is used with");
        }
        if (descriptor.isEmpty()) {
            return candidate.refused(
                    DiagnosisCode.NO_DESCRIPTION, "the class has no description", "write @PackDescription above it");
        }
        candidate.describe(descriptor.get());
        return admission
                .objection(descriptor.get(), candidate.origin())
                .map(candidate::refused)
                .orElseGet(() -> new Asked(candidate, admission).found(made));
    }

    private Found found(Callable<PolicyPack> made) {
        return ask(AskedFor.ITSELF, made, this::described);
    }

    private Found described(PolicyPack pack) {
        AskedFor stage = candidate.descriptor().isEmpty() ? AskedFor.ITS_DESCRIPTION : AskedFor.ITS_CONTRIBUTIONS;
        return ask(stage, pack::descriptor, said -> contributing(pack, said));
    }

    private Found contributing(PolicyPack pack, PackDescriptor said) {
        if (candidate.descriptor().filter(on -> !on.equals(said)).isPresent()) {
            return candidate.refused(
                    DiagnosisCode.DIFFERS_FROM_DESCRIPTION,
                    "its method descriptor() says something else than its @PackDescription",
                    "leave out the method");
        }
        candidate.describe(said);
        Origin origin = candidate.origin();
        return admission
                .objection(said, origin)
                .map(candidate::refused)
                .orElseGet(() -> ask(
                        AskedFor.ITS_CONTRIBUTIONS, () -> Contribution.of(said, pack, origin), Found::contributing));
    }

    @SuppressWarnings("CatchingUnchecked") // a pack may throw whatever it likes
    private <T> Found ask(AskedFor what, Callable<T> question, Function<T, Found> then) {
        T given;
        try {
            given = NullGiven.unless(question.call(), "its method descriptor() gives null");
        } catch (Throwable failed) {
            AskedFor.Failure failure = what.failure(failed);
            return candidate.refused(failure.code(), failure.what(), failure.remedy());
        }
        return then.apply(given);
    }
}
