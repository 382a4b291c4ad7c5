package org.opencarers.core.plans;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.people.Carer;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A card that tells whoever finds it that its holder is a carer and that there is an emergency plan.
 *
 * <p>Immutable. Everything may be unknown. The card bears a number; the plan is kept where the number leads.
 */
@Value.Immutable
@JsonDeserialize(builder = EmergencyCard.Builder.class)
@DatesInOrder
public interface EmergencyCard {

    /** The number of the registration, as it stands on the card. */
    @Value.Redacted
    Optional<@FilledIn String> getNumber();

    /** Who issues and answers for the card. */
    Optional<@Valid Organisation> getIssuer();

    /** The carer who carries the card. */
    @Value.Redacted
    Optional<@Valid Carer> getHolder();

    /** What is to happen in an emergency. */
    @Value.Redacted
    Optional<@Valid EmergencyPlan> getPlan();

    /** The day on which the carer was registered. */
    @Value.Redacted
    Optional<LocalDate> getRegisteredOn();

    /** The last day on which the card holds; absent when there is none or it is not known. */
    @Value.Redacted
    Optional<LocalDate> getExpires();

    /** Whether the carer has a sticker for the door, which tells the emergency services of the card. */
    @Value.Redacted
    Optional<Boolean> getDoorSticker();

    /** The times when the card was used, in the order in which they happened. */
    @Value.Redacted
    List<@Valid PlanActivation> getActivations();

    /**
     * Whether the card has expired.
     *
     * @param day the day that is asked about
     * @return whether its last day is before that day; empty when the last day is not known
     */
    default Optional<Boolean> expiredOn(LocalDate day) {
        return getExpires().map(day::isAfter);
    }

    /**
     * Begins a card of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a card; what it is not given stays unknown. */
    final class Builder extends ImmutableEmergencyCard.Builder {
        Builder() {}
    }
}
