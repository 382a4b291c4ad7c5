package org.opencarers.conformance.teeth;

import org.opencarers.core.contact.Nation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;

/** The invented pack with a slip of the pen: at most so many hours, where it should say at least. */
@PackDescription(
        id = "testkit-sample",
        version = "1.0.0",
        authority = "nobody: it is invented",
        nations = Nation.ENGLAND,
        level = 1,
        policies = "testkit-sample.grant",
        facts = "testkit-sample.*")
final class TurnedRoundPack implements PolicyPack {

    @Override
    public void contribute(Contributions contributions) {
        contributions.policy(SampleGrant.TURNED_ROUND);
    }
}
