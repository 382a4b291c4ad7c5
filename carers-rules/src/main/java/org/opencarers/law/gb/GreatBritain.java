package org.opencarers.law.gb;

import org.opencarers.rules.Contributions;
import org.opencarers.rules.PolicyPack;

/** The policies of Great Britain. */
public final class GreatBritain implements PolicyPack {

    @Override
    public String id() {
        return "gb";
    }

    @Override
    public void contribute(Contributions contributions) {
        contributions.policy(CarersAllowance.POLICY);
        contributions.policy(CarersCredit.POLICY);
        contributions.policy(UniversalCreditCarerElement.POLICY);
        contributions.policy(CarersLeave.POLICY);
    }
}
