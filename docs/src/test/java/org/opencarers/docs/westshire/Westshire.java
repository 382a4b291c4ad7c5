package org.opencarers.docs.westshire;

import org.opencarers.core.contact.Nation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.DirectoryDocument;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;

// tag::pack[]
/** What Westshire tells carers of. */
@PackDescription(
        id = "westshire",
        version = "1.0.0",
        authority = "Westshire County Council (invented)",
        nations = Nation.ENGLAND,
        level = 1,
        directory = true)
public final class Westshire implements PolicyPack {

    @Override
    public void contribute(Contributions contributions) {
        contributions.directory(
                DirectoryDocument.read("support.json", Westshire.class.getResourceAsStream("support.json")));
    }
}
// end::pack[]
