package org.opencarers.core.grants;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.money.MoneyText;
import org.opencarers.core.money.Pounds;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A personal health budget: money of the NHS for somebody's health and well-being, spent as agreed with them.
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = PersonalHealthBudget.Builder.class)
public interface PersonalHealthBudget {

    /** The amount for each period, in pounds. */
    @MoneyText
    @Value.Redacted
    Optional<@Pounds BigDecimal> getAmount();

    /** For which period the amount is; absent when it is not known, which is not the same as once. */
    @Value.Redacted
    Optional<PaymentPeriod> getPer();

    /** In which of three ways it is handled. */
    @Value.Redacted
    Optional<HealthBudgetForm> getForm();

    /** The NHS body that gives it. */
    @Value.Redacted
    Optional<@Valid Organisation> getCommissioner();

    /** What the money is for, as agreed. */
    @Value.Redacted
    Optional<@FilledIn String> getPurpose();

    /** From when to when the budget holds. */
    @Value.Redacted
    Optional<@Valid DatePeriod> getPeriod();

    /** Whether it belongs to a pilot that is being evaluated. */
    @Value.Redacted
    Optional<Boolean> getPilot();

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
    final class Builder extends ImmutablePersonalHealthBudget.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public PersonalHealthBudget build() {
            amount(Canonical.pounds(super.build().getAmount()));
            return super.build();
        }
    }
}
