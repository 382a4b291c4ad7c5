package org.opencarers.core.organisations;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.contact.ContactDetails;
import org.opencarers.core.validation.FilledIn;
import org.opencarers.core.validation.OdsCode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An organisation: an NHS Trust, a practice, a charity, a provider of care.
 *
 * <p>Immutable. Only the name must be there.
 */
@Value.Immutable
@JsonDeserialize(builder = Organisation.Builder.class)
public interface Organisation {

    /** The name, as the organisation writes it. */
    @FilledIn
    String getName();

    /** The code of the Organisation Data Service, such as {@code RXY}; absent when it has none or it is not known. */
    Optional<@OdsCode String> getOdsCode();

    /** What kind of organisation it is; never read off the shape of its code. */
    Optional<OrganisationKind> getKind();

    /** How the organisation can be reached. */
    Optional<@Valid ContactDetails> getContact();

    /**
     * An organisation of which only the name is known.
     *
     * @param name the name
     * @return the organisation
     */
    static Organisation named(String name) {
        return builder().name(name).build();
    }

    /**
     * Begins an organisation; its name must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of an organisation; apart from the name, what it is not given stays unknown. */
    final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
