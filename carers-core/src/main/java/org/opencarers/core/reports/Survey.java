package org.opencarers.core.reports;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.validation.CountUpTo;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A survey of carers: how many were asked, how many answered, and what.
 *
 * <p>Immutable. Everything may be unknown. A rate is worked out here and never taken over: Kent's report prints 40 per
 * cent beside 1,750 answers of 4,700, which are 37.2.
 */
@Value.Immutable
@JsonDeserialize(builder = Survey.Builder.class)
@SurveyInOrder
public interface Survey {

    /** What the survey is called. */
    Optional<@FilledIn String> getTitle();

    /** Who asked. */
    Optional<@Valid Organisation> getPublisher();

    /** The days on which it was open. */
    Optional<@Valid DatePeriod> getPeriod();

    /** How many forms were sent. */
    Optional<@CountUpTo Integer> getSent();

    /** How many came back, never more than were sent. */
    Optional<@CountUpTo Integer> getReturned();

    /** How many could be used, never more than came back. */
    Optional<@CountUpTo Integer> getUsed();

    /** The questions, in the order of the form. */
    List<@Valid SurveyQuestion> getQuestions();

    /**
     * The share of forms that came back among those sent.
     *
     * @return the share in per cent with one decimal, halves rounded up; empty when a count is not known or none were
     *     sent
     */
    default Optional<BigDecimal> returnRate() {
        return Shares.percent(getReturned(), getSent());
    }

    /**
     * The share of forms that could be used among those sent.
     *
     * @return the share in per cent with one decimal, halves rounded up; empty when a count is not known or none were
     *     sent
     */
    default Optional<BigDecimal> usableRate() {
        return Shares.percent(getUsed(), getSent());
    }

    /**
     * Begins a survey of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a survey; what it is not given stays unknown. */
    final class Builder extends ImmutableSurvey.Builder {
        Builder() {}
    }
}
