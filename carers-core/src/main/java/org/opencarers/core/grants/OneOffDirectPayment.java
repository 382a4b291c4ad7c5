package org.opencarers.core.grants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.money.MoneyText;
import org.opencarers.core.money.Pounds;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A single payment to a carer after an assessment, for one thing that makes the caring easier, such as a course or a
 * laptop.
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = OneOffDirectPayment.Builder.class)
public interface OneOffDirectPayment {

    /** What the money is for. */
    @Value.Redacted
    Optional<@FilledIn String> getPurpose();

    /** The amount, in pounds. */
    @MoneyText
    @Value.Redacted
    Optional<@Pounds BigDecimal> getAmount();

    /** The day of the assessment after which it is paid. */
    @Value.Redacted
    Optional<LocalDate> getAssessedOn();

    /** The day on which it was paid. */
    @Value.Redacted
    Optional<LocalDate> getPaidOn();

    /**
     * Begins a payment of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a payment; what it is not given stays unknown. */
    final class Builder extends ImmutableOneOffDirectPayment.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public OneOffDirectPayment build() {
            amount(Canonical.pounds(super.build().getAmount()));
            return super.build();
        }
    }
}
