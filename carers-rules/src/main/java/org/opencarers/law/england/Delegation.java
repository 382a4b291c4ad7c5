package org.opencarers.law.england;

import static org.opencarers.law.england.EnglandSources.CARE_ACT;

import org.opencarers.core.organisations.DelegatedFunction;
import org.opencarers.law.vocabulary.SupportFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** Delegation: whether a local authority may hand a function under Part 1 of the Care Act 2014 to another body. */
public final class Delegation {

    private static final Citation EXCEPTIONS = CARE_ACT.at("s.79(2)").known(Certainty.SECONDARY);
    private static final Citation RULE = CARE_ACT.at("s.79(1)").known(Certainty.SECONDARY);

    /** The policy {@code england.delegation}: who carries a function out is neither better nor worse for the carer. */
    public static final Policy<DelegationOutcome> POLICY = Policy.about(
                    "england.delegation",
                    "May the authority hand this function to another body?",
                    DelegationOutcome.class)
            .favouring(Favour.none())
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2015-04-01")
                    .because("section 79 of the Care Act 2014 applies from that day")
                    .citing(CARE_ACT.at("s.79").known(Certainty.SECONDARY)))
            .asking(SupportFacts.DELEGATED_FUNCTION)
            .rule(Rule.clause("1")
                    .when(SupportFacts.DELEGATED_FUNCTION.isAnyOf(
                            DelegatedFunction.INTEGRATION,
                            DelegatedFunction.CO_OPERATION,
                            DelegatedFunction.SAFEGUARDING_ENQUIRY,
                            DelegatedFunction.CHARGING_DECISION))
                    .then(DelegationOutcome.MAY_NOT_DELEGATE)
                    .citing(EXCEPTIONS))
            // Every other function under Part 1.
            .otherwise(DelegationOutcome.MAY_DELEGATE)
            .citing(RULE)
            .otherwiseClause("2")
            .notModelled(Gap.of("Earlier pilots, such as those in Kent.").during(DateRange.before("2015-04-01")))
            .build();

    private Delegation() {}
}
