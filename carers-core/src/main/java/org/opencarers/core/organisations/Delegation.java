package org.opencarers.core.organisations;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A function of a local authority that another body carries out, or might; the authority stays responsible for it
 * (Care Act 2014, s. 79).
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = Delegation.Builder.class)
public interface Delegation {

    /** The function that is handed over. */
    Optional<DelegatedFunction> getFunction();

    /** The authority whose function it is. */
    Optional<@Valid Authority> getAuthority();

    /** Who carries the function out. */
    Optional<@Valid Organisation> getBody();

    /** From when to when. */
    Optional<@Valid DatePeriod> getPeriod();

    /** For which places or people, in the words of the agreement. */
    Optional<@FilledIn String> getScope();

    /**
     * Begins a delegation of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a delegation; what it is not given stays unknown. */
    final class Builder extends ImmutableDelegation.Builder {
        Builder() {}
    }
}
