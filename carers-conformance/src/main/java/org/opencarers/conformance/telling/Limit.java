package org.opencarers.conformance.telling;

import java.util.Optional;
import org.opencarers.conformance.Breach;

/** How far an answer about sharing may differ from the one without the pack, where the pack varies sharing. */
@FunctionalInterface
interface Limit {

    /**
     * What is wrong, if anything is.
     *
     * @param request the request that both answer, as JSON
     * @param national the answer without the pack
     * @param local the answer with it
     */
    Optional<Breach> breach(String request, String national, String local);
}
