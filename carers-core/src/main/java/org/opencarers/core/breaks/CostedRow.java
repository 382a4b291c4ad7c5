package org.opencarers.core.breaks;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.figures.FigureCheck;
import org.opencarers.core.figures.Operation;
import org.opencarers.core.figures.PrintedFigure;
import org.opencarers.core.figures.Quantity;
import org.opencarers.core.figures.Reconciliation;
import org.opencarers.core.money.Pounds;
import org.opencarers.core.money.RequiredMoneyText;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A row of a report about short breaks: so much of something, at so much each, and the total that is printed for it.
 *
 * <p>Immutable. What it is, how much of it and what one of them costs must be there.
 */
@Value.Immutable
@JsonDeserialize(builder = CostedRow.Builder.class)
public interface CostedRow {

    /** The area in which the breaks were bought, such as {@code West Kent}; absent when the report names none. */
    Optional<@FilledIn String> getArea();

    /** What was bought and for whom, in the words of the report, such as {@code nursing home, over 65}. */
    @FilledIn
    String getDescription();

    /** The kinds of break in the row; more than one when the report does not keep them apart, absent when not known. */
    Optional<Set<ShortBreakKind>> getKinds();

    /** How much was bought, in the unit beside it. */
    @Quantity
    BigDecimal getQuantity();

    /** What the quantity counts. */
    BreakUnit getUnit();

    /** What one unit costs, on average if that is what the report states, in pounds. */
    @RequiredMoneyText
    @Pounds
    BigDecimal getUnitCost();

    /** The total as the report prints it; absent when it prints none. */
    Optional<PrintedFigure> getPrintedTotal();

    /**
     * What the row comes to by arithmetic, whatever is printed.
     *
     * @return the quantity multiplied by the cost of a unit, in pounds, exact and with at least two decimals
     */
    default BigDecimal total() {
        return Canonical.pounds(getQuantity().multiply(getUnitCost()));
    }

    /**
     * The comparison of the printed total with the computed one, at the precision of what is printed: whole pounds
     * agree with whole pounds.
     *
     * @return the result, which is also there when no total is printed
     */
    default Reconciliation reconciliation() {
        return FigureCheck.builder()
                .name(getArea().map(area -> area + ", ").orElse("") + getDescription())
                .operation(Operation.PRODUCT)
                .addInputs(getQuantity(), getUnitCost())
                .printed(getPrintedTotal())
                .scale(2)
                .build()
                .reconciliation();
    }

    /**
     * Begins a row; its description, quantity, unit and unit cost must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what a row says; what it is not given stays unknown. */
    final class Builder extends ImmutableCostedRow.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public CostedRow build() {
            CostedRow given = super.build();
            kinds(Canonical.set(given.getKinds()));
            quantity(Canonical.decimal(given.getQuantity()));
            unitCost(Canonical.pounds(given.getUnitCost()));
            return super.build();
        }
    }
}
