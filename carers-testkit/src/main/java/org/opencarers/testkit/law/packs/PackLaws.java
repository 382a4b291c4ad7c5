package org.opencarers.testkit.law.packs;

import java.util.List;
import org.opencarers.testkit.law.Law;

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
