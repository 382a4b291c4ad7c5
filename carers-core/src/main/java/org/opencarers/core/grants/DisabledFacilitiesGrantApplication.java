package org.opencarers.core.grants;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.money.MoneyText;
import org.opencarers.core.money.Pounds;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An application for a disabled facilities grant, with which a home is adapted.
 *
 * <p>Immutable. Everything may be unknown. Housing Grants, Construction and Regeneration Act 1996, Part I, Chapter I.
 */
@Value.Immutable
@JsonDeserialize(builder = DisabledFacilitiesGrantApplication.Builder.class)
public interface DisabledFacilitiesGrantApplication {

    /** Who applies. */
    @Value.Redacted
    Optional<@Valid GrantApplicant> getApplicant();

    /** Whether a disabled person lives, or means to live, in the home. */
    @Value.Redacted
    Optional<Boolean> getDisabledOccupant();

    /** Whether the works are for a disabled child or young person. */
    @Value.Redacted
    Optional<Boolean> getForChild();

    /** Whether the disabled person is meant to live there for five years. */
    @Value.Redacted
    Optional<Boolean> getFiveYearIntention();

    /** Whether the landlord has given a certificate. */
    @Value.Redacted
    Optional<Boolean> getLandlordCertificate();

    /** Whether the housing authority is satisfied that the works are necessary and appropriate (s. 24(3)). */
    @Value.Redacted
    Optional<Boolean> getWorksNecessary();

    /** Whether the housing authority is satisfied that the works are reasonable and practicable (s. 24(3)). */
    @Value.Redacted
    Optional<Boolean> getWorksPracticable();

    /** What the eligible works cost, in pounds. */
    @MoneyText
    @Value.Redacted
    Optional<@Pounds BigDecimal> getEligibleCost();

    /** The contribution that the test of resources gives, in pounds; 0 when there is none. */
    @MoneyText
    @Value.Redacted
    Optional<@Pounds BigDecimal> getAssessedContribution();

    /**
     * Begins an application of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of an application; what it is not given stays unknown. */
    final class Builder extends ImmutableDisabledFacilitiesGrantApplication.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public DisabledFacilitiesGrantApplication build() {
            DisabledFacilitiesGrantApplication given = super.build();
            eligibleCost(Canonical.pounds(given.getEligibleCost()));
            assessedContribution(Canonical.pounds(given.getAssessedContribution()));
            return super.build();
        }
    }
}
