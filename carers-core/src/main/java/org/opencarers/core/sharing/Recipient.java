package org.opencarers.core.sharing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.consent.Consent;
import org.opencarers.core.consent.DeputyOrder;
import org.opencarers.core.consent.PowerOfAttorney;
import org.opencarers.core.validation.CountUpTo;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Who would be told, and what is known of them (the confidentiality specification, section 2.2).
 *
 * <p>Immutable. The ref must be there; everything else may be unknown, and what is unknown opens nothing.
 */
@Value.Immutable
@JsonDeserialize(builder = Recipient.Builder.class)
public interface Recipient {

    /** The word that names the recipient throughout the document; {@link Consent#PATIENT} is always the patient. */
    @Value.Redacted
    @FilledIn
    String getRef();

    /** What the recipient is to the patient; it never decides anything by itself. */
    @Value.Redacted
    Optional<RecipientRelation> getRelation();

    /**
     * Completed years on the day asked about, 0 to 150; unknown turns a share into a referral. An organisation has
     * none.
     */
    @Value.Redacted
    Optional<@CountUpTo(150) Integer> getAge();

    /** Whether the recipient is a carer of the patient. */
    @Value.Redacted
    Optional<Boolean> getIsCarer();

    /** Whether somebody has verified who the recipient is; unknown counts as no. */
    @Value.Redacted
    Optional<Boolean> getIdentityVerified();

    /** The standings of the recipient, in law or in the file; empty for none. Unknown turns a share into a referral. */
    @Value.Redacted
    Optional<Set<RecipientRole>> getRoles();

    /** Whether somebody has verified parental responsibility; unknown counts as no. */
    @Value.Redacted
    Optional<Boolean> getParentalResponsibilityVerified();

    /** Whether the recipient lives with the patient. */
    @Value.Redacted
    Optional<Boolean> getLivesWithPatient();

    /** The refs of everybody else who will hear; empty for nobody. Unknown turns a share into a referral. */
    @Value.Redacted
    Optional<List<@FilledIn String>> getAccompaniedBy();

    /** What has been checked of the recipient's lasting power of attorney; none when there is no such power. */
    @Value.Redacted
    Optional<OrNone<PowerOfAttorney>> getPowerOfAttorney();

    /** What has been checked of the order that appoints the recipient; none when there is no such order. */
    @Value.Redacted
    Optional<OrNone<DeputyOrder>> getDeputyOrder();

    /**
     * Begins a recipient; the ref must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a recipient; what it is not given stays unknown. */
    final class Builder extends ImmutableRecipient.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public Recipient build() {
            Recipient given = super.build();
            roles(Canonical.set(given.getRoles()));
            accompaniedBy(Canonical.list(given.getAccompaniedBy()));
            return super.build();
        }
    }
}
