package org.opencarers.core.caring;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.employment.LeaveDependant;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.validation.HoursAWeek;
import org.opencarers.core.validation.WeeksOutOf;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a carer does, or means to do, for the person cared for.
 *
 * <p>Immutable. Everything may be unknown; an absent answer is unknown, never zero and never no.
 */
@Value.Immutable
@CountsInOrder
@JsonDeserialize(builder = Caring.Builder.class)
public interface Caring {

    /** From when to when the carer has cared for this person. */
    @Value.Redacted
    Optional<@Valid DatePeriod> getPeriod();

    /** The kinds of help that the carer gives; empty for none, absent when nobody has asked. */
    @Value.Redacted
    Optional<Set<CareTask>> getTasks();

    /** Whether carer and person live in the same household. */
    @Value.Redacted
    Optional<Boolean> getLiveTogether();

    /** Whether the two care for each other. */
    @Value.Redacted
    Optional<Boolean> getMutual();

    /** Whether the carer is willing to go on caring; absent when nobody has asked. */
    @Value.Redacted
    Optional<Readiness> getWilling();

    /** Whether the carer is able to go on caring; absent when nobody has asked. */
    @Value.Redacted
    Optional<Readiness> getAble();

    /** Whether the carer has parental responsibility for the child cared for. */
    @Value.Redacted
    Optional<Boolean> getHasParentalResponsibility();

    /** What the carer is to the person cared for: the carer is that person's {@code PARENT}, {@code FRIEND} … */
    @Value.Redacted
    Optional<Relationship> getRelationship();

    /** Whether the carer gives care now, means to, or neither (Care Act 2014, s. 10(3)). */
    @Value.Redacted
    Optional<CareProvision> getProvision();

    /** The hours in the week, Sunday to Saturday, that the carer cares for this one person; from 0 to 168. */
    @Value.Redacted
    Optional<@HoursAWeek BigDecimal> getHoursPerWeekForOnePerson();

    /** The hours a week that the carer cares for everybody together, this person included; from 0 to 168. */
    @Value.Redacted
    Optional<@HoursAWeek BigDecimal> getHoursPerWeek();

    /** The hours of care a week, averaged over the last 13 weeks, for up to three people together; from 0 to 168. */
    @Value.Redacted
    Optional<@HoursAWeek BigDecimal> getAverageHours13Weeks();

    /** Whether the carer is paid for the care, other than by a benefit. */
    @Value.Redacted
    Optional<Boolean> getPaid();

    /** Whether the care is given under, or because of, a contract (Care Act 2014, s. 10(9)). */
    @Value.Redacted
    Optional<Boolean> getUnderContract();

    /** Whether the care is given as voluntary work (Care Act 2014, s. 10(9)). */
    @Value.Redacted
    Optional<Boolean> getVoluntaryWork();

    /** Whether the authority finds it a substantial amount of care on a regular basis; asked by the law before 2015. */
    @Value.Redacted
    Optional<Boolean> getSubstantialAndRegular();

    /** Whether the carer is only on a temporary break from caring, such as a holiday or a hospital stay. */
    @Value.Redacted
    Optional<Boolean> getTemporaryBreak();

    /** The weeks without 35 hours of care among the 26 weeks that end with this one; from 0 to 26. */
    @Value.Redacted
    Optional<@WeeksOutOf(26) Integer> getBreakWeeksLast26();

    /** Those of the break weeks in which either person was in hospital; from 0 to 26, never more than the break weeks. */
    @Value.Redacted
    Optional<@WeeksOutOf(26) Integer> getHospitalWeeksLast26();

    /** Whether needs or circumstances of either person have changed since the earlier assessment or refusal. */
    @Value.Redacted
    Optional<Boolean> getCircumstancesChanged();

    /** Whether anybody else is already paid a carer's benefit or carer element for caring for the same person. */
    @Value.Redacted
    Optional<Boolean> getOtherCarerPaid();

    /** Whether the caring arrangement is at risk of breaking down, as a professional sees it. */
    @Value.Redacted
    Optional<Boolean> getAtRiskOfBreakdown();

    /** Whether a health or social care professional has signed a care certificate (SI 2010/19). */
    @Value.Redacted
    Optional<Boolean> getCertificateSigned();

    /** What the person cared for is to the carer as an employee (Employment Rights Act 1996, s. 80J). */
    @Value.Redacted
    Optional<LeaveDependant> getLeaveDependant();

    /**
     * Begins caring of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of the caring; what it is not given stays unknown. */
    final class Builder extends ImmutableCaring.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public Caring build() {
            Caring given = super.build();
            hoursPerWeekForOnePerson(Canonical.decimal(given.getHoursPerWeekForOnePerson()));
            averageHours13Weeks(Canonical.decimal(given.getAverageHours13Weeks()));
            tasks(Canonical.set(given.getTasks()));
            hoursPerWeek(Canonical.decimal(given.getHoursPerWeek()));
            return super.build();
        }
    }
}
