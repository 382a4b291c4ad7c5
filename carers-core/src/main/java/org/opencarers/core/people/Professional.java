package org.opencarers.core.people;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.contact.ContactDetails;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Somebody who works with carers and the people they care for: a nurse, a social worker, a carer lead.
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = Professional.Builder.class)
public interface Professional {

    /** The professional's names. */
    @Value.Redacted
    Optional<@Valid PersonName> getName();

    /** What the professional is, such as {@code carer lead} or {@code social worker}, in the words of the organisation. */
    Optional<@FilledIn String> getRole();

    /** Where the professional works. */
    Optional<@Valid Organisation> getOrganisation();

    /** How the professional can be reached at work. */
    @Value.Redacted
    Optional<@Valid ContactDetails> getContact();

    /**
     * Begins a professional of whom nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a professional; what it is not given stays unknown. */
    final class Builder extends ImmutableProfessional.Builder {
        Builder() {}
    }
}
