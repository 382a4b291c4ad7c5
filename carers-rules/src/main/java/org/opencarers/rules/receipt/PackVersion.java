package org.opencarers.rules.receipt;

import java.util.Optional;
import org.opencarers.rules.PackDescriptor;

/**
 * A pack as a receipt names it: whoever wants to make the decision again must have this one.
 *
 * @param id the id of the pack
 * @param version its version, as its authors count
 * @param sha256 the SHA-256 of its jar, 64 lower-case hexadecimal digits; empty where its jar cannot be told
 */
public record PackVersion(String id, String version, Optional<String> sha256) {

    /** Refuses a SHA-256 that is none. */
    public PackVersion {
        if (sha256.filter(digest -> !Sha256.isWritten(digest)).isPresent()) {
            throw new IllegalArgumentException(
                    "a SHA-256 has 64 hexadecimal digits, but was given as " + sha256.orElseThrow());
        }
    }

    /** A pack by what it says of itself. */
    public static PackVersion of(PackDescriptor descriptor, Optional<String> sha256) {
        return new PackVersion(descriptor.id(), descriptor.version(), sha256);
    }
}
