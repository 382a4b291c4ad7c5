package org.opencarers.core.grants;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.people.Tenure;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Whoever applies for a disabled facilities grant. Immutable; everything may be unknown.
 *
 * <p>Housing Grants, Construction and Regeneration Act 1996, ss. 19 to 22.
 */
@Value.Immutable
@JsonDeserialize(builder = GrantApplicant.Builder.class)
public interface GrantApplicant {

    /** The day on which the applicant was born; the age on any day follows from it. */
    @Value.Redacted
    Optional<LocalDate> getDateOfBirth();

    /** Whether the applicant owns or rents the home. */
    @Value.Redacted
    Optional<Tenure> getTenure();

    /** Whether the applicant is on a benefit that passports to a full grant. */
    @Value.Redacted
    Optional<Boolean> getPassported();

    /**
     * Begins an applicant of whom nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of an applicant; what it is not given stays unknown. */
    final class Builder extends ImmutableGrantApplicant.Builder {
        Builder() {}
    }
}
