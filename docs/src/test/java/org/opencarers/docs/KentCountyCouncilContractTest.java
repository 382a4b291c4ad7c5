package org.opencarers.docs;

import org.opencarers.conformance.Effort;
import org.opencarers.example.kent.KentCountyCouncil;
import org.opencarers.rules.PolicyPack;
import org.opencarers.testkit.contract.PolicyPackContract;

/** Every law, for the example pack of a county with several policies. */
class KentCountyCouncilContractTest extends PolicyPackContract {

    @Override
    protected PolicyPack pack() {
        return new KentCountyCouncil();
    }

    /** Other Java machines are started for Northshire. */
    @Override
    protected Effort effort() {
        return Effort.quick();
    }
}
