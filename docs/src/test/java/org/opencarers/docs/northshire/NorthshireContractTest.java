package org.opencarers.docs.northshire;

import java.util.List;
import org.opencarers.conformance.Monotone;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.rules.PolicyPack;
import org.opencarers.testkit.contract.PolicyPackContract;

// tag::contract[]
/** Every law, for Northshire. */
class NorthshireContractTest extends PolicyPackContract {

    @Override
    protected PolicyPack pack() {
        return new Northshire();
    }

    @Override
    protected List<Monotone> monotone() {
        return List.of(Monotone.moreIsNeverWorse(BreakGrant.POLICY, CareFacts.HOURS_PER_WEEK));
    }
}
// end::contract[]
