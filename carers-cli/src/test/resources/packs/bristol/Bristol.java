package bristol;

import org.opencarers.core.contact.Nation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;

/** A pack for a library that is not written yet. */
@PackDescription(
        id = "bristol",
        version = "3.0",
        authority = "Bristol City Council (invented)",
        nations = {Nation.ENGLAND, Nation.WALES},
        level = 99,
        policies = "bristol.break-grant",
        varies = "england.charging-carers",
        facts = "bristol.card-holder")
public final class Bristol implements PolicyPack {

    @Override
    public void contribute(Contributions contributions) {}
}
