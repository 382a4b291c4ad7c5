package org.opencarers.core.grants;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.money.MoneyText;
import org.opencarers.core.money.Pounds;
import org.opencarers.core.time.DatePeriod;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A personal budget: what it costs the local authority to meet somebody's needs, and who looks after the money (Care
 * Act 2014, s. 26).
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = PersonalBudget.Builder.class)
public interface PersonalBudget {

    /** The amount for each period, in pounds. */
    @MoneyText
    @Value.Redacted
    Optional<@Pounds BigDecimal> getAmount();

    /** For which period the amount is; absent when it is not known, which is not the same as once. */
    @Value.Redacted
    Optional<PaymentPeriod> getPer();

    /** Who looks after the money. */
    @Value.Redacted
    Optional<BudgetHolder> getManagedBy();

    /** From when to when the budget holds. */
    @Value.Redacted
    Optional<@Valid DatePeriod> getPeriod();

    /**
     * The amount with its period.
     *
     * @return the sum; empty when one of the two is unknown
     */
    default Optional<RegularSum> sum() {
        return getAmount().flatMap(amount -> getPer().map(per -> RegularSum.of(amount, per)));
    }

    /**
     * Begins a budget of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a budget; what it is not given stays unknown. */
    final class Builder extends ImmutablePersonalBudget.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public PersonalBudget build() {
            amount(Canonical.pounds(super.build().getAmount()));
            return super.build();
        }
    }
}
