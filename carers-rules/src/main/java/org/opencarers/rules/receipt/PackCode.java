package org.opencarers.rules.receipt;

import java.util.Optional;
import org.opencarers.rules.ComputedFact;

/**
 * Java code of a pack that works out a fact. Nobody can see through it: what a version can tell of it is where it came from.
 *
 * @param pack the id of the pack
 * @param version the pack, where it is one that is named
 * @param packType the class of the pack
 * @param computed the fact, what it is worked out from, and the code
 */
public record PackCode(String pack, Optional<PackVersion> version, Class<?> packType, ComputedFact<?> computed) {

    /** The class that the code is of. A lambda has another name in each run; the class in which it is written has not. */
    String className() {
        Class<?> type = computed.computation().getClass();
        return type.isHidden() ? type.getNestHost().getName() : type.getName();
    }
}
