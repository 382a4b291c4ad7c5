package org.opencarers.docs.northshire;

import org.opencarers.core.contact.Nation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;

// tag::pack[]
/** The policies of Northshire. */
@PackDescription(
        id = "northshire",
        version = "1.0.0",
        authority = "Northshire County Council (invented)",
        nations = Nation.ENGLAND,
        level = 1,
        policies = "northshire.break-grant",
        facts = "northshire.break-grant-last-12-months")
public final class Northshire implements PolicyPack {

    @Override
    public void contribute(Contributions contributions) {
        contributions.policy(BreakGrant.POLICY);
    }
}
// end::pack[]
