package org.opencarers.sharing;

import java.util.function.Consumer;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;

/** Packs that a test makes itself. */
final class Packs {

    private Packs() {}

    static PolicyPack of(String id, Consumer<Contributions> contributed) {
        return new PolicyPack() {
            @Override
            public PackDescriptor descriptor() {
                return PackDescriptor.made(id);
            }

            @Override
            public void contribute(Contributions contributions) {
                contributed.accept(contributions);
            }
        };
    }
}
