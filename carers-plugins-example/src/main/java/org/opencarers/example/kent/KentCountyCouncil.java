package org.opencarers.example.kent;

import org.opencarers.core.contact.Nation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;

/** The policies of Kent County Council, and of charities and health bodies in Kent of which its annual report tells. */
@PackDescription(
        id = "kent",
        version = "1.0.0",
        authority = "Kent County Council",
        nations = Nation.ENGLAND,
        level = 1,
        policies = {
            "kent.carers-emergency-card",
            "kent.one-off-direct-payment",
            "kent.carers-break-fund",
            "kent.delegated-assessment",
            "kent.dover-thanet-carers-support",
            "kent.ashford-young-carers-project",
            "kent.swale-canterbury-carers-support",
            "kent.swale-young-carers",
            "kent.young-onset-dementia-activities",
            "kent.dementia-crisis-support"
        })
public final class KentCountyCouncil implements PolicyPack {

    @Override
    public void contribute(Contributions contributions) {
        contributions
                .policy(CarersEmergencyCard.POLICY)
                .policy(OneOffDirectPayment.POLICY)
                .policy(CarersBreakFund.POLICY)
                .policy(DelegatedAssessment.POLICY)
                .policy(DoverThanetCarersSupport.POLICY)
                .policy(AshfordYoungCarersProject.POLICY)
                .policy(SwaleCanterburyCarersSupport.POLICY)
                .policy(SwaleYoungCarers.POLICY)
                .policy(YoungOnsetDementiaActivities.POLICY)
                .policy(DementiaCrisisSupport.POLICY);
    }
}
