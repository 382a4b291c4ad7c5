package org.opencarers.core.people;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.money.MoneyText;
import org.opencarers.core.money.Pounds;
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
@AmountsInOrder
public interface Carer extends Person {

    /**
     * What kinds of carer the person is, such as a parent carer or a former carer; empty for none of these.
     *
     * <p>For registers and letters: no rule of law asks it, because ages, relationships and dates settle what it says.
     */
    @Value.Redacted
    Optional<Set<CarerKind>> getKinds();

    /** Whether the carer is an employee of somebody; absent when it is not known whether the carer works at all. */
    @Value.Redacted
    Optional<Boolean> getEmployee();

    /** The carer's own state of health; empty for none of these, absent when nobody has asked. */
    @Value.Redacted
    Optional<Set<HealthCondition>> getConditions();

    /**
     * Whether the carer has the mental capacity to ask for a direct payment (Mental Capacity Act 2005; Care Act 2014,
     * ss. 31 and 32).
     */
    @Value.Redacted
    Optional<Boolean> getCapacityToRequest();

    /** What the carer owns, in pounds. No policy of the law asks it; it is held because people give it. */
    @MoneyText
    @Value.Redacted
    Optional<@Pounds BigDecimal> getCapital();

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

    /** The level of the carer's course; {@code NONE} when there is no course. */
    @Value.Redacted
    Optional<EducationLevel> getEducationLevel();

    /** Whether Social Security Scotland accepts an exception for the course, such as no parental support. */
    @Value.Redacted
    Optional<Boolean> getCspEducationException();

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

    /** Whether the carer meets the residence and presence conditions of Carer Support Payment. */
    @Value.Redacted
    Optional<Boolean> getMeetsCspResidence();

    /** Whether the carer is under State Pension age, which depends on the day of birth and is asked, not worked out. */
    @Value.Redacted
    Optional<Boolean> getUnderStatePensionAge();

    /** Whether the carer has the Universal Credit element for limited capability for work and work-related activity. */
    @Value.Redacted
    Optional<Boolean> getUcLcwraElement();

    /** Whether the carer gets, or has applied for, Carer's Allowance or Carer Support Payment. */
    @Value.Redacted
    Optional<Boolean> getHasOrAppliedForCarerBenefit();

    /** Whether the carer was actually paid Carer's Allowance or Carer Support Payment for the date asked about. */
    @Value.Redacted
    Optional<Boolean> getPaidOnQualifyingDate();

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
            languages(Canonical.list(given.getLanguages()));
            communicationNeeds(Canonical.set(given.getCommunicationNeeds()));
            kinds(Canonical.set(given.getKinds()));
            conditions(Canonical.set(given.getConditions()));
            capital(Canonical.pounds(given.getCapital()));
            netWeeklyEarnings(Canonical.pounds(given.getNetWeeklyEarnings()));
            grossWeeklyEarnings(Canonical.pounds(given.getGrossWeeklyEarnings()));
            overlappingBenefitWeekly(Canonical.pounds(given.getOverlappingBenefitWeekly()));
            educationHoursPerWeek(Canonical.decimal(given.getEducationHoursPerWeek()));
            return super.build();
        }
    }
}
