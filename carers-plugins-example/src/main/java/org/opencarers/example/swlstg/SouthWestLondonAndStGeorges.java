package org.opencarers.example.swlstg;

import org.opencarers.core.contact.Nation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;

/** The policies of South West London and St George's Mental Health NHS Trust. */
@PackDescription(
        id = "swlstg",
        version = "1.0.0",
        authority = "South West London and St George's Mental Health NHS Trust",
        nations = Nation.ENGLAND,
        level = 1,
        policies = {"swlstg.lived-experience-network", "swlstg.peer-support-group", "swlstg.recovery-college"})
public final class SouthWestLondonAndStGeorges implements PolicyPack {

    @Override
    public void contribute(Contributions contributions) {
        contributions
                .policy(RecoveryCollege.POLICY)
                .policy(PeerSupportGroup.POLICY)
                .policy(LivedExperienceNetwork.POLICY);
    }
}
