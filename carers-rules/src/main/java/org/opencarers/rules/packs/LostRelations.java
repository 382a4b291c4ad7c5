package org.opencarers.rules.packs;

import java.util.ArrayList;
import java.util.List;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Policy;

/**
 * What nobody says any more when a pack is refused: how the numbers that belong to it bound each other.
 *
 * <p>Without these relations answers that contradict one another would be decided on, so what rests on such numbers is not
 * decided.
 */
final class LostRelations {

    private final List<PackReport> refused = new ArrayList<>();
    private final List<PackReport> accepted = new ArrayList<>();

    LostRelations(List<PackReport> reports) {
        reports.forEach(report -> (report.state() == PackReport.State.REFUSED ? refused : accepted).add(report));
    }

    /** The refused packs to each of which two numbers of a policy belong, and to no other that is loaded. */
    List<PackReport> of(Policy<?> policy) {
        return refused.stream().filter(pack -> numbersOf(pack, policy) > 1).toList();
    }

    private int numbersOf(PackReport pack, Policy<?> policy) {
        List<Fact<?>> listed = new ArrayList<>(policy.facts());
        listed.addAll(policy.boundOnly());
        listed.removeIf(fact -> !(fact instanceof NumberFact)
                || !adds(pack, fact)
                || accepted.stream().anyMatch(other -> adds(other, fact)));
        return listed.size();
    }

    private static boolean adds(PackReport pack, Fact<?> fact) {
        return pack.descriptor().filter(said -> said.adds(fact.id())).isPresent();
    }
}
