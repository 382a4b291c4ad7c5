package org.opencarers.law.vocabulary;

import static org.opencarers.rules.Informant.AUTHORITY;
import static org.opencarers.rules.Informant.CARED_FOR;
import static org.opencarers.rules.Informant.CARER;
import static org.opencarers.rules.Informant.PROFESSIONAL;

import java.util.List;
import java.util.Optional;
import org.opencarers.core.caring.Caring;
import org.opencarers.core.consent.Agreements;
import org.opencarers.core.contact.LocalArea;
import org.opencarers.core.people.CaredForPerson;
import org.opencarers.core.people.DisabilityBenefit;
import org.opencarers.core.people.HealthCondition;
import org.opencarers.core.people.Residence;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;
import org.opencarers.rules.Unit;

/** Facts about the person cared for: a patient, a disabled child, a parent growing frail. */
public final class CaredForFacts {

    /** The cared-for person's age in completed years on the date asked about, 0 to 150; never the carer's. */
    public static final NumberFact<Integer> AGE = Fact.of("cared-for.age", "How old is the person cared for?", CARER)
            .whole("the cared-for person's age is", Unit.YEARS, 150)
            .readBy(SituationPart.CARED_FOR.completedYearsSince("dateOfBirth", CaredForPerson::getDateOfBirth));

    /** Whether the person is alive. A situation that gives a day of death and no other answer says no. */
    public static final BooleanFact ALIVE = Fact.of("cared-for.alive", "Is the person cared for alive?", CARER)
            .yesOrNo("the person cared for is alive", "the person cared for has died")
            .readBy(SituationPart.CARED_FOR.answer("alive", CaredForFacts::alive));

    /** Completed weeks since the person died. At most 10,000, some 190 years: no limit of law. */
    public static final NumberFact<Integer> WEEKS_SINCE_DEATH = Fact.of(
                    "cared-for.weeks-since-death", "How many weeks ago did the person die?", CARER)
            .whole("the time since the death, in completed weeks, is", Unit.WEEKS, 10000)
            .readBy(SituationPart.CARED_FOR.completedWeeksSince("dateOfDeath", CaredForPerson::getDateOfDeath));

    /** What the person lives with; none of these is the empty set. */
    public static final SetFact<HealthCondition> CONDITIONS = Fact.of(
                    "cared-for.conditions", "Which of these does the person cared for have?", CARER)
            .setOf("the person cared for has", HealthCondition.class)
            .readBy(SituationPart.CARED_FOR.answer("conditions", CaredForPerson::getConditions));

    /** Whether the person is unable to manage without help. */
    public static final BooleanFact CANNOT_MANAGE_ALONE = Fact.of(
                    "cared-for.cannot-manage-alone", "Is the person unable to manage without help?", CARER)
            .yesOrNo("the person cared for cannot manage without help", "the person cared for can manage without help")
            .readBy(SituationPart.CARED_FOR.answer("cannotManageAlone", CaredForPerson::getCannotManageAlone));

    /** Whether the child cared for is disabled or has additional needs. */
    public static final BooleanFact DISABLED = Fact.of(
                    "cared-for.disabled", "Is the child disabled, or has the child additional needs?", CARER)
            .yesOrNo(
                    "the child is disabled or has additional needs",
                    "the child is not disabled and has no additional needs")
            .readBy(SituationPart.CARED_FOR.answer("disabled", CaredForPerson::getDisabled));

    /** Whether the person is receiving care from the Trust whose policy is asked. */
    public static final BooleanFact RECEIVES_TRUST_CARE = Fact.of(
                    "cared-for.receives-trust-care",
                    "Is the person receiving care from the Trust whose policy is asked?",
                    PROFESSIONAL)
            .yesOrNo(
                    "the person cared for is receiving care from the Trust",
                    "the person cared for is not receiving care from the Trust")
            .readBy(SituationPart.CARED_FOR.answer("receivesTrustCare", CaredForPerson::getReceivesTrustCare));

    /** The last day on which the person used the Trust's services; on or before the date asked about. */
    public static final DateFact LAST_USED_TRUST_SERVICES = Fact.of(
                    "cared-for.last-used-trust-services",
                    "When did the person last use the Trust's services?",
                    PROFESSIONAL)
            .pastDate("the last day on which the person cared for used the Trust's services is")
            .readBy(SituationPart.CARED_FOR.answer("lastUsedTrustServices", CaredForPerson::getLastUsedTrustServices));

    /** Where the adult needing care lives, as regards this authority's area. */
    public static final ChoiceFact<Residence> RESIDENCE = Fact.of(
                    "cared-for.residence",
                    "As regards this authority's area, where does the adult needing care live?",
                    AUTHORITY)
            .oneOf("the adult needing care", Residence.class)
            .readBy(SituationPart.CARED_FOR.answer("residence", CaredForPerson::getResidence));

    /** Whether the person lives in the area of NHS West Kent. */
    public static final BooleanFact IN_NHS_WEST_KENT = Fact.of(
                    "cared-for.in-nhs-west-kent", "Does the person live in the area of NHS West Kent?", PROFESSIONAL)
            .yesOrNo(
                    "the person cared for lives in the area of NHS West Kent",
                    "the person cared for does not live in the area of NHS West Kent")
            .readBy(SituationPart.lies(SituationPart.CARED_FOR_ADDRESS, LocalArea.NHS_WEST_KENT));

    /** Disability benefits actually paid, qualifying or not; none is the empty set, claimed but undecided is unknown. */
    public static final SetFact<DisabilityBenefit> QUALIFYING_BENEFITS = Fact.of(
                    "cared-for.qualifying-benefits",
                    "Which of these disability benefits is the person actually paid? (none is an answer too; claimed but not yet decided counts as not known)",
                    CARED_FOR)
            .setOf("the person cared for is paid", DisabilityBenefit.class)
            .readBy(SituationPart.CARED_FOR.answer("disabilityBenefits", CaredForPerson::getDisabilityBenefits));

    /** Whether anyone else is already paid Carer's Allowance, Carer Support Payment or a carer element for the same person. */
    public static final BooleanFact OTHER_CARER_PAID = Fact.of(
                    "cared-for.other-carer-paid",
                    "Is anyone else already paid Carer's Allowance, Carer Support Payment or a carer element for the same person?",
                    CARER)
            .yesOrNo(
                    "somebody else is paid a carer's benefit for the same person",
                    "nobody else is paid a carer's benefit for the same person")
            .readBy(SituationPart.CARING.answer("otherCarerPaid", Caring::getOtherCarerPaid));

    /** Whether someone cares, or means to care, for the patient. */
    public static final BooleanFact HAS_CARER = Fact.of(
                    "cared-for.has-carer", "Does someone care, or mean to care, for the patient?", PROFESSIONAL)
            .yesOrNo(
                    "somebody cares, or means to care, for the patient",
                    "nobody cares, or means to care, for the patient")
            .readBy(SituationPart.CARED_FOR.answer("hasCarer", CaredForPerson::getHasCarer));

    /** Whether the person has a care plan. */
    public static final BooleanFact HAS_CARE_PLAN = Fact.of(
                    "cared-for.has-care-plan", "Has the person a care plan?", PROFESSIONAL)
            .yesOrNo("the person cared for has a care plan", "the person cared for has no care plan")
            .readBy(SituationPart.CARED_FOR.answer("hasCarePlan", CaredForPerson::getHasCarePlan));

    /** Whether the person consents to the carer having the care plan. */
    public static final BooleanFact CONSENTS_TO_SHARING_PLAN = Fact.of(
                    "cared-for.consents-to-sharing-plan",
                    "Does the person consent to the carer having the care plan?",
                    CARED_FOR)
            .yesOrNo(
                    "the person cared for consents to the carer having the care plan",
                    "the person cared for does not consent to the carer having the care plan")
            .readBy(SituationPart.AGREEMENTS.answer("consentsToSharingPlan", Agreements::getConsentsToSharingPlan));

    static final List<Fact<?>> ALL = List.of(
            AGE,
            ALIVE,
            WEEKS_SINCE_DEATH,
            CONDITIONS,
            CANNOT_MANAGE_ALONE,
            DISABLED,
            RECEIVES_TRUST_CARE,
            LAST_USED_TRUST_SERVICES,
            RESIDENCE,
            IN_NHS_WEST_KENT,
            QUALIFYING_BENEFITS,
            OTHER_CARER_PAID,
            HAS_CARER,
            HAS_CARE_PLAN,
            CONSENTS_TO_SHARING_PLAN);

    private CaredForFacts() {}

    private static Optional<Boolean> alive(CaredForPerson person) {
        return person.getAlive().or(() -> person.getDateOfDeath().map(day -> false));
    }
}
