package org.opencarers.core.breaks;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.figures.Quantity;
import org.opencarers.core.money.MoneyText;
import org.opencarers.core.money.Pounds;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A short break that a carer or the person cared for has: of what kind, when, how much of it, from whom, and what it
 * costs.
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@QuantityHasUnit
@JsonDeserialize(builder = ShortBreak.Builder.class)
public interface ShortBreak {

    /** What kind of break it is. */
    @Value.Redacted
    Optional<ShortBreakKind> getKind();

    /** Whom it is for. */
    @Value.Redacted
    Optional<BreakRecipient> getForWhom();

    /** From which day to which. */
    @Value.Redacted
    Optional<@Valid DatePeriod> getPeriod();

    /** How much of it there is, in the unit beside it. */
    @Value.Redacted
    Optional<@Quantity BigDecimal> getQuantity();

    /** What the quantity counts; validation asks for it beside a quantity. */
    @Value.Redacted
    Optional<BreakUnit> getUnit();

    /** Who provides it. */
    @Value.Redacted
    Optional<@Valid Organisation> getProvider();

    /** What one unit costs, in pounds; 0 when the break is free. */
    @MoneyText
    @Value.Redacted
    Optional<@Pounds BigDecimal> getUnitCost();

    /** What the whole break costs as it is recorded, in pounds; 0 when it is free. */
    @MoneyText
    @Value.Redacted
    Optional<@Pounds BigDecimal> getTotal();

    /** Anything else about the break, in the words of the record. */
    @Value.Redacted
    Optional<@FilledIn String> getNotes();

    /**
     * What the whole break costs by its quantity, whatever total is recorded.
     *
     * @return the quantity multiplied by the cost of a unit, in pounds, exact and with at least two decimals; empty
     *     when one of the two is unknown
     */
    default Optional<BigDecimal> computedTotal() {
        return Canonical.pounds(getQuantity().flatMap(quantity -> getUnitCost().map(quantity::multiply)));
    }

    /**
     * Begins a short break of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a short break; what it is not given stays unknown. */
    final class Builder extends ImmutableShortBreak.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public ShortBreak build() {
            ShortBreak given = super.build();
            quantity(Canonical.decimal(given.getQuantity()));
            unitCost(Canonical.pounds(given.getUnitCost()));
            total(Canonical.pounds(given.getTotal()));
            return super.build();
        }
    }
}
