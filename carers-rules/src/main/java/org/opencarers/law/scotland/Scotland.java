package org.opencarers.law.scotland;

import org.opencarers.rules.Contributions;
import org.opencarers.rules.PolicyPack;

/** The policies of Scotland. */
public final class Scotland implements PolicyPack {

    @Override
    public String id() {
        return "scotland";
    }

    @Override
    public void contribute(Contributions contributions) {
        contributions.policy(CarerSupportPayment.POLICY);
        contributions.policy(YoungCarerGrant.POLICY);
        contributions.policy(CarersAllowanceSupplement.POLICY);
    }
}
