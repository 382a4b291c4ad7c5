package org.opencarers.core.grants;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.money.Pounds;
import org.opencarers.core.money.RequiredMoneyText;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An amount together with how often it is paid, once included.
 *
 * <p>Immutable. Both must be there: an amount without its period cannot be added to anything.
 */
@Value.Immutable
@JsonDeserialize(builder = RegularSum.Builder.class)
public interface RegularSum {

    /** The amount of each payment, in pounds. */
    @RequiredMoneyText
    @Pounds
    @Value.Redacted
    BigDecimal getAmount();

    /** How often it is paid. */
    @Value.Redacted
    PaymentPeriod getPer();

    /**
     * A sum.
     *
     * @param amount the amount of each payment, in pounds
     * @param per how often it is paid
     * @return the sum
     */
    static RegularSum of(BigDecimal amount, PaymentPeriod per) {
        return builder().amount(amount).per(per).build();
    }

    /**
     * This sum and another of the same period.
     *
     * @param other the other sum
     * @return the two together, for that period
     * @throws PeriodsMixedException if the other sum is paid for another period
     */
    default RegularSum plus(RegularSum other) {
        if (getPer() != other.getPer()) {
            throw new PeriodsMixedException(getPer(), other.getPer());
        }
        return of(getAmount().add(other.getAmount()), getPer());
    }

    /**
     * Begins a sum; its amount and its period must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects a sum. */
    final class Builder extends ImmutableRegularSum.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public RegularSum build() {
            amount(Canonical.pounds(super.build().getAmount()));
            return super.build();
        }
    }
}
