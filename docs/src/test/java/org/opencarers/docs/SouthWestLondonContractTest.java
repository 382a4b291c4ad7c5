package org.opencarers.docs;

import org.opencarers.conformance.Effort;
import org.opencarers.example.swlstg.SouthWestLondonAndStGeorges;
import org.opencarers.rules.PolicyPack;
import org.opencarers.testkit.contract.PolicyPackContract;

/** Every law, for the example pack with three policies from one page. */
class SouthWestLondonContractTest extends PolicyPackContract {

    @Override
    protected PolicyPack pack() {
        return new SouthWestLondonAndStGeorges();
    }

    /** Other Java machines are started for Northshire. */
    @Override
    protected Effort effort() {
        return Effort.quick();
    }
}
