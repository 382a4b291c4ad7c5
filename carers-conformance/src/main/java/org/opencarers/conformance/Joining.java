package org.opencarers.conformance;

import java.util.List;
import org.opencarers.rules.PolicyPack;

/**
 * The way from packs to somebody who answers questions by them.
 *
 * <p>An implementation that another Java machine can make again is a public class with a public constructor without parameters.
 */
@FunctionalInterface
public interface Joining {

    /**
     * Joins packs.
     *
     * @param packs the packs, in an order that must not matter
     * @throws IllegalArgumentException naming everything that cannot be joined
     */
    Answers join(List<PolicyPack> packs);
}
