package org.opencarers.core.organisations;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.contact.ContactDetails;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.validation.FilledIn;
import org.opencarers.core.validation.GssCode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A local authority or district, by its GSS code, with the days on which the code was in use.
 *
 * <p>Immutable. A reorganisation ends codes and begins others; a code without its days is taken for no day in particular.
 */
@Value.Immutable
@JsonDeserialize(builder = Authority.Builder.class)
public interface Authority {

    /** The GSS code, such as {@code E10000016} for Kent. */
    @GssCode
    String getGssCode();

    /** The name of the authority. */
    @FilledIn
    String getName();

    /** The days on which the code was in use; absent when they are not known. */
    Optional<@Valid DatePeriod> getInUse();

    /** The nation in which the authority lies. */
    Optional<Nation> getNation();

    /** How the authority can be reached. */
    Optional<@Valid ContactDetails> getContact();

    /**
     * Begins an authority; its code and its name must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of an authority. */
    final class Builder extends ImmutableAuthority.Builder {
        Builder() {}
    }
}
