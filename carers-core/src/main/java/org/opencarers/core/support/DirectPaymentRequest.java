package org.opencarers.core.support;

import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A carer's request to be paid money with which to buy the support (Care Act 2014, s. 31).
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = DirectPaymentRequest.Builder.class)
public interface DirectPaymentRequest {

    /** Whether the carer has asked for a direct payment. */
    @Value.Redacted
    Optional<Boolean> getRequested();

    /** Whether it is to be paid to somebody whom the carer nominates. */
    @Value.Redacted
    Optional<Boolean> getToNominee();

    /** Whether the nominated person agrees. */
    @Value.Redacted
    Optional<Boolean> getNomineeAgrees();

    /** Whether regulations forbid meeting these needs by direct payment. */
    @Value.Redacted
    Optional<Boolean> getProhibited();

    /** Whether the payment can be managed: alone, with whatever help there is, or not. */
    @Value.Redacted
    Optional<Manageability> getManageable();

    /** Whether the authority finds a direct payment an appropriate way to meet the needs. */
    @Value.Redacted
    Optional<Boolean> getAppropriate();

    /**
     * Begins a request of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a request; what it is not given stays unknown. */
    final class Builder extends ImmutableDirectPaymentRequest.Builder {
        Builder() {}
    }
}
