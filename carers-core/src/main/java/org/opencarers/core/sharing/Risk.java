package org.opencarers.core.sharing;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.answer.OrNone;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Whom the telling, or the silence, might harm (the confidentiality specification, section 2.4).
 *
 * <p>Immutable. Everything may be unknown; that a risk is not recorded never says that there is none.
 */
@Value.Immutable
@JsonDeserialize(builder = Risk.Builder.class)
public interface Risk {

    /**
     * The risk that the patient is to themselves; where the item turns on it, unknown turns a share into a referral.
     */
    @Value.Redacted
    Optional<RiskToSelf> getToSelf();

    /** The risk that the patient is to others; where the item turns on it, unknown turns a share into a referral. */
    @Value.Redacted
    Optional<RiskToOthers> getToOthers();

    /**
     * A risk to a child; where the item turns on it or the patient is under 18, unknown turns a share into a referral.
     */
    @Value.Redacted
    Optional<RiskToChild> getToChild();

    /** The risk that the recipient is to the patient; unknown turns a share into a referral. */
    @Value.Redacted
    Optional<RiskFromRecipient> getFromRecipient();

    /**
     * The day since which that risk is known; none when there is no such day. Decisions made before it no longer count.
     */
    @Value.Redacted
    Optional<OrNone<LocalDate>> getFromRecipientSince();

    /**
     * Begins risks of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of risks; what it is not given stays unknown. */
    final class Builder extends ImmutableRisk.Builder {
        Builder() {}
    }
}
