package org.opencarers.core.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.money.MoneyText;
import org.opencarers.core.money.Pounds;
import org.opencarers.core.validation.GssCode;
import org.opencarers.core.validation.HoursAWeek;
import org.opencarers.core.validation.WeeksOutOf;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Somebody who cares for another person without being employed to: what is known of the carer, apart from the caring.
 *
 * <p>Immutable. Everything may be unknown; an absent answer is unknown, never zero and never no.
 */
@Value.Immutable
@JsonDeserialize(builder = Carer.Builder.class)
public interface Carer {

    /** The day on which the carer was born; the carer's age on any day follows from it. */
    @Value.Redacted
    Optional<LocalDate> getDateOfBirth();

    /** The nation in which the carer lives. */
    @Value.Redacted
    Optional<Nation> getNation();

    /** The GSS code of the county, unitary or borough council under which the carer lives, such as {@code E10000016}. */
    @Value.Redacted
    Optional<@GssCode String> getAuthorityCode();

    /** The GSS code of the district in which the carer lives, or of the unitary or borough itself. */
    @Value.Redacted
    Optional<@GssCode String> getDistrictCode();

    /**
     * What the carer earns in a week, in pounds, after the deductions that the law allows; 0 when the carer earns nothing.
     *
     * <p>For Carer's Allowance: Social Security (Invalid Care Allowance) Regulations 1976, reg. 8.
     */
    @MoneyText
    @Value.Redacted
    Optional<@Pounds BigDecimal> getNetWeeklyEarnings();

    /** What the carer earns in a week, in pounds, before any deduction; never less than the net earnings. */
    @MoneyText
    @Value.Redacted
    Optional<@Pounds BigDecimal> getGrossWeeklyEarnings();

    /** The State Pension or other overlapping benefit that the carer gets, in pounds a week; 0 when there is none. */
    @MoneyText
    @Value.Redacted
    Optional<@Pounds BigDecimal> getOverlappingBenefitWeekly();

    /** Whether the school, college or university calls the carer's course full-time; no when there is no course. */
    @Value.Redacted
    Optional<Boolean> getFullTimeEducation();

    /** The hours of supervised study in a week, from 0 to 168; 0 when there is no course. */
    @Value.Redacted
    Optional<@HoursAWeek BigDecimal> getEducationHoursPerWeek();

    /** In how many of the last 156 weeks the carer was present, from 0 to 156. */
    @Value.Redacted
    Optional<@WeeksOutOf(156) Integer> getWeeksPresentLast156();

    /** In how many of the last 52 weeks the carer was present, from 0 to 52. */
    @Value.Redacted
    Optional<@WeeksOutOf(52) Integer> getWeeksPresentLast52();

    /** Whether past presence is not asked of the carer, as with refugee status or humanitarian protection. */
    @Value.Redacted
    Optional<Boolean> getPastPresenceExempt();

    /** Whether the carer is habitually resident; about a day before 2013, ordinarily resident. */
    @Value.Redacted
    Optional<Boolean> getHabituallyResident();

    /** Whether the carer is subject to immigration control. */
    @Value.Redacted
    Optional<Boolean> getSubjectToImmigrationControl();

    /** Whether the carer was entitled to Carer's Allowance immediately before a break in care or the person's death. */
    @Value.Redacted
    Optional<Boolean> getEntitledImmediatelyBefore();

    /**
     * Begins a carer of whom nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a carer; what it is not given stays unknown. */
    final class Builder extends ImmutableCarer.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public Carer build() {
            Carer given = super.build();
            netWeeklyEarnings(Canonical.pounds(given.getNetWeeklyEarnings()));
            grossWeeklyEarnings(Canonical.pounds(given.getGrossWeeklyEarnings()));
            overlappingBenefitWeekly(Canonical.pounds(given.getOverlappingBenefitWeekly()));
            educationHoursPerWeek(Canonical.decimal(given.getEducationHoursPerWeek()));
            return super.build();
        }
    }
}
