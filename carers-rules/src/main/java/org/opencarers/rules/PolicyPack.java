package org.opencarers.rules;

/**
 * What one authority contributes: policies of its own with the facts and constraints that they speak of, variations of others'
 * policies, and directories of local support.
 *
 * <p>This is the one door for policy, found by {@link java.util.ServiceLoader}'s conventions. National law comes through it as
 * well. Implementations carry a {@link PackDescription}, have a public constructor without parameters, hold no state, and read
 * nothing from outside.
 */
public interface PolicyPack {

    /** Adds what the pack contributes. Called once for each engine; order among packs never matters. */
    void contribute(Contributions contributions);

    /**
     * What the pack says of itself: the {@link PackDescription} on its class. Only a pack that a program makes for itself, and
     * that nothing has to find, says it in another way.
     *
     * @throws IllegalStateException when the class has no description
     */
    default PackDescriptor descriptor() {
        return PackDescriptor.on(getClass())
                .orElseThrow(() -> new IllegalStateException(
                        getClass().getName() + " has no @PackDescription; write one above the class"));
    }
}
