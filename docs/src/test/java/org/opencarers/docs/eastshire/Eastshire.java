package org.opencarers.docs.eastshire;

import org.opencarers.core.contact.Nation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;

/** The policies of Eastshire. */
@PackDescription(
        id = "eastshire",
        version = "1.0.0",
        authority = "Eastshire County Council (invented)",
        nations = Nation.ENGLAND,
        level = 1,
        policies = "eastshire.call-back",
        facts = "eastshire.call-back-points")
public final class Eastshire implements PolicyPack {

    // tag::contribute[]
    @Override
    public void contribute(Contributions contributions) {
        contributions.policy(CallBack.POLICY).computing(CallBack.COMPUTED_POINTS);
    }
    // end::contribute[]
}
