package york;

import org.opencarers.core.contact.Nation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;

/** A pack whose authors wrote a constructor that fails. */
@PackDescription(
        id = "york",
        version = "0.9",
        authority = "City of York Council (invented)",
        nations = Nation.ENGLAND,
        level = 1)
public final class York implements PolicyPack {

    public York() {
        throw new IllegalStateException("no settings");
    }

    @Override
    public void contribute(Contributions contributions) {}
}
