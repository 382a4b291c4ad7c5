package org.opencarers.docs.northshire;

import org.opencarers.rules.Contributions;
import org.opencarers.rules.PolicyPack;

// tag::pack[]
/** The policies of Northshire. */
public final class Northshire implements PolicyPack {

    @Override
    public String id() {
        return "northshire";
    }

    @Override
    public void contribute(Contributions contributions) {
        contributions.policy(BreakGrant.POLICY);
    }
}
// end::pack[]
