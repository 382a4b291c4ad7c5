package org.opencarers.core.plans;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A team's or organisation's assessment of itself against the six principles of the Triangle of Care.
 *
 * <p>Immutable. Everything may be unknown. That only a green criterion counts as met is this library's reading.
 */
@Value.Immutable
@JsonDeserialize(builder = TriangleOfCare.Builder.class)
@DistinctNumbers
public interface TriangleOfCare {

    /** The organisation that assesses itself. */
    Optional<@Valid Organisation> getOrganisation();

    /** The ward or team, where it is not the whole organisation. */
    Optional<@FilledIn String> getTeam();

    /** The day of the assessment. */
    Optional<LocalDate> getAssessedOn();

    /** Whether carers took part in it. */
    Optional<Boolean> getCarersTookPart();

    /** The criteria with their answers. No number is given twice within a principle. */
    List<@Valid Criterion> getCriteria();

    /**
     * The rating of all criteria together.
     *
     * @param thresholds where amber and green begin
     * @return the rating; empty when there are no criteria, or while those not answered could still change it
     */
    default Optional<Rating> rating(RatingThresholds thresholds) {
        return thresholds.rate(getCriteria());
    }

    /**
     * The rating of one principle.
     *
     * @param principle the principle
     * @param thresholds where amber and green begin
     * @return the rating; empty when it has no criteria, or while those not answered could still change it
     */
    default Optional<Rating> rating(Principle principle, RatingThresholds thresholds) {
        return thresholds.rate(getCriteria().stream()
                .filter(criterion -> criterion.getPrinciple() == principle)
                .toList());
    }

    /**
     * Begins a self-assessment of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a self-assessment; what it is not given stays unknown. */
    final class Builder extends ImmutableTriangleOfCare.Builder {
        Builder() {}
    }
}
