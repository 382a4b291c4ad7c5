package org.opencarers.conformance.packs;

import java.util.function.Consumer;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;

/**
 * A pack made by a law, to see that it is refused.
 *
 * @param descriptor what it says of itself
 * @param contributing what it contributes
 */
record OtherPack(PackDescriptor descriptor, Consumer<Contributions> contributing) implements PolicyPack {

    @Override
    public void contribute(Contributions contributions) {
        contributing.accept(contributions);
    }
}
