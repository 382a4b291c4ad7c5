package org.opencarers.conformance.packs;

import java.util.List;
import org.opencarers.conformance.Law;

/** The laws about a pack beside others. */
public final class PackLaws {

    private PackLaws() {}

    /** All of them. */
    public static List<Law> all() {
        return List.of(
                new NoEntitlementIsCut(),
                new ElsewhereNothingChanges(),
                new WrittenDownAndRead(),
                new PackDoesWhatItDeclares(),
                new MoreIsNeverWorse(),
                new RivalsAreBothNamed());
    }
}
