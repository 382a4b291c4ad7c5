package org.opencarers.law.vocabulary;

import static org.opencarers.rules.Informant.AUTHORITY;
import static org.opencarers.rules.Informant.CARER;
import static org.opencarers.rules.Informant.PROFESSIONAL;

import java.math.BigDecimal;
import java.util.List;
import org.opencarers.core.caring.CareProvision;
import org.opencarers.core.caring.Caring;
import org.opencarers.core.caring.Relationship;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Unit;

/** Facts about the caring: what one carer does, or means to do, for one person. */
public final class CareFacts {

    /** Whether the carer gives care to this person now, means to, or neither. */
    public static final ChoiceFact<CareProvision> PROVISION = Fact.of(
                    "care.provision", "Does the carer give care to this person now, or mean to?", CARER)
            .oneOf("the carer", CareProvision.class)
            .readBy(SituationPart.CARING.answer("provision", Caring::getProvision));

    /** What the carer is to the person cared for: PARENT means that the carer is the parent. */
    public static final ChoiceFact<Relationship> RELATIONSHIP = Fact.of(
                    "care.relationship",
                    "What is the carer to the person cared for? (to that person, the carer is …)",
                    CARER)
            .oneOf("to the person cared for, the carer is", Relationship.class)
            .readBy(SituationPart.CARING.answer("relationship", Caring::getRelationship));

    /** Whether the carer is paid for the care, other than by a benefit. */
    public static final BooleanFact PAID = Fact.of(
                    "care.paid", "Is the carer paid for the care, other than by a benefit?", CARER)
            .yesOrNo("the carer is paid for the care", "the carer is not paid for the care")
            .readBy(SituationPart.CARING.answer("paid", Caring::getPaid));

    /** Whether the care is given under, or because of, a contract. */
    public static final BooleanFact UNDER_CONTRACT = Fact.of(
                    "care.under-contract", "Is the care given under, or because of, a contract?", CARER)
            .yesOrNo("the care is given under a contract", "the care is not given under a contract")
            .readBy(SituationPart.CARING.answer("underContract", Caring::getUnderContract));

    /** Whether the care is given as voluntary work, for an organisation for example. */
    public static final BooleanFact VOLUNTARY_WORK = Fact.of(
                    "care.voluntary-work", "Is the care given as voluntary work?", CARER)
            .yesOrNo("the care is voluntary work", "the care is not voluntary work")
            .readBy(SituationPart.CARING.answer("voluntaryWork", Caring::getVoluntaryWork));

    /** Whether it is a substantial amount of care on a regular basis: a test of the law before 2015. */
    public static final BooleanFact SUBSTANTIAL_AND_REGULAR = Fact.of(
                    "care.substantial-and-regular", "Is it a substantial amount of care on a regular basis?", AUTHORITY)
            .yesOrNo(
                    "the care is substantial in amount and regular",
                    "the care is not both substantial in amount and regular")
            .readBy(SituationPart.CARING.answer("substantialAndRegular", Caring::getSubstantialAndRegular));

    /** Whether the needs or circumstances of either person have changed since an earlier assessment or refusal. */
    public static final BooleanFact CIRCUMSTANCES_CHANGED = Fact.of(
                    "care.circumstances-changed",
                    "Have the needs or circumstances of either person changed since the earlier assessment or refusal?",
                    AUTHORITY)
            .yesOrNo(
                    "needs or circumstances have changed since the earlier assessment or refusal",
                    "needs and circumstances have not changed since the earlier assessment or refusal")
            .readBy(SituationPart.CARING.answer("circumstancesChanged", Caring::getCircumstancesChanged));

    /** Hours of care a week for all people cared for together, 0 to 168. */
    public static final NumberFact<BigDecimal> HOURS_PER_WEEK = Fact.of(
                    "care.hours-per-week", "How many hours a week does the carer care, for everyone together?", CARER)
            .hoursAWeek("the hours of care a week for everyone together are")
            .readBy(SituationPart.CARING.answer("hoursPerWeek", Caring::getHoursPerWeek));

    /** Hours of care for this one person in the week, Sunday to Saturday, that holds the date; 0 to 168. */
    public static final NumberFact<BigDecimal> HOURS_PER_WEEK_FOR_ONE_PERSON = Fact.of(
                    "care.hours-per-week-for-one-person",
                    "How many hours a week does the carer care for this one person?",
                    CARER)
            .hoursAWeek("the hours of care a week for this one person are")
            .readBy(SituationPart.CARING.answer("hoursPerWeekForOnePerson", Caring::getHoursPerWeekForOnePerson));

    /** Hours of care a week, averaged over the last 13 weeks, for up to three people; 0 to 168. */
    public static final NumberFact<BigDecimal> AVERAGE_HOURS_13_WEEKS = Fact.of(
                    "care.average-hours-13-weeks",
                    "Over the last 13 weeks, how many hours a week on average, for up to three people?",
                    CARER)
            .hoursAWeek("the average hours of care a week over the last 13 weeks, for up to three people, are")
            .readBy(SituationPart.CARING.answer("averageHours13Weeks", Caring::getAverageHours13Weeks));

    /** Whether the carer is only on a temporary break from caring, a holiday or a hospital stay. */
    public static final BooleanFact TEMPORARY_BREAK = Fact.of(
                    "care.temporary-break",
                    "Is the carer only on a temporary break from caring (holiday, hospital)?",
                    CARER)
            .yesOrNo(
                    "the carer is only on a temporary break from caring",
                    "the carer is not on a temporary break from caring")
            .readBy(SituationPart.CARING.answer("temporaryBreak", Caring::getTemporaryBreak));

    /** Weeks without 35 hours of care among the 26 that end with this one, 0 to 26. */
    public static final NumberFact<Integer> BREAK_WEEKS_LAST_26 = Fact.of(
                    "care.break-weeks-last-26", "In the last 26 weeks, how many weeks were a break from caring?", CARER)
            .whole("the weeks of break among the last 26 are", Unit.WEEKS, 26)
            .readBy(SituationPart.CARING.answer("breakWeeksLast26", Caring::getBreakWeeksLast26));

    /** Those of the break weeks in which either person was in hospital, 0 to 26; never more than the break weeks. */
    public static final NumberFact<Integer> HOSPITAL_WEEKS_LAST_26 = Fact.of(
                    "care.hospital-weeks-last-26", "How many of those weeks was either of them in hospital?", CARER)
            .whole("the weeks of break with either person in hospital are", Unit.WEEKS, 26)
            .readBy(SituationPart.CARING.answer("hospitalWeeksLast26", Caring::getHospitalWeeksLast26));

    /** Whether the caring arrangement is at risk of breaking down. */
    public static final BooleanFact AT_RISK_OF_BREAKDOWN = Fact.of(
                    "care.at-risk-of-breakdown", "Is the caring arrangement at risk of breaking down?", PROFESSIONAL)
            .yesOrNo(
                    "the caring arrangement is at risk of breaking down",
                    "the caring arrangement is not at risk of breaking down")
            .readBy(SituationPart.CARING.answer("atRiskOfBreakdown", Caring::getAtRiskOfBreakdown));

    /** Whether a health or social care professional has signed a care certificate. */
    public static final BooleanFact CERTIFICATE_SIGNED = Fact.of(
                    "care.certificate-signed",
                    "Has a health or social care professional signed a care certificate?",
                    CARER)
            .yesOrNo(
                    "a health or social care professional has signed a care certificate",
                    "no health or social care professional has signed a care certificate")
            .readBy(SituationPart.CARING.answer("certificateSigned", Caring::getCertificateSigned));

    static final List<Fact<?>> ALL = List.of(
            PROVISION,
            RELATIONSHIP,
            PAID,
            UNDER_CONTRACT,
            VOLUNTARY_WORK,
            SUBSTANTIAL_AND_REGULAR,
            CIRCUMSTANCES_CHANGED,
            HOURS_PER_WEEK,
            HOURS_PER_WEEK_FOR_ONE_PERSON,
            AVERAGE_HOURS_13_WEEKS,
            TEMPORARY_BREAK,
            BREAK_WEEKS_LAST_26,
            HOSPITAL_WEEKS_LAST_26,
            AT_RISK_OF_BREAKDOWN,
            CERTIFICATE_SIGNED);

    private CareFacts() {}
}
