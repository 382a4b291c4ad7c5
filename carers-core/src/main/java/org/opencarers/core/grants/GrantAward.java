package org.opencarers.core.grants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.money.Pounds;
import org.opencarers.core.money.RequiredMoneyText;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Money that a carer is granted out of a fund.
 *
 * <p>Immutable. Only the amount must be there.
 */
@Value.Immutable
@JsonDeserialize(builder = GrantAward.Builder.class)
public interface GrantAward {

    /** The amount of each payment, in pounds. */
    @RequiredMoneyText
    @Pounds
    @Value.Redacted
    BigDecimal getAmount();

    /** How often it is paid; absent when it is not known, which is not the same as once. */
    @Value.Redacted
    Optional<PaymentPeriod> getPer();

    /** The day of the award. */
    @Value.Redacted
    Optional<LocalDate> getAwardedOn();

    /** The fund out of which it is paid, by its name. */
    Optional<@FilledIn String> getFund();

    /**
     * The amount with how often it is paid.
     *
     * @return the sum; empty when it is not known how often
     */
    default Optional<RegularSum> sum() {
        return getPer().map(per -> RegularSum.of(getAmount(), per));
    }

    /**
     * Begins an award; its amount must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of an award; what it is not given stays unknown. */
    final class Builder extends ImmutableGrantAward.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public GrantAward build() {
            amount(Canonical.pounds(super.build().getAmount()));
            return super.build();
        }
    }
}
