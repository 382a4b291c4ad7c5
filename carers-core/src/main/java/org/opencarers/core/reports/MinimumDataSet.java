package org.opencarers.core.reports;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.money.MoneyText;
import org.opencarers.core.money.Pounds;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.people.Gender;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.validation.CountUpTo;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The few figures that every organisation paid to support carers would report alike, so that they can be compared.
 *
 * <p>Immutable. Everything may be unknown. Recommended by the evaluation in Kent's report of 2009/10: contacts by kind
 * with their unit costs, and carers by age, gender, ethnicity and area. A breakdown may count fewer carers than there
 * are, because not everything is known of everybody, and never more.
 */
@Value.Immutable
@JsonDeserialize(builder = MinimumDataSet.Builder.class)
@PartsWithinWhole
public interface MinimumDataSet {

    /** Who reports. */
    Optional<@Valid Organisation> getOrganisation();

    /** The days on which it reports. */
    Optional<@Valid DatePeriod> getPeriod();

    /** How many carers were supported, each counted once. */
    Optional<@CountUpTo Integer> getCarers();

    /** What was spent on supporting them in the period, in pounds. */
    @MoneyText
    Optional<@Pounds BigDecimal> getSpending();

    /** The contacts, one kind a line. No kind stands there twice. */
    List<@Valid ContactTally> getContacts();

    /** The carers by age band; empty when they are not broken down. */
    Map<AgeBand, @CountUpTo Integer> getCarersByAgeBand();

    /** The carers by gender; empty when they are not broken down. */
    Map<Gender, @CountUpTo Integer> getCarersByGender();

    /** The carers by ethnic category; empty when they are not broken down. */
    List<@Valid Tally> getCarersByEthnicity();

    /** The carers by area; empty when they are not broken down. */
    List<@Valid Tally> getCarersByArea();

    /**
     * What was spent for each carer.
     *
     * @return pounds, rounded to the penny with halves up; empty when a figure is not known or there were no carers
     */
    default Optional<BigDecimal> spendingForEachCarer() {
        return getSpending()
                .flatMap(pounds -> getCarers()
                        .filter(carers -> carers > 0)
                        .map(carers -> pounds.divide(BigDecimal.valueOf(carers), 2, RoundingMode.HALF_UP)));
    }

    /**
     * Begins a data set of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known for a data set; what it is not given stays unknown. */
    final class Builder extends ImmutableMinimumDataSet.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public MinimumDataSet build() {
            MinimumDataSet given = super.build();
            spending(Canonical.pounds(given.getSpending()));
            carersByAgeBand(Canonical.map(given.getCarersByAgeBand()));
            carersByGender(Canonical.map(given.getCarersByGender()));
            return super.build();
        }
    }
}
