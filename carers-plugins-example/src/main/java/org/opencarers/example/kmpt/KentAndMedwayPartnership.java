package org.opencarers.example.kmpt;

import org.opencarers.rules.Contributions;
import org.opencarers.rules.PolicyPack;

/** The policies of Kent and Medway NHS and Social Care Partnership Trust. */
public final class KentAndMedwayPartnership implements PolicyPack {

    @Override
    public String id() {
        return "kmpt";
    }

    @Override
    public void contribute(Contributions contributions) {
        contributions.policy(CarersDropIn.POLICY);
    }
}
