package org.opencarers.conformance.teeth;

import org.opencarers.core.contact.Nation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;

/** An invented pack with one small policy, which keeps every law: the teeth are tried on it. */
@PackDescription(
        id = "testkit-sample",
        version = "1.0.0",
        authority = "nobody: it is invented",
        nations = Nation.ENGLAND,
        level = 1,
        policies = "testkit-sample.grant",
        facts = "testkit-sample.*")
public final class SamplePack implements PolicyPack {

    /** The pack. */
    public SamplePack() {}

    @Override
    public void contribute(Contributions contributions) {
        contributions.policy(SampleGrant.POLICY);
    }
}
