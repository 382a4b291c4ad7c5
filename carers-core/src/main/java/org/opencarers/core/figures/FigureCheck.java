package org.opencarers.core.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.validation.CountUpTo;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A figure of a report with the arithmetic behind it, so that the two can be compared.
 *
 * <p>Immutable. Only the name and the operation must be there; a check without a printed figure computes one. Inputs
 * that do not suit the operation are reported by validation.
 */
@Value.Immutable
@InputsSuitOperation
@JsonDeserialize(builder = FigureCheck.Builder.class)
public interface FigureCheck {

    /** What the figure is called, such as {@code West Kent, nursing care over 65}. */
    @FilledIn
    String getName();

    /** How the figure comes about. */
    Operation getOperation();

    /**
     * The numbers that go into it, in the order that the operation wants; exact decimals, each in the unit of the
     * report. A percentage among them stands as the report means it: 40 % of something as 0.4.
     */
    List<@Quantity BigDecimal> getInputs();

    /** What is printed; absent when the report prints nothing. */
    Optional<PrintedFigure> getPrinted();

    /**
     * How far the printed figure may lie from the computed one, included, in the unit of the figure. Absent when they
     * must be equal at the precision of the printed figure: what is computed, rounded half up to as many decimals as
     * are printed.
     */
    Optional<@Quantity BigDecimal> getTolerance();

    /**
     * How many decimals the computed figure has. A quotient or a share is rounded half up to them; every other result
     * is exact, is never rounded, and has at least so many. When it is absent a quotient has 2, a share has 3, and
     * every other result as many as it needs. It plays no part in whether the figures agree.
     */
    Optional<@CountUpTo(10) Integer> getScale();

    /** Where the figure is printed, such as a document and its page; absent when it is not known. */
    Optional<@FilledIn String> getSource();

    /**
     * The figure that arithmetic gives.
     *
     * @return the figure, as precise as {@link #getScale} says; empty when the inputs do not suit the operation
     */
    default Optional<BigDecimal> computed() {
        return Comparison.computed(this);
    }

    /**
     * The comparison of what is printed with what is computed.
     *
     * @return the result, which is also there when nothing can be compared
     */
    default Reconciliation reconciliation() {
        return Comparison.of(this);
    }

    /**
     * Begins a check; its name and its operation must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects a check; what it is not given stays unknown. */
    final class Builder extends ImmutableFigureCheck.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public FigureCheck build() {
            FigureCheck given = super.build();
            inputs(given.getInputs().stream().map(Canonical::decimal).toList());
            tolerance(Canonical.decimal(given.getTolerance()));
            return super.build();
        }
    }
}
