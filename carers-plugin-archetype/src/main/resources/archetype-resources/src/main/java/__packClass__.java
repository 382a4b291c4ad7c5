package ${package};

import org.opencarers.core.contact.Nation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;

/** The policies of ${authority}. */
@PackDescription(
        id = "${packId}",
        version = "${version}",
        authority = "${authority}",
        nations = Nation.ENGLAND,
        level = 1,
        policies = "${packId}.break-grant")
public final class ${packClass} implements PolicyPack {

    @Override
    public void contribute(Contributions contributions) {
        contributions.policy(BreakGrant.POLICY);
    }
}
