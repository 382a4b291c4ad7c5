package org.opencarers.core.caring;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.contact.ContactDetails;
import org.opencarers.core.people.PersonName;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Somebody to call when the carer cannot care: a neighbour, a relative, a friend.
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = EmergencyContact.Builder.class)
public interface EmergencyContact {

    /** The names of the contact. */
    @Value.Redacted
    Optional<@Valid PersonName> getName();

    /** How to reach the contact. */
    @Value.Redacted
    Optional<@Valid ContactDetails> getContact();

    /** What the contact is to the person cared for. */
    @Value.Redacted
    Optional<Relationship> getRelationship();

    /** Whether the contact has agreed to step in; absent when nobody has asked, and then it must not be relied on. */
    @Value.Redacted
    Optional<Boolean> getAgreed();

    /** What the contact can do, and for how long, in the carer's words. */
    @Value.Redacted
    Optional<@FilledIn String> getCanDo();

    /**
     * Begins a contact of whom nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a contact; what it is not given stays unknown. */
    final class Builder extends ImmutableEmergencyContact.Builder {
        Builder() {}
    }
}
