package org.opencarers.core.sharing;

import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Law on which the answer turns and which this library cannot know (the confidentiality specification, section 2.4).
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = SharingLaw.Builder.class)
public interface SharingLaw {

    /**
     * Whether the provisions on nominated persons are in force (Mental Health Act 2025, ss. 24 to 28); unknown counts
     * as no.
     */
    Optional<Boolean> getNominatedPersonInForce();

    /** Whether an order of a court restricts what the recipient may be told; unknown turns a share into a referral. */
    @Value.Redacted
    Optional<Boolean> getCourtOrderRestrictsRecipient();

    /**
     * Begins law of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of the law; what it is not given stays unknown. */
    final class Builder extends ImmutableSharingLaw.Builder {
        Builder() {}
    }
}
