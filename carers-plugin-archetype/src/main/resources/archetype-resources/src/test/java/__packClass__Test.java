package ${package};

import java.util.List;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.rules.PolicyPack;
import org.opencarers.testkit.contract.PolicyPackContract;
import org.opencarers.conformance.Monotone;

/** Every law of policy packs. */
class ${packClass}Test extends PolicyPackContract {

    @Override
    protected PolicyPack pack() {
        return new ${packClass}();
    }

    /** What never counts against a carer: more hours of care. */
    @Override
    protected List<Monotone> monotone() {
        return List.of(Monotone.moreIsNeverWorse(BreakGrant.POLICY, CareFacts.HOURS_PER_WEEK));
    }
}
