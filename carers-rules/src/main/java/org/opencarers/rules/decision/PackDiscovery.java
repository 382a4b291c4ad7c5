package org.opencarers.rules.decision;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.PolicyPack;

/** Finds packs with {@link ServiceLoader}, so that one which cannot be loaded costs none of the others. */
final class PackDiscovery {

    /** A services file that fails on every line must not be read for ever. */
    private static final int MOST_FAILURES = 100;

    private PackDiscovery() {}

    static Catalogue discover(ServiceLoader<PolicyPack> loader) {
        List<PolicyPack> packs = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Iterator<PolicyPack> providers = loader.iterator();
        boolean more = true;
        while (more && problems.size() < MOST_FAILURES) {
            try {
                more = providers.hasNext();
                if (more) {
                    packs.add(providers.next());
                }
            } catch (ServiceConfigurationError | LinkageError failure) {
                problems.add(Problem.at(
                        "$.packs",
                        "a policy pack could not be loaded and is left out: " + failure.getMessage()
                                + "; repair or remove the jar that names it"));
            }
        }
        return Catalogue.of(packs, problems);
    }
}
