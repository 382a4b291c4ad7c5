package org.opencarers.core.plans;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.validation.CountUpTo;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * From which share of criteria met a whole is amber or green. Immutable; both shares must be there.
 *
 * <p>Shares are compared in whole numbers, never in floating point.
 */
@Value.Immutable
@JsonDeserialize(builder = RatingThresholds.Builder.class)
public interface RatingThresholds {

    /**
     * Green above 80 per cent, amber from 50 per cent.
     *
     * <p>Source: secondary. These shares are reported by others and were not verified in the scheme's own papers.
     */
    RatingThresholds COMMONLY_REPORTED =
            builder().greenAbovePercent(80).amberFromPercent(50).build();

    /** The share in per cent above which a whole is green, excluded. */
    @CountUpTo(100)
    Integer getGreenAbovePercent();

    /** The share in per cent from which a whole is amber, included; below it is red. */
    @CountUpTo(100)
    Integer getAmberFromPercent();

    /**
     * The rating of criteria taken together, by the share of them that is met.
     *
     * @param criteria the criteria
     * @return the rating; empty when there are no criteria, or while those not answered could still change it
     */
    default Optional<Rating> rate(List<Criterion> criteria) {
        if (criteria.isEmpty()) {
            return Optional.empty();
        }
        long met = criteria.stream()
                .filter(criterion -> criterion.getMet().equals(Optional.of(Rating.GREEN)))
                .count();
        long open = criteria.stream()
                .filter(criterion -> criterion.getMet().isEmpty())
                .count();
        Rating least = rating(met, criteria.size());
        Rating most = rating(met + open, criteria.size());
        return least == most ? Optional.of(least) : Optional.empty();
    }

    private Rating rating(long met, long all) {
        if (met * 100 > all * getGreenAbovePercent()) {
            return Rating.GREEN;
        }
        return met * 100 >= all * getAmberFromPercent() ? Rating.AMBER : Rating.RED;
    }

    /**
     * Begins thresholds; both must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects two thresholds. */
    final class Builder extends ImmutableRatingThresholds.Builder {
        Builder() {}
    }
}
