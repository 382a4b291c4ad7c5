package org.opencarers.core.people;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.organisations.HospitalManager;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.time.DatePeriod;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A stay in hospital, as far as it bears on caring: who runs the hospital, and what comes after (Care Act 2014, s. 74).
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = HospitalStay.Builder.class)
public interface HospitalStay {

    /** The hospital, or the Trust that runs it. */
    @Value.Redacted
    Optional<@Valid Organisation> getHospital();

    /** What kind of body manages the hospital; the duty to involve carers is that of NHS trusts. */
    @Value.Redacted
    Optional<HospitalManager> getManager();

    /** From when to when the person is in hospital. */
    @Value.Redacted
    Optional<@Valid DatePeriod> getPeriod();

    /** Whether the Trust has begun to make plans for the discharge. */
    @Value.Redacted
    Optional<Boolean> getDischargePlanningBegun();

    /** Whether the patient is likely to need care and support after leaving hospital. */
    @Value.Redacted
    Optional<Boolean> getLikelyToNeedCareAfterDischarge();

    /**
     * Begins a stay of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a stay; what it is not given stays unknown. */
    final class Builder extends ImmutableHospitalStay.Builder {
        Builder() {}
    }
}
