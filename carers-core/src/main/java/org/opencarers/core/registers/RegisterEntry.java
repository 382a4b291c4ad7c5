package org.opencarers.core.registers;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.codes.CodedValue;
import org.opencarers.core.people.Carer;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One carer on a register: since when, how the carer came to be on it, and what is to be done next.
 *
 * <p>Immutable. Its id must be there. One carer who cares for two people has one entry or two, as the register does it.
 */
@Value.Immutable
@JsonDeserialize(builder = RegisterEntry.Builder.class)
@DatesInOrder
@UnpaidCarerCodes
public interface RegisterEntry {

    /** The id of the entry, which no other entry of its register has. */
    @Value.Redacted
    @FilledIn
    String getEntryId();

    /** The carer. */
    @Value.Redacted
    Optional<@Valid Carer> getCarer();

    /** The person cared for, by the id that the register has for them; their details are not held here. */
    @Value.Redacted
    Optional<@FilledIn String> getCaredForRef();

    /** The first day on the register. */
    @Value.Redacted
    Optional<LocalDate> getRegisteredOn();

    /** How the carer came to be on the register. */
    @Value.Redacted
    Optional<RegistrationSource> getSource();

    /** Whether the carer agrees to be contacted; absent when nobody has asked, and then the carer should not be. */
    @Value.Redacted
    Optional<Boolean> getConsentsToContact();

    /**
     * Codes that say that the person is a carer, mostly of SNOMED CT; empty for none, absent when not recorded.
     *
     * <p>Never 229774002, which is the occupation of a paid carer.
     */
    @Value.Redacted
    Optional<List<@Valid CodedValue>> getCarerCodes();

    /** The day by which the entry is to be looked at again. */
    @Value.Redacted
    Optional<LocalDate> getReviewDue();

    /** The day of the carer's last annual health check; absent when there was none or it is not known. */
    @Value.Redacted
    Optional<LocalDate> getAnnualHealthCheckOn();

    /** The contacts with the carer, in the order in which they took place. */
    @Value.Redacted
    List<@Valid ContactRecord> getContacts();

    /** The last day on the register; absent when the entry has not ended, or nobody has written its end down. */
    @Value.Redacted
    Optional<LocalDate> getEnded();

    /**
     * Whether the carer is on the register on a day.
     *
     * @param day the day that is asked about
     * @return whether the carer is; empty when the days that are known do not settle it
     */
    default Optional<Boolean> onRegister(LocalDate day) {
        return DatePeriod.builder()
                .start(getRegisteredOn())
                .end(getEnded())
                .build()
                .contains(day);
    }

    /**
     * Whether a year has passed since the last annual health check.
     *
     * @param day the day that is asked about
     * @return whether it has; empty when no health check is recorded
     */
    default Optional<Boolean> healthCheckDue(LocalDate day) {
        return getAnnualHealthCheckOn().map(last -> !day.isBefore(last.plusYears(1)));
    }

    /**
     * Begins an entry; its id must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of an entry; apart from the id, what it is not given stays unknown. */
    final class Builder extends ImmutableRegisterEntry.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public RegisterEntry build() {
            RegisterEntry given = super.build();
            carerCodes(Canonical.list(given.getCarerCodes()));
            return super.build();
        }
    }
}
