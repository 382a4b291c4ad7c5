package org.opencarers.example.llr;

import org.opencarers.core.contact.Nation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;

/** The policy that the councils of Leicester, Leicestershire and Rutland share. */
@PackDescription(
        id = "llr",
        version = "1.0.0",
        authority = "Leicester City Council, Leicestershire County Council and Rutland County Council",
        nations = Nation.ENGLAND,
        level = 1,
        policies = "llr.carers-passport")
public final class LeicesterLeicestershireAndRutland implements PolicyPack {

    @Override
    public void contribute(Contributions contributions) {
        contributions.policy(CarersPassport.POLICY);
    }
}
