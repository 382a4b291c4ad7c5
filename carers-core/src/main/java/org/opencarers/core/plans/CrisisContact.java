package org.opencarers.core.plans;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.contact.ContactDetails;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A team or organisation to call in a crisis or an emergency: the council's duty desk, a crisis team, a night line.
 *
 * <p>Immutable. Only what it is called must be there. A neighbour or a relative who would step in is an
 * {@link org.opencarers.core.caring.EmergencyContact}.
 */
@Value.Immutable
@JsonDeserialize(builder = CrisisContact.Builder.class)
public interface CrisisContact {

    /** What it is called, such as {@code County Duty}. */
    @FilledIn
    String getName();

    /** When it answers, in words, such as {@code weekdays from 9 to 5}; absent when it is not known. */
    Optional<@FilledIn String> getHours();

    /** How to reach it. */
    Optional<@Valid ContactDetails> getContact();

    /**
     * Begins a crisis contact; its name must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a crisis contact; apart from the name, what it is not given stays unknown. */
    final class Builder extends ImmutableCrisisContact.Builder {
        Builder() {}
    }
}
