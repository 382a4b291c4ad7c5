package org.opencarers.docs;

import org.opencarers.conformance.Effort;
import org.opencarers.example.kmpt.KentAndMedwayPartnership;
import org.opencarers.rules.PolicyPack;
import org.opencarers.testkit.contract.PolicyPackContract;

/** Every law, for the example pack of a Trust. */
class KentAndMedwayContractTest extends PolicyPackContract {

    @Override
    protected PolicyPack pack() {
        return new KentAndMedwayPartnership();
    }

    /** Other Java machines are started for Northshire. */
    @Override
    protected Effort effort() {
        return Effort.quick();
    }
}
