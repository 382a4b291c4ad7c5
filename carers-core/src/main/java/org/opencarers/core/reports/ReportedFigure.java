package org.opencarers.core.reports;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.validation.CountUpTo;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A figure as a report prints it: a population estimate, carers known, hours of care.
 *
 * <p>Immutable. What it counts and the value must be there. Printed figures are kept as they are, also where they do
 * not add up.
 */
@Value.Immutable
@JsonDeserialize(builder = ReportedFigure.Builder.class)
public interface ReportedFigure {

    /** What it counts, such as {@code carers in contact}. */
    @FilledIn
    String getName();

    /** The value, without a unit; pounds for money. */
    BigDecimal getValue();

    /** The unit, such as {@code carers}, {@code hours} or {@code pounds}. */
    Optional<@FilledIn String> getUnit();

    /** How it is qualified, such as {@code about} or {@code over}; absent when it is not, or nobody wrote it down. */
    Optional<@FilledIn String> getQualifier();

    /** The area for which it holds. */
    Optional<@FilledIn String> getArea();

    /** The page of the report, from 1. */
    Optional<@CountUpTo(99_999) Integer> getSourcePage();

    /**
     * Begins a figure; what it counts and the value must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a figure; apart from these, what it is not given stays unknown. */
    final class Builder extends ImmutableReportedFigure.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public ReportedFigure build() {
            ReportedFigure given = super.build();
            value(Canonical.decimal(given.getValue()));
            return super.build();
        }
    }
}
