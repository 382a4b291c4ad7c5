package org.opencarers.rules.packs;

import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.SpiLevel;

/** Decides by its description alone whether a pack may be made at all. */
final class Admission {

    private final Optional<AllowList> allowed;

    private Admission(Optional<AllowList> allowed) {
        this.allowed = allowed;
    }

    /** Everything is let in that this library can take. */
    static Admission open() {
        return new Admission(Optional.empty());
    }

    /** Only what is on a list is let in. */
    static Admission of(AllowList allowed) {
        return new Admission(Optional.of(allowed));
    }

    /** Why a pack is not let in, or empty. */
    Optional<Diagnosis> objection(PackDescriptor descriptor, Origin origin) {
        Optional<Diagnosis> unwanted = allowed.flatMap(list -> objection(list, descriptor, origin));
        return unwanted.isPresent() ? unwanted : objectionTo(descriptor, origin);
    }

    private static Optional<Diagnosis> objectionTo(PackDescriptor descriptor, Origin origin) {
        if (!SpiLevel.isSupported(descriptor.level())) {
            return Optional.of(new Diagnosis(
                    DiagnosisCode.OTHER_LEVEL,
                    descriptor.id(),
                    origin.where(),
                    "it is written for level " + descriptor.level() + " of this interface; this library takes levels "
                            + SpiLevel.OLDEST + " to " + SpiLevel.CURRENT,
                    descriptor.level() > SpiLevel.CURRENT
                            ? "use a newer version of the library, or an older one of the pack"
                            : "ask the pack's authority for a newer version"));
        }
        if (!descriptor.objections().isEmpty()) {
            return Optional.of(new Diagnosis(
                    DiagnosisCode.BAD_DESCRIPTION,
                    descriptor.id(),
                    origin.where(),
                    String.join(", and ", descriptor.objections()),
                    "correct @PackDescription"));
        }
        return Optional.empty();
    }

    private static Optional<Diagnosis> objection(AllowList list, PackDescriptor descriptor, Origin origin) {
        if (!list.concerns(origin)) {
            return Optional.empty();
        }
        if (!list.names(descriptor.id())) {
            return Optional.of(new Diagnosis(
                    DiagnosisCode.NOT_ALLOWED,
                    descriptor.id(),
                    origin.where(),
                    "it is not on the list of packs that are allowed",
                    "put it on the list, or remove the jar"));
        }
        Set<String> expected = list.digests(descriptor.id());
        Optional<String> actual =
                expected.isEmpty() ? Optional.empty() : origin.jar().flatMap(PackJar::sha256);
        return expected.isEmpty() || actual.filter(expected::contains).isPresent()
                ? Optional.empty()
                : Optional.of(new Diagnosis(
                        DiagnosisCode.OTHER_DIGEST,
                        descriptor.id(),
                        origin.where(),
                        actual.map(digest -> "its jar has the SHA-256 " + digest)
                                        .orElse("nobody can tell from which jar it was loaded")
                                + ", but " + String.join(" or ", expected) + " is allowed",
                        "install the jar that was examined, or examine this one and allow it; where it is on a path, start the"
                                + " program after it was put there"));
    }
}
