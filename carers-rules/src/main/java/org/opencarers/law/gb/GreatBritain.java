package org.opencarers.law.gb;

import org.opencarers.core.contact.Nation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;

/** The policies of Great Britain. */
@PackDescription(
        id = "gb",
        version = "1.0.0",
        authority = "The law of Great Britain, as this library reads it",
        nations = {Nation.ENGLAND, Nation.WALES, Nation.SCOTLAND},
        level = 1,
        policies = {"gb.carers-allowance", "gb.carers-credit", "gb.universal-credit-carer-element", "gb.carers-leave"})
public final class GreatBritain implements PolicyPack {

    @Override
    public void contribute(Contributions contributions) {
        contributions.policy(CarersAllowance.POLICY);
        contributions.policy(CarersCredit.POLICY);
        contributions.policy(UniversalCreditCarerElement.POLICY);
        contributions.policy(CarersLeave.POLICY);
    }
}
