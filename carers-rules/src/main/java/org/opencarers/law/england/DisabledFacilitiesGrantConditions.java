package org.opencarers.law.england;

import static org.opencarers.law.england.DisabledFacilitiesGrantSources.ACT;
import static org.opencarers.law.england.DisabledFacilitiesGrantSources.REGULATIONS_1996;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;

import java.math.BigDecimal;
import org.opencarers.core.people.Tenure;
import org.opencarers.law.vocabulary.GrantFacts;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Limit;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.ParameterFile;
import org.opencarers.rules.Unit;

/** What a disabled facilities grant turns on: conditions, certificates, contribution and maximum. */
final class DisabledFacilitiesGrantConditions {

    private static final String FILE = "disabled-facilities-grant.json";
    private static final ParameterFile LAW =
            ParameterFile.read(FILE, DisabledFacilitiesGrantConditions.class.getResourceAsStream(FILE));

    static final Parameter<BigDecimal> MAXIMUM = LAW.money("england.disabled-facilities-grant.maximum");

    private static final Parameter<BigDecimal> MIN_APPLICANT_AGE =
            LAW.number("england.disabled-facilities-grant.min-applicant-age", Unit.YEARS);

    static final Condition A_STATUTORY_CONDITION_FAILS = any(
                    GrantFacts.APPLICANT_AGE.lessThan(MIN_APPLICANT_AGE).citing(ACT.at("s.3")),
                    GrantFacts.DISABLED_OCCUPANT.isFalse(),
                    GrantFacts.WORKS_NECESSARY.isFalse().citing(ACT.at("s.24")),
                    GrantFacts.WORKS_PRACTICABLE.isFalse().citing(ACT.at("s.24")))
            .named("a statutory condition of the grant is not met")
            .clause("1");

    static final Condition A_CERTIFICATE_IS_IN_QUESTION = any(
                    GrantFacts.APPLICANT_TENURE.is(Tenure.OTHER),
                    all(GrantFacts.APPLICANT_TENURE.is(Tenure.TENANT), GrantFacts.LANDLORD_CERTIFICATE.isFalse()),
                    GrantFacts.FIVE_YEAR_INTENTION.isFalse())
            .named("tenure, the landlord's certificate or the intention to stay is in question")
            .clause("2")
            .citing(ACT.at("ss.21-22"));

    static final Condition PASSPORTED =
            GrantFacts.APPLICANT_PASSPORTED.isTrue().clause("3").citing(REGULATIONS_1996);

    private static final Condition FOR_A_CHILD =
            GrantFacts.FOR_CHILD.isTrue().clause("3").citing(DisabledFacilitiesGrantSources.REGULATIONS_2005);

    static final Condition COSTS_MORE_THAN_THE_MAXIMUM =
            GrantFacts.ELIGIBLE_COST.moreThan(MAXIMUM).clause("4");

    static final Condition CONTRIBUTION =
            GrantFacts.ASSESSED_CONTRIBUTION.moreThan(0).clause("5");

    static final Condition CONTRIBUTION_COVERS_THE_COST = LinearTerm.of(GrantFacts.ASSESSED_CONTRIBUTION)
            .minus(GrantFacts.ELIGIBLE_COST)
            .atLeast(Limit.constant(BigDecimal.ZERO))
            .clause("5");

    static final Condition NO_CONTRIBUTION_FROM_31_DECEMBER_2005 =
            any(PASSPORTED, FOR_A_CHILD).named("no contribution is asked for").clause("3");

    private DisabledFacilitiesGrantConditions() {}
}
