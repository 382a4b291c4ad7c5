package org.opencarers.core.support;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How a carer's eligible needs are to be met: the support, what it costs, the personal budget, and when it is looked at
 * again (Care Act 2014, s. 25).
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = SupportPlan.Builder.class)
public interface SupportPlan {

    /** Whether the need would be met by support to the carer, or by care to the adult cared for (s. 20(7)). */
    @Value.Redacted
    Optional<SupportForm> getForm();

    /** What the carer wants to achieve, in the carer's words. */
    @Value.Redacted
    Optional<List<@FilledIn String>> getGoals();

    /** What will be done, one thing a line; empty for nothing, absent when not decided. */
    @Value.Redacted
    Optional<List<@FilledIn String>> getSupport();

    /** What the carer would be charged. */
    @Value.Redacted
    Optional<@Valid Charge> getCharge();

    /** Whether a personal budget states an amount for the carer's needs (s. 26). */
    @Value.Redacted
    Optional<Boolean> getPersonalBudgetStatesAmount();

    /** The request for a direct payment; absent when nothing is known of one. */
    @Value.Redacted
    Optional<@Valid DirectPaymentRequest> getDirectPayment();

    /** The day on which the plan was agreed. */
    @Value.Redacted
    Optional<LocalDate> getAgreedOn();

    /** The day on which it is to be looked at again. */
    @Value.Redacted
    Optional<LocalDate> getReviewOn();

    /** Why there is no plan, where there is none. */
    @Value.Redacted
    Optional<@FilledIn String> getReasonNotRecorded();

    /**
     * Begins a plan of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a plan; what it is not given stays unknown. */
    final class Builder extends ImmutableSupportPlan.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public SupportPlan build() {
            SupportPlan given = super.build();
            goals(Canonical.list(given.getGoals()));
            support(Canonical.list(given.getSupport()));
            return super.build();
        }
    }
}
