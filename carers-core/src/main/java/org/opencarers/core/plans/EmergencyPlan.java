package org.opencarers.core.plans;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.caring.EmergencyContact;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What is to happen when the carer suddenly cannot care: whom to call, and what the person cared for needs.
 *
 * <p>Immutable. Everything may be unknown. Contacts are called in their order. When none can step in, or the plan fails
 * in another way, the fallback does: in Kent the council's duty desk or, outside its hours, another (Kent Carers
 * Annual Report 2009/10).
 */
@Value.Immutable
@JsonDeserialize(builder = EmergencyPlan.Builder.class)
public interface EmergencyPlan {

    /** Who has been named to step in, the first to call first. */
    @Value.Redacted
    List<@Valid EmergencyContact> getContacts();

    /** What the person cared for needs, one thing a line; empty for nothing, absent when not written down. */
    @Value.Redacted
    Optional<List<@FilledIn String>> getNeeds();

    /** What to know about medication: which, when, where it is kept. */
    @Value.Redacted
    Optional<@FilledIn String> getMedicationNotes();

    /** How to get into the home, such as who has a key. */
    @Value.Redacted
    Optional<@FilledIn String> getHomeAccess();

    /** Who arranges help when the plan fails; more than one where they answer at different hours. */
    List<@Valid CrisisContact> getFallback();

    /** The day on which the plan is to be looked at again. */
    @Value.Redacted
    Optional<LocalDate> getReviewOn();

    /**
     * Whom to call next.
     *
     * <p>A contact who has not agreed to step in, or has not been asked, is named all the same:
     * {@link EmergencyContact#getAgreed()} tells.
     *
     * @param contactsTried how many contacts have been called in their order and could not step in, 0 at first
     * @return the next contact or, when all have been tried, the fallback; empty when no fallback is known either
     * @throws IllegalArgumentException if the number is negative
     */
    default Optional<NextCall> whomToCall(int contactsTried) {
        if (contactsTried < 0) {
            throw new IllegalArgumentException("contactsTried must not be negative; it is 0 at first");
        }
        return contactsTried < getContacts().size()
                ? Optional.of(NextCall.builder()
                        .contact(getContacts().get(contactsTried))
                        .build())
                : whomToCallWhenThePlanFails();
    }

    /**
     * Whom to call when the plan fails, whichever contacts have been tried.
     *
     * @return the fallback; empty when none is known
     */
    default Optional<NextCall> whomToCallWhenThePlanFails() {
        return getFallback().isEmpty()
                ? Optional.empty()
                : Optional.of(NextCall.builder().fallback(getFallback()).build());
    }

    /**
     * Begins a plan of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a plan; what it is not given stays unknown. */
    final class Builder extends ImmutableEmergencyPlan.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public EmergencyPlan build() {
            EmergencyPlan given = super.build();
            needs(Canonical.list(given.getNeeds()));
            return super.build();
        }
    }
}
