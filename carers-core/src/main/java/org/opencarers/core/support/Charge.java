package org.opencarers.core.support;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.money.MoneyText;
import org.opencarers.core.money.Pounds;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What the carer would pay for support (Care Act 2014, s. 14). Immutable; everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = Charge.Builder.class)
public interface Charge {

    /** Whether a charge would be made at all. */
    @Value.Redacted
    Optional<Boolean> getMade();

    /** What the charge would be for. */
    @Value.Redacted
    Optional<ChargeSubject> getSubject();

    /** The charge, in pounds. */
    @MoneyText
    @Value.Redacted
    Optional<@Pounds BigDecimal> getAmount();

    /** What meeting the need costs the authority, in pounds. */
    @MoneyText
    @Value.Redacted
    Optional<@Pounds BigDecimal> getCostToAuthority();

    /**
     * Begins a charge of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a charge; what it is not given stays unknown. */
    final class Builder extends ImmutableCharge.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public Charge build() {
            Charge given = super.build();
            amount(Canonical.pounds(given.getAmount()));
            costToAuthority(Canonical.pounds(given.getCostToAuthority()));
            return super.build();
        }
    }
}
