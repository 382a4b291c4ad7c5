package org.opencarers.law.scotland;

import org.opencarers.core.contact.Nation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;

/** The policies of Scotland. */
@PackDescription(
        id = "scotland",
        version = "1.0.0",
        authority = "The law of Scotland, as this library reads it",
        nations = Nation.SCOTLAND,
        level = 1,
        policies = {
            "scotland.carer-support-payment",
            "scotland.young-carer-grant",
            "scotland.carers-allowance-supplement"
        })
public final class Scotland implements PolicyPack {

    @Override
    public void contribute(Contributions contributions) {
        contributions.policy(CarerSupportPayment.POLICY);
        contributions.policy(YoungCarerGrant.POLICY);
        contributions.policy(CarersAllowanceSupplement.POLICY);
    }
}
