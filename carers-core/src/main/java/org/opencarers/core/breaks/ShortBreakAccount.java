package org.opencarers.core.breaks;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.figures.FigureCheck;
import org.opencarers.core.figures.Reconciliation;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a report says about the short breaks of one period: its rows, and further figures that can be checked.
 *
 * <p>Immutable. Only the title must be there. All rows are of the same period, so that their costs may be added.
 */
@Value.Immutable
@JsonDeserialize(builder = ShortBreakAccount.Builder.class)
public interface ShortBreakAccount {

    /** What the account is called, such as {@code Respite purchased in 2009/10}. */
    @FilledIn
    String getTitle();

    /** The period, usually a financial year; absent when the report does not say. */
    Optional<@Valid DatePeriod> getPeriod();

    /** The report in which it is printed; absent when it is not known. */
    Optional<@FilledIn String> getSource();

    /** The rows, in the order of the report. */
    List<@Valid CostedRow> getRows();

    /**
     * Further figures with their arithmetic that are no rows, such as places by cost by weeks, or a cost by sessions.
     */
    List<@Valid FigureCheck> getChecks();

    /**
     * The comparison of every printed figure with arithmetic.
     *
     * @return one result for each row and then for each further check, in their order
     */
    default List<Reconciliation> reconciliations() {
        return Stream.concat(
                        getRows().stream().map(CostedRow::reconciliation),
                        getChecks().stream().map(FigureCheck::reconciliation))
                .toList();
    }

    /**
     * How much was bought, for each unit apart.
     *
     * @return the sum of the rows of each unit that occurs, in the order of the units
     */
    default Map<BreakUnit, BigDecimal> quantities() {
        Map<BreakUnit, BigDecimal> sums = new EnumMap<>(BreakUnit.class);
        getRows().forEach(row -> sums.merge(row.getUnit(), row.getQuantity(), BigDecimal::add));
        sums.replaceAll((unit, sum) -> Canonical.decimal(sum));
        return Canonical.map(sums);
    }

    /**
     * What all rows come to by arithmetic, whatever is printed.
     *
     * @return the sum of the computed totals of the rows, in pounds, exact and with at least two decimals; 0.00 without
     *     rows
     */
    default BigDecimal total() {
        return Canonical.pounds(getRows().stream().map(CostedRow::total).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * Begins an account; its title must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what a report says; what it is not given stays unknown. */
    final class Builder extends ImmutableShortBreakAccount.Builder {
        Builder() {}
    }
}
