package org.opencarers.example.nelmht;

import org.opencarers.core.contact.Nation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;

/** The policies of North East London Mental Health NHS Trust in its Carers Strategy of 2006 to 2009. */
@PackDescription(
        id = "nelmht",
        version = "1.0.0",
        authority = "North East London Mental Health NHS Trust",
        nations = Nation.ENGLAND,
        level = 1,
        policies = {"nelmht.care-plan-copy", "nelmht.carer-definition"})
public final class NorthEastLondonMentalHealth implements PolicyPack {

    @Override
    public void contribute(Contributions contributions) {
        contributions.policy(CarerDefinition.POLICY).policy(CarePlanCopy.POLICY);
    }
}
