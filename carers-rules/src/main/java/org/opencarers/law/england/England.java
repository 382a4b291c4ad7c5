package org.opencarers.law.england;

import org.opencarers.rules.Contributions;
import org.opencarers.rules.PolicyPack;

/** The policies of England. */
public final class England implements PolicyPack {

    @Override
    public String id() {
        return "england";
    }

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
