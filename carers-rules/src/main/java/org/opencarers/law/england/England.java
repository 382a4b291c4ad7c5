package org.opencarers.law.england;

import org.opencarers.core.contact.Nation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;

/** The policies of England. */
@PackDescription(
        id = "england",
        version = "1.0.0",
        authority = "The law of England, as this library reads it",
        nations = Nation.ENGLAND,
        level = 1,
        policies = {
            "england.carers-assessment",
            "england.carer-eligible-needs",
            "england.adult-eligible-needs",
            "england.duty-to-meet-carer-needs",
            "england.charging-carers",
            "england.carer-direct-payment",
            "england.delegation",
            "england.young-carers-needs-assessment",
            "england.young-carer-transition-assessment",
            "england.parent-carers-needs-assessment",
            "england.childs-carer-transition-assessment",
            "england.disabled-childs-carer-assessment",
            "england.hospital-discharge-involvement",
            "england.disabled-facilities-grant"
        })
public final class England implements PolicyPack {

    @Override
    public void contribute(Contributions contributions) {
        contributions.policy(CarersAssessment.POLICY);
        contributions.policy(CarerEligibleNeeds.POLICY);
        contributions.policy(AdultEligibleNeeds.POLICY);
        contributions.policy(DutyToMeetCarerNeeds.POLICY);
        contributions.policy(ChargingCarers.POLICY);
        contributions.policy(CarerDirectPayment.POLICY);
        contributions.policy(Delegation.POLICY);
        contributions.policy(YoungCarersNeedsAssessment.POLICY);
        contributions.policy(YoungCarerTransitionAssessment.POLICY);
        contributions.policy(ParentCarersNeedsAssessment.POLICY);
        contributions.policy(ChildsCarerTransitionAssessment.POLICY);
        contributions.policy(DisabledChildsCarerAssessment.POLICY);
        contributions.policy(HospitalDischargeInvolvement.POLICY);
        contributions.policy(DisabledFacilitiesGrant.POLICY);
    }
}
