package org.opencarers.core.plans;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.validation.FilledIn;
import org.opencarers.core.validation.PolicyId;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A text that an organisation publishes about carers: a charter, a strategy, a leaflet.
 *
 * <p>Immutable. Its kind and title must be there. The text itself is not held, only where it is found.
 */
@Value.Immutable
@JsonDeserialize(builder = Publication.Builder.class)
@DatesInOrder
public interface Publication {

    /** What kind of text it is. */
    PublicationKind getKind();

    /** The title, as it is printed. */
    @FilledIn
    String getTitle();

    /** The version, as it is printed. */
    Optional<@FilledIn String> getVersion();

    /** Who publishes it. */
    Optional<@Valid Organisation> getPublisher();

    /** The day on which this version appeared. */
    Optional<LocalDate> getPublishedOn();

    /** The last day by which it is to be reviewed; where only a month is named, the last day of the month. */
    Optional<LocalDate> getReviewDue();

    /** Where it can be read: an address on the web or a place. */
    Optional<@FilledIn String> getLink();

    /** The aims of a strategy, one a line and in short words; empty for none, absent when not recorded. */
    Optional<List<@FilledIn String>> getAims();

    /** The id of the policy that holds the text's definition of a carer as code; absent when nobody has written one. */
    Optional<@PolicyId String> getDefinition();

    /**
     * Whether the review is overdue.
     *
     * @param day the day that is asked about
     * @return whether the last day for the review is before that day; empty when it is not known
     */
    default Optional<Boolean> reviewOverdueOn(LocalDate day) {
        return getReviewDue().map(day::isAfter);
    }

    /**
     * Begins a publication; its kind and title must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a publication; apart from these, what it is not given stays unknown. */
    final class Builder extends ImmutablePublication.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public Publication build() {
            Publication given = super.build();
            aims(Canonical.list(given.getAims()));
            return super.build();
        }
    }
}
