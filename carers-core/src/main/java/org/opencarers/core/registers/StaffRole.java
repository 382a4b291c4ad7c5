package org.opencarers.core.registers;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.people.Professional;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Who is there for carers in one team or area, and since when.
 *
 * <p>Immutable. The kind must be there.
 */
@Value.Immutable
@JsonDeserialize(builder = StaffRole.Builder.class)
public interface StaffRole {

    /** What the holder is there for. */
    StaffRoleKind getKind();

    /** The team, ward or service. */
    Optional<@FilledIn String> getTeam();

    /** The borough or other area. */
    Optional<@FilledIn String> getArea();

    /** Who holds the role; absent when nobody does or it is not known. */
    @Value.Redacted
    Optional<@Valid Professional> getHolder();

    /** From when to when; absent when it is not known. */
    Optional<@Valid DatePeriod> getPeriod();

    /**
     * Whether somebody is known to hold the role on a day.
     *
     * @param day the day that is asked about
     * @return whether there is a holder and the period includes the day
     */
    default boolean knownToBeHeldOn(LocalDate day) {
        return getHolder().isPresent()
                && getPeriod().flatMap(period -> period.contains(day)).orElse(false);
    }

    /**
     * Begins a role; its kind must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a role; apart from the kind, what it is not given stays unknown. */
    final class Builder extends ImmutableStaffRole.Builder {
        Builder() {}
    }
}
