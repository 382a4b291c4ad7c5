package org.opencarers.core.plans;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.people.CaredForPerson;
import org.opencarers.core.people.Carer;
import org.opencarers.core.people.Professional;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The care plan of the person cared for, as far as it bears on caring: the crisis section, and the carer's copy.
 *
 * <p>Immutable. Everything may be unknown. Whether the carer may have a copy depends on consent, which is not recorded
 * here (North East London Mental Health Trust, Carers Strategy 2006-2009, action 3).
 */
@Value.Immutable
@JsonDeserialize(builder = CarePlan.Builder.class)
public interface CarePlan {

    /** The person whose plan it is. */
    @Value.Redacted
    Optional<@Valid CaredForPerson> getPerson();

    /** What to do in a crisis. */
    @Value.Redacted
    Optional<@Valid CrisisSection> getCrisis();

    /** Whether the carer has been given a copy. */
    @Value.Redacted
    Optional<Boolean> getCopyGiven();

    /** The carer who was given a copy. */
    @Value.Redacted
    Optional<@Valid Carer> getCopyGivenTo();

    /** The day on which the carer was given the copy. */
    @Value.Redacted
    Optional<LocalDate> getCopyGivenOn();

    /** Who coordinates the care. */
    @Value.Redacted
    Optional<@Valid Professional> getCoordinator();

    /** The day on which the plan is to be looked at again. */
    @Value.Redacted
    Optional<LocalDate> getReviewOn();

    /**
     * Whether the plan says whom to call in a crisis.
     *
     * @return whether at least one crisis contact is in it; empty when the contacts are not known
     */
    default Optional<Boolean> namesCrisisContacts() {
        return getCrisis().flatMap(CrisisSection::getContacts).map(contacts -> !contacts.isEmpty());
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
    final class Builder extends ImmutableCarePlan.Builder {
        Builder() {}
    }
}
