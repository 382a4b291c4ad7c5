package ${package};

import org.opencarers.rules.PolicyPack;
import org.opencarers.testkit.contract.PolicyPackContract;

/** Every law of policy packs. */
class ${packClass}Test extends PolicyPackContract {

    @Override
    protected PolicyPack pack() {
        return new ${packClass}();
    }
}
