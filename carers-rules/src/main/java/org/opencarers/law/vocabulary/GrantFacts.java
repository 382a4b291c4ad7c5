package org.opencarers.law.vocabulary;

import static org.opencarers.rules.Informant.AUTHORITY;
import static org.opencarers.rules.Informant.CARER;

import java.math.BigDecimal;
import java.util.List;
import org.opencarers.core.grants.DisabledFacilitiesGrantApplication;
import org.opencarers.core.grants.GrantApplicant;
import org.opencarers.core.people.Tenure;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Unit;

/** Facts about a grant for adapting a home, and about the applicant for it. */
public final class GrantFacts {

    /** The applicant's age in completed years, 0 to 150; never the age of the disabled person. */
    public static final NumberFact<Integer> APPLICANT_AGE = Fact.of(
                    "applicant.age", "How old is the applicant for the grant?", CARER)
            .whole("the applicant's age is", Unit.YEARS, 150)
            .readBy(SituationPart.GRANT_APPLICANT.completedYearsSince("dateOfBirth", GrantApplicant::getDateOfBirth));

    /** Whether the applicant owns or rents the home. */
    public static final ChoiceFact<Tenure> APPLICANT_TENURE = Fact.of(
                    "applicant.tenure", "Does the applicant own or rent the home?", CARER)
            .oneOf("the applicant", Tenure.class)
            .readBy(SituationPart.GRANT_APPLICANT.answer("tenure", GrantApplicant::getTenure));

    /** Whether the applicant is on a benefit that passports to a full grant. */
    public static final BooleanFact APPLICANT_PASSPORTED = Fact.of(
                    "applicant.passported", "Is the applicant on a benefit that passports to a full grant?", CARER)
            .yesOrNo(
                    "the applicant is on a benefit that passports to a full grant",
                    "the applicant is not on a benefit that passports to a full grant")
            .readBy(SituationPart.GRANT_APPLICANT.answer("passported", GrantApplicant::getPassported));

    /** Whether a disabled person lives, or means to live, in the home. */
    public static final BooleanFact DISABLED_OCCUPANT = Fact.of(
                    "grant.disabled-occupant", "Does a disabled person live, or mean to live, in the home?", CARER)
            .yesOrNo(
                    "a disabled person lives, or means to live, in the home",
                    "no disabled person lives, or means to live, in the home")
            .readBy(SituationPart.DISABLED_FACILITIES_GRANT.answer(
                    "disabledOccupant", DisabledFacilitiesGrantApplication::getDisabledOccupant));

    /** Whether the works are for a disabled child or young person. */
    public static final BooleanFact FOR_CHILD = Fact.of(
                    "grant.for-child", "Are the works for a disabled child or young person?", CARER)
            .yesOrNo(
                    "the works are for a disabled child or young person",
                    "the works are not for a disabled child or young person")
            .readBy(SituationPart.DISABLED_FACILITIES_GRANT.answer(
                    "forChild", DisabledFacilitiesGrantApplication::getForChild));

    /** Whether the disabled person is meant to live there for five years. */
    public static final BooleanFact FIVE_YEAR_INTENTION = Fact.of(
                    "grant.five-year-intention", "Is the disabled person meant to live there for five years?", CARER)
            .yesOrNo(
                    "the disabled person is meant to live there for five years",
                    "the disabled person is not meant to live there for five years")
            .readBy(SituationPart.DISABLED_FACILITIES_GRANT.answer(
                    "fiveYearIntention", DisabledFacilitiesGrantApplication::getFiveYearIntention));

    /** Whether the landlord has given a certificate. */
    public static final BooleanFact LANDLORD_CERTIFICATE = Fact.of(
                    "grant.landlord-certificate", "Has the landlord given a certificate?", AUTHORITY)
            .yesOrNo("the landlord has given a certificate", "the landlord has not given a certificate")
            .readBy(SituationPart.DISABLED_FACILITIES_GRANT.answer(
                    "landlordCertificate", DisabledFacilitiesGrantApplication::getLandlordCertificate));

    /** Whether the housing authority is satisfied that the works are necessary and appropriate. */
    public static final BooleanFact WORKS_NECESSARY = Fact.of(
                    "grant.works-necessary",
                    "Is the housing authority satisfied that the works are necessary and appropriate?",
                    AUTHORITY)
            .yesOrNo(
                    "the housing authority is satisfied that the works are necessary and appropriate",
                    "the housing authority is not satisfied that the works are necessary and appropriate")
            .readBy(SituationPart.DISABLED_FACILITIES_GRANT.answer(
                    "worksNecessary", DisabledFacilitiesGrantApplication::getWorksNecessary));

    /** Whether the housing authority is satisfied that the works are reasonable and practicable. */
    public static final BooleanFact WORKS_PRACTICABLE = Fact.of(
                    "grant.works-practicable", "Is it satisfied that they are reasonable and practicable?", AUTHORITY)
            .yesOrNo(
                    "the housing authority is satisfied that the works are reasonable and practicable",
                    "the housing authority is not satisfied that the works are reasonable and practicable")
            .readBy(SituationPart.DISABLED_FACILITIES_GRANT.answer(
                    "worksPracticable", DisabledFacilitiesGrantApplication::getWorksPracticable));

    /** What the eligible works cost, in pounds. */
    public static final NumberFact<BigDecimal> ELIGIBLE_COST = Fact.of(
                    "grant.eligible-cost", "What do the eligible works cost?", AUTHORITY)
            .money("the cost of the eligible works is")
            .called("the cost of the eligible works")
            .readBy(SituationPart.DISABLED_FACILITIES_GRANT.answer(
                    "eligibleCost", DisabledFacilitiesGrantApplication::getEligibleCost));

    /** The contribution that the test of resources gives, in pounds; none is 0.00. */
    public static final NumberFact<BigDecimal> ASSESSED_CONTRIBUTION = Fact.of(
                    "grant.assessed-contribution", "What contribution does the test of resources give?", AUTHORITY)
            .money("the contribution that the test of resources gives is")
            .called("the contribution that the test of resources gives")
            .readBy(SituationPart.DISABLED_FACILITIES_GRANT.answer(
                    "assessedContribution", DisabledFacilitiesGrantApplication::getAssessedContribution));

    static final List<Fact<?>> ALL = List.of(
            APPLICANT_AGE,
            APPLICANT_TENURE,
            APPLICANT_PASSPORTED,
            DISABLED_OCCUPANT,
            FOR_CHILD,
            FIVE_YEAR_INTENTION,
            LANDLORD_CERTIFICATE,
            WORKS_NECESSARY,
            WORKS_PRACTICABLE,
            ELIGIBLE_COST,
            ASSESSED_CONTRIBUTION);

    private GrantFacts() {}
}
