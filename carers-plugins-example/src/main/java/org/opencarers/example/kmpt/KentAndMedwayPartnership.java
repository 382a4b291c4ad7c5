package org.opencarers.example.kmpt;

import org.opencarers.core.contact.Nation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.DirectoryDocument;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;

/** The policies of Kent and Medway NHS and Social Care Partnership Trust, and what it tells carers of. */
@PackDescription(
        id = "kmpt",
        version = "1.0.0",
        authority = "Kent and Medway NHS and Social Care Partnership Trust",
        nations = Nation.ENGLAND,
        level = 1,
        policies = "kmpt.carers-drop-in",
        directory = true)
public final class KentAndMedwayPartnership implements PolicyPack {

    private static final String DIRECTORY = "kmpt-directory.json";

    @Override
    public void contribute(Contributions contributions) {
        contributions
                .policy(CarersDropIn.POLICY)
                .directory(DirectoryDocument.read(
                        DIRECTORY, KentAndMedwayPartnership.class.getResourceAsStream(DIRECTORY)));
    }
}
