package org.opencarers.core.reports;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What an organisation reports about carers for a year, as the figures that it prints.
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = AnnualReport.Builder.class)
public interface AnnualReport {

    /** The title, as it is printed. */
    Optional<@FilledIn String> getTitle();

    /** Who publishes it. */
    Optional<@Valid Organisation> getPublisher();

    /** The days on which it reports. */
    Optional<@Valid DatePeriod> getPeriod();

    /** The figures, in the order of the report. */
    List<@Valid ReportedFigure> getFigures();

    /**
     * The figures of one name, such as one for each area. They are not added up: areas may overlap.
     *
     * @param name what they count, written as in the report
     * @return the figures, in the order of the report
     */
    default List<ReportedFigure> figuresCalled(String name) {
        return getFigures().stream()
                .filter(figure -> figure.getName().equals(name))
                .toList();
    }

    /**
     * Begins a report of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a report; what it is not given stays unknown. */
    final class Builder extends ImmutableAnnualReport.Builder {
        Builder() {}
    }
}
