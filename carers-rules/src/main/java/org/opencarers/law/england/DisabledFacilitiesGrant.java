package org.opencarers.law.england;

import static org.opencarers.law.england.DisabledFacilitiesGrantConditions.A_CERTIFICATE_IS_IN_QUESTION;
import static org.opencarers.law.england.DisabledFacilitiesGrantConditions.A_STATUTORY_CONDITION_FAILS;
import static org.opencarers.law.england.DisabledFacilitiesGrantConditions.CONTRIBUTION;
import static org.opencarers.law.england.DisabledFacilitiesGrantConditions.CONTRIBUTION_COVERS_THE_COST;
import static org.opencarers.law.england.DisabledFacilitiesGrantConditions.COSTS_MORE_THAN_THE_MAXIMUM;
import static org.opencarers.law.england.DisabledFacilitiesGrantConditions.MAXIMUM;
import static org.opencarers.law.england.DisabledFacilitiesGrantConditions.NO_CONTRIBUTION_FROM_31_DECEMBER_2005;
import static org.opencarers.law.england.DisabledFacilitiesGrantConditions.PASSPORTED;
import static org.opencarers.law.england.DisabledFacilitiesGrantSources.ACT;
import static org.opencarers.law.england.DisabledFacilitiesGrantSources.MAXIMUM_UNTIL_2008;
import static org.opencarers.law.england.DisabledFacilitiesGrantSources.ORDER_2008;
import static org.opencarers.law.england.DisabledFacilitiesGrantSources.REGULATIONS_1996;
import static org.opencarers.law.england.DisabledFacilitiesGrantSources.REGULATIONS_2005;
import static org.opencarers.rules.Condition.all;

import org.opencarers.law.vocabulary.GrantFacts;
import org.opencarers.rules.Amount;
import org.opencarers.rules.Award;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Per;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** The disabled facilities grant: whether the housing authority must approve it, and for how much. */
public final class DisabledFacilitiesGrant {

    private static final DateRange CHILDREN_ARE_ASSESSED =
            DateRange.from("1996-12-17").until("2005-12-31");
    private static final DateRange CHILDREN_ARE_NOT_ASSESSED = DateRange.from("2005-12-31");

    private static final DateRange BEFORE_ORDER_2008 =
            DateRange.from("1996-12-17").until("2008-05-22");
    private static final DateRange UNDER_ORDER_2008 = DateRange.from("2008-05-22");

    private static final Award WHOLE_COST = Award.of(Per.ONE_OFF, Amount.of(GrantFacts.ELIGIBLE_COST));

    /** The policy {@code england.disabled-facilities-grant}; a grant is worth the cost less the contribution, or the maximum. */
    public static final Policy<DisabledFacilitiesGrantOutcome> POLICY = Policy.about(
                    "england.disabled-facilities-grant",
                    "Must the housing authority approve a disabled facilities grant, and for how much?",
                    DisabledFacilitiesGrantOutcome.class)
            .favouring(Favour.descending(
                            DisabledFacilitiesGrantOutcome.GRANT,
                            DisabledFacilitiesGrantOutcome.NIL_GRANT,
                            DisabledFacilitiesGrantOutcome.REFUSE)
                    .andDescending(
                            DisabledFacilitiesGrantOutcome.GRANT_CAPPED, DisabledFacilitiesGrantOutcome.NIL_GRANT))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2005-11-03").because("before that day the maximum is known only from memory"))
            .asking(
                    GrantFacts.APPLICANT_AGE,
                    GrantFacts.DISABLED_OCCUPANT,
                    GrantFacts.WORKS_NECESSARY,
                    GrantFacts.WORKS_PRACTICABLE,
                    GrantFacts.APPLICANT_TENURE,
                    GrantFacts.LANDLORD_CERTIFICATE,
                    GrantFacts.FIVE_YEAR_INTENTION,
                    GrantFacts.FOR_CHILD,
                    GrantFacts.APPLICANT_PASSPORTED,
                    GrantFacts.ASSESSED_CONTRIBUTION,
                    GrantFacts.ELIGIBLE_COST)
            .rule(Rule.clause("1")
                    .when(A_STATUTORY_CONDITION_FAILS)
                    .then(DisabledFacilitiesGrantOutcome.REFUSE)
                    .citing(ACT.at("ss.3, 24")))
            .rule(Rule.clause("2")
                    .when(A_CERTIFICATE_IS_IN_QUESTION)
                    .then(DisabledFacilitiesGrantOutcome.REFER)
                    .citing(ACT.at("ss.21-22")))
            .rule(capped(PASSPORTED, MAXIMUM_UNTIL_2008).inForce(CHILDREN_ARE_ASSESSED))
            .rule(whole(PASSPORTED, REGULATIONS_1996).inForce(CHILDREN_ARE_ASSESSED))
            .rule(capped(NO_CONTRIBUTION_FROM_31_DECEMBER_2005, MAXIMUM_UNTIL_2008, REGULATIONS_2005)
                    .inForce(CHILDREN_ARE_NOT_ASSESSED.until("2008-05-22")))
            .rule(capped(NO_CONTRIBUTION_FROM_31_DECEMBER_2005, ORDER_2008, REGULATIONS_2005)
                    .inForce(UNDER_ORDER_2008))
            .rule(whole(NO_CONTRIBUTION_FROM_31_DECEMBER_2005, REGULATIONS_1996, REGULATIONS_2005)
                    .inForce(CHILDREN_ARE_NOT_ASSESSED))
            .rule(Rule.clause("5")
                    .when(all(CONTRIBUTION, CONTRIBUTION_COVERS_THE_COST))
                    .then(DisabledFacilitiesGrantOutcome.NIL_GRANT)
                    .citing(REGULATIONS_1996))
            .rule(referred(MAXIMUM_UNTIL_2008).inForce(BEFORE_ORDER_2008))
            .rule(referred(ORDER_2008).inForce(UNDER_ORDER_2008))
            .rule(capped(MAXIMUM_UNTIL_2008).inForce(BEFORE_ORDER_2008))
            .rule(capped(ORDER_2008).inForce(UNDER_ORDER_2008))
            .otherwise(DisabledFacilitiesGrantOutcome.GRANT)
            .citing(ACT.at("ss.3, 24"), REGULATIONS_1996)
            .awarding(DisabledFacilitiesGrantOutcome.GRANT_CAPPED, Award.of(Per.ONE_OFF, MAXIMUM))
            .awarding(
                    DisabledFacilitiesGrantOutcome.GRANT,
                    Award.of(
                            Per.ONE_OFF,
                            Amount.of(GrantFacts.ELIGIBLE_COST).less(Amount.of(GrantFacts.ASSESSED_CONTRIBUTION))))
            .notModelled(
                    Gap.of("Wales (£36,000 from 2 October 2008) and Northern Ireland."),
                    Gap.of("The test of resources itself.")
                            .whenItGives(
                                    DisabledFacilitiesGrantOutcome.GRANT,
                                    DisabledFacilitiesGrantOutcome.GRANT_CAPPED,
                                    DisabledFacilitiesGrantOutcome.NIL_GRANT,
                                    DisabledFacilitiesGrantOutcome.REFER),
                    Gap.of("The local land charge.")
                            .whenItGives(
                                    DisabledFacilitiesGrantOutcome.GRANT,
                                    DisabledFacilitiesGrantOutcome.GRANT_CAPPED,
                                    DisabledFacilitiesGrantOutcome.REFER),
                    Gap.of("Time limits."))
            .leavingToJudgement(ACT.at("s.24"), GrantFacts.WORKS_NECESSARY, GrantFacts.WORKS_PRACTICABLE)
            .leavingToJudgement(ACT.at("ss.21-22"), DisabledFacilitiesGrantOutcome.REFER)
            .delegating(
                    REGULATIONS_1996.at("(the test of resources)"),
                    "the housing authority, which works out the contribution")
            .build();

    private DisabledFacilitiesGrant() {}

    private static Rule<DisabledFacilitiesGrantOutcome> capped(
            Condition noContribution, Citation maximum, Citation... more) {
        return Rule.clause("4")
                .when(all(noContribution, COSTS_MORE_THAN_THE_MAXIMUM))
                .then(DisabledFacilitiesGrantOutcome.GRANT_CAPPED)
                .citing(maximum, more);
    }

    private static Rule<DisabledFacilitiesGrantOutcome> capped(Citation maximum) {
        return Rule.clause("4")
                .when(COSTS_MORE_THAN_THE_MAXIMUM)
                .then(DisabledFacilitiesGrantOutcome.GRANT_CAPPED)
                .citing(maximum);
    }

    private static Rule<DisabledFacilitiesGrantOutcome> whole(
            Condition noContribution, Citation testOfResources, Citation... more) {
        return Rule.clause("3")
                .when(noContribution)
                .then(DisabledFacilitiesGrantOutcome.GRANT)
                .citing(testOfResources, more)
                .awarding(WHOLE_COST);
    }

    /** How the maximum and the contribution combine was not verified. */
    private static Rule<DisabledFacilitiesGrantOutcome> referred(Citation maximum) {
        return Rule.clause("5")
                .when(all(CONTRIBUTION, COSTS_MORE_THAN_THE_MAXIMUM))
                .then(DisabledFacilitiesGrantOutcome.REFER)
                .citing(maximum.known(Certainty.INFERRED));
    }
}
