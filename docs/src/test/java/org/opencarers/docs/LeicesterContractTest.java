package org.opencarers.docs;

import org.opencarers.conformance.Effort;
import org.opencarers.example.llr.LeicesterLeicestershireAndRutland;
import org.opencarers.rules.PolicyPack;
import org.opencarers.testkit.contract.PolicyPackContract;

/** Every law, for the example pack of three councils. */
class LeicesterContractTest extends PolicyPackContract {

    @Override
    protected PolicyPack pack() {
        return new LeicesterLeicestershireAndRutland();
    }

    /** Other Java machines are started for Northshire. */
    @Override
    protected Effort effort() {
        return Effort.quick();
    }
}
