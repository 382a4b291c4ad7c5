package org.opencarers.core.grants;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.figures.PrintedFigure;
import org.opencarers.core.money.Pounds;
import org.opencarers.core.money.RequiredMoneyText;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A part of a fund that is set aside for something or handed to somebody.
 *
 * <p>Immutable. The name and the amount must be there.
 */
@Value.Immutable
@JsonDeserialize(builder = Allocation.Builder.class)
public interface Allocation {

    /** What the allocation is called, such as {@code Mental Health}. */
    @FilledIn
    String getName();

    /** What the money is for. */
    Optional<@FilledIn String> getPurpose();

    /** The organisation that it goes to; absent when it goes to none, or to one that is not known. */
    Optional<@Valid Organisation> getTo();

    /** The amount, in pounds. */
    @RequiredMoneyText
    @Pounds
    BigDecimal getAmount();

    /** The part of the fund of which it is a share, such as {@code top slice}; absent for the fund as a whole. */
    Optional<@FilledIn String> getPart();

    /** The share of the fund that a report prints for it, such as {@code 13 %}; absent when none is printed. */
    Optional<PrintedFigure> getPrintedShare();

    /**
     * An allocation of which the name and the amount are known.
     *
     * @param name what it is called
     * @param amount the amount, in pounds
     * @return the allocation
     */
    static Allocation of(String name, BigDecimal amount) {
        return builder().name(name).amount(amount).build();
    }

    /**
     * Begins an allocation; its name and its amount must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of an allocation; what it is not given stays unknown. */
    final class Builder extends ImmutableAllocation.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public Allocation build() {
            amount(Canonical.pounds(super.build().getAmount()));
            return super.build();
        }
    }
}
