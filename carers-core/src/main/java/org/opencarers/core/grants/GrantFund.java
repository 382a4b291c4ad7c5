package org.opencarers.core.grants;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.figures.FigureCheck;
import org.opencarers.core.figures.Operation;
import org.opencarers.core.figures.Reconciliation;
import org.opencarers.core.money.Pounds;
import org.opencarers.core.money.RequiredMoneyText;
import org.opencarers.core.organisations.Authority;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A fund out of which support for carers is paid, such as a year's Carers' Grant or a carers' break fund, with what has
 * been allocated of it.
 *
 * <p>Immutable. The name and the total must be there. Allocations never come to more than the total.
 */
@Value.Immutable
@JsonDeserialize(builder = GrantFund.Builder.class)
public interface GrantFund {

    /** What the fund is called. */
    @FilledIn
    String getName();

    /** The local authority whose fund it is; absent when it is none's, or not known. */
    Optional<@Valid Authority> getAuthority();

    /** The organisation that holds the money and pays it out; absent when the authority does, or it is not known. */
    Optional<@Valid Organisation> getHolder();

    /** The period for which the fund is, usually a financial year; absent when it is not known. */
    Optional<@Valid DatePeriod> getPeriod();

    /** The whole fund for its period, in pounds. */
    @RequiredMoneyText
    @Pounds
    BigDecimal getTotal();

    /** What has been allocated, in the order in which it was. */
    List<@Valid Allocation> getAllocations();

    /**
     * The fund with one allocation more. This fund stays as it is.
     *
     * @param allocation the allocation
     * @return the new fund
     * @throws FundExceededException if less than that is left
     */
    default GrantFund allocate(Allocation allocation) {
        Builder next = builder();
        next.from(this);
        next.addAllocations(allocation);
        return next.build();
    }

    /**
     * What has been allocated.
     *
     * @return the sum of the allocations, in pounds
     */
    default BigDecimal allocated() {
        return Canonical.pounds(
                getAllocations().stream().map(Allocation::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * What is left.
     *
     * @return the total less all allocations, in pounds
     */
    default BigDecimal unallocated() {
        return Canonical.pounds(getTotal().subtract(allocated()));
    }

    /**
     * The comparison of each printed share with the share of the whole fund that the allocation is.
     *
     * @return one result for each allocation that has a printed share, in their order
     */
    default List<Reconciliation> shares() {
        return getAllocations().stream()
                .filter(allocation -> allocation.getPrintedShare().isPresent())
                .map(allocation -> FigureCheck.builder()
                        .name(allocation.getName() + ", share of " + getName())
                        .operation(Operation.SHARE_OF_HUNDRED)
                        .addInputs(allocation.getAmount(), getTotal())
                        .printed(allocation.getPrintedShare())
                        .build()
                        .reconciliation())
                .toList();
    }

    /**
     * Begins a fund; its name and its total must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a fund; what it is not given stays unknown. */
    final class Builder extends ImmutableGrantFund.Builder {
        Builder() {}

        /**
         * Builds the fund.
         *
         * @return the fund
         * @throws FundExceededException if the allocations come to more than the total
         */
        @Override
        public GrantFund build() {
            GrantFund given = super.build();
            FundExceededException.check(given.allocated(), given.getTotal());
            total(Canonical.pounds(given.getTotal()));
            return super.build();
        }
    }
}
