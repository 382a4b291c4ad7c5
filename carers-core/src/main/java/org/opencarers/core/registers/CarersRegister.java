package org.opencarers.core.registers;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.time.DatePeriod;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The list of the carers that an organisation knows.
 *
 * <p>Immutable. Everything may be unknown. No two entries have the same id.
 */
@Value.Immutable
@JsonDeserialize(builder = CarersRegister.Builder.class)
@DistinctEntryIds
public interface CarersRegister {

    /** Who keeps the register. */
    Optional<@Valid Organisation> getKeptBy();

    /** What kind of organisation keeps it. */
    Optional<RegisterKind> getKind();

    /** The entries, also those that have ended. */
    @Value.Redacted
    List<@Valid RegisterEntry> getEntries();

    /**
     * The entries of carers who are known to be on the register on a day.
     *
     * @param day the day that is asked about
     * @return the entries, in the order of the register; without those whose first day is not known
     */
    default List<RegisterEntry> entriesOn(LocalDate day) {
        return getEntries().stream()
                .filter(entry -> entry.onRegister(day).orElse(false))
                .toList();
    }

    /**
     * The entries of carers who are known to have come onto the register during a period.
     *
     * @param period the period, with both its days included
     * @return the entries, in the order of the register
     */
    default List<RegisterEntry> newDuring(DatePeriod period) {
        return getEntries().stream()
                .filter(entry ->
                        entry.getRegisteredOn().flatMap(period::contains).orElse(false))
                .toList();
    }

    /**
     * The entries of carers who may be contacted on a day.
     *
     * @param day the day that is asked about
     * @return the entries of that day whose carers have agreed; without those who were not asked
     */
    default List<RegisterEntry> contactableOn(LocalDate day) {
        return entriesOn(day).stream()
                .filter(entry -> entry.getConsentsToContact().orElse(false))
                .toList();
    }

    /**
     * The entries that are due to be looked at again.
     *
     * @param day the day that is asked about
     * @return the entries whose review is due on or before that day and that are not known to be off the register then
     */
    default List<RegisterEntry> reviewsDueBy(LocalDate day) {
        return getEntries().stream()
                .filter(entry -> entry.onRegister(day).orElse(true))
                .filter(entry ->
                        entry.getReviewDue().map(due -> !due.isAfter(day)).orElse(false))
                .toList();
    }

    /**
     * Begins a register of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a register; what it is not given stays unknown. */
    final class Builder extends ImmutableCarersRegister.Builder {
        Builder() {}
    }
}
