package org.opencarers.core.reports;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.money.MoneyText;
import org.opencarers.core.money.Pounds;
import org.opencarers.core.registers.ContactKind;
import org.opencarers.core.validation.CountUpTo;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How often carers were in contact in one way, and what one contact costs.
 *
 * <p>Immutable. The kind must be there.
 */
@Value.Immutable
@JsonDeserialize(builder = ContactTally.Builder.class)
public interface ContactTally {

    /** In which way. */
    ContactKind getKind();

    /** How many contacts there were. */
    Optional<@CountUpTo Integer> getContacts();

    /** What one contact costs, in pounds. */
    @MoneyText
    Optional<@Pounds BigDecimal> getUnitCost();

    /**
     * Begins a tally; the kind must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of one kind of contact; apart from the kind, what it is not given stays unknown. */
    final class Builder extends ImmutableContactTally.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public ContactTally build() {
            ContactTally given = super.build();
            unitCost(Canonical.pounds(given.getUnitCost()));
            return super.build();
        }
    }
}
