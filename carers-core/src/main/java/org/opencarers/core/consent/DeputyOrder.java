package org.opencarers.core.consent;

import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What has been checked of an order that appoints a deputy for welfare (the confidentiality specification, section
 * 2.2).
 *
 * <p>Immutable. Everything may be unknown; an order not known to be seen and to cover the matter is referred to a
 * person.
 */
@Value.Immutable
@JsonDeserialize(builder = DeputyOrder.Builder.class)
public interface DeputyOrder {

    /** Whether somebody has seen the sealed order. */
    @Value.Redacted
    Optional<Boolean> getSeen();

    /** Whether the order covers what is asked about. */
    @Value.Redacted
    Optional<Boolean> getCoversMatter();

    /**
     * Begins an order of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what has been checked; what it is not given stays unknown. */
    final class Builder extends ImmutableDeputyOrder.Builder {
        Builder() {}
    }
}
