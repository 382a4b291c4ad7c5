package org.opencarers.docs;

import org.opencarers.conformance.Effort;
import org.opencarers.example.nelmht.NorthEastLondonMentalHealth;
import org.opencarers.rules.PolicyPack;
import org.opencarers.testkit.contract.PolicyPackContract;

/** Every law, for the example pack of years gone by. */
class NorthEastLondonContractTest extends PolicyPackContract {

    @Override
    protected PolicyPack pack() {
        return new NorthEastLondonMentalHealth();
    }

    /** Other Java machines are started for Northshire. */
    @Override
    protected Effort effort() {
        return Effort.quick();
    }
}
