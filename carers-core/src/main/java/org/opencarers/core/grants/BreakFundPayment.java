package org.opencarers.core.grants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.money.MoneyText;
import org.opencarers.core.money.Pounds;
import org.opencarers.core.validation.CountUpTo;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A payment out of a carers' break fund, which may serve for several breaks: in Kent, in one year, 34 payments gave 207
 * instances of respite.
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = BreakFundPayment.Builder.class)
public interface BreakFundPayment {

    /** The fund out of which it is paid, by its name. */
    Optional<@FilledIn String> getFund();

    /** What the money is for. */
    @Value.Redacted
    Optional<@FilledIn String> getPurpose();

    /** The amount of the whole payment, not of each break, in pounds. */
    @MoneyText
    @Value.Redacted
    Optional<@Pounds BigDecimal> getAmount();

    /** How many breaks were had out of this payment; 0 when it has not been used. */
    @Value.Redacted
    Optional<@CountUpTo(10_000) Integer> getInstances();

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
    final class Builder extends ImmutableBreakFundPayment.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public BreakFundPayment build() {
            amount(Canonical.pounds(super.build().getAmount()));
            return super.build();
        }
    }
}
