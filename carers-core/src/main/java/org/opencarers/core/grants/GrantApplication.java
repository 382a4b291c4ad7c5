package org.opencarers.core.grants;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.money.MoneyText;
import org.opencarers.core.money.Pounds;
import org.opencarers.core.people.PersonName;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A carer's application for money out of a fund, for a need that a support plan has found.
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@DecisionInOrder
@JsonDeserialize(builder = GrantApplication.Builder.class)
public interface GrantApplication {

    /** The reference by which the record knows the applicant. */
    @Value.Redacted
    Optional<@FilledIn String> getApplicantReference();

    /** The name of the applicant. */
    @Value.Redacted
    Optional<@Valid PersonName> getApplicantName();

    /** The fund that is applied to, by its name. */
    Optional<@FilledIn String> getFund();

    /** The need that the money is to meet, as it stands in the support plan. */
    @Value.Redacted
    Optional<@FilledIn String> getNeed();

    /** The amount that is asked for, in pounds. */
    @MoneyText
    @Value.Redacted
    Optional<@Pounds BigDecimal> getAmountAsked();

    /** The day of the application. */
    @Value.Redacted
    Optional<LocalDate> getAppliedOn();

    /** What was decided; absent when nothing is decided yet, or it is not known. */
    @Value.Redacted
    Optional<GrantDecision> getDecision();

    /** The day of the decision, not before that of the application. */
    @Value.Redacted
    Optional<LocalDate> getDecidedOn();

    /** What was awarded; absent when nothing was, or it is not known. */
    @Value.Redacted
    Optional<@Valid GrantAward> getAward();

    /**
     * Begins an application of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of an application; what it is not given stays unknown. */
    final class Builder extends ImmutableGrantApplication.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public GrantApplication build() {
            amountAsked(Canonical.pounds(super.build().getAmountAsked()));
            return super.build();
        }
    }
}
