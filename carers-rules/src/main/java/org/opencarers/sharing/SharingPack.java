package org.opencarers.sharing;

import org.opencarers.core.contact.Nation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;

/** What packs may vary of sharing in England: the policy of local rules, and the six cells. */
@PackDescription(
        id = "england.sharing",
        version = "1.0.0",
        authority = "This library",
        nations = Nation.ENGLAND,
        level = 1,
        policies = "england.sharing.local-rules",
        facts = "sharing.asked.*")
public final class SharingPack implements PolicyPack {

    @Override
    public void contribute(Contributions contributions) {
        contributions.policy(LocalRules.POLICY);
        Cells.all().forEach(contributions::parameter);
    }
}
