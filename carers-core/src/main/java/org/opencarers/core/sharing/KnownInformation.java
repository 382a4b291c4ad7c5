package org.opencarers.core.sharing;

import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.validation.Code;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Something that the recipient already knows, or says they know (the confidentiality specification, section 2.4).
 *
 * <p>Immutable. Both parts may be unknown; beside an entry with an unknown part, a refusal about what is known counts
 * and a permit does not.
 */
@Value.Immutable
@JsonDeserialize(builder = KnownInformation.Builder.class)
public interface KnownInformation {

    /** The item that is known. */
    @Value.Redacted
    Optional<@Code String> getItem();

    /** How it is known that they know. */
    @Value.Redacted
    Optional<KnowledgeProvenance> getProvenance();

    /**
     * Begins an entry of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an entry; what it is not given stays unknown. */
    final class Builder extends ImmutableKnownInformation.Builder {
        Builder() {}
    }
}
