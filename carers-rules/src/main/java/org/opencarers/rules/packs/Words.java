package org.opencarers.rules.packs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencarers.rules.Fact;

/** Sees to it that a fact means the same wherever it is used: its owner says what, and nobody else. */
final class Words {

    private final List<Contribution> packs;

    private Words(List<Contribution> packs) {
        this.packs = packs;
    }

    static void check(List<Contribution> packs) {
        Words words = new Words(packs);
        packs.forEach(words::check);
    }

    private void check(Contribution pack) {
        Map<String, Fact<?>> said = new LinkedHashMap<>();
        for (Fact<?> fact : pack.facts()) {
            Fact<?> before = said.putIfAbsent(fact.id(), fact);
            if (before != null) {
                compare(pack, fact, before, "earlier in the pack");
            } else if (pack.descriptor().adds(fact.id())) {
                packs.stream()
                        .filter(other -> other != pack && other.descriptor().adds(fact.id()))
                        .forEach(other -> bothAdd(other, pack, fact));
            } else {
                compareWithOthers(pack, fact);
            }
        }
    }

    /** With its owner, where one is there; otherwise with everybody who speaks of it. */
    private void compareWithOthers(Contribution pack, Fact<?> fact) {
        List<Contribution> owners = packs.stream()
                .filter(other -> other.descriptor().adds(fact.id()))
                .toList();
        for (Contribution other : owners.isEmpty() ? packs : owners) {
            Optional<Fact<?>> same = other.facts().stream().filter(fact::equals).findFirst();
            if (same.isPresent()) {
                compare(pack, fact, same.get(), other.id());
            } else if (!owners.isEmpty()) {
                pack.diagnose(
                        DiagnosisCode.FOREIGN_ID,
                        "the fact " + fact.id() + " is named as one of " + other.id() + ", which does not know it",
                        "give it an id of the pack's own");
            }
        }
    }

    private static void bothAdd(Contribution other, Contribution pack, Fact<?> fact) {
        boolean gives = other.origin().isPlugIn() && !pack.origin().isPlugIn();
        if (!gives) {
            pack.diagnose(
                    DiagnosisCode.FOREIGN_ID,
                    "the fact " + fact.id() + " is added by " + other.id() + " ("
                            + other.origin().where() + ") too",
                    "give it an id of the pack's own");
        }
    }

    private static void compare(Contribution pack, Fact<?> fact, Fact<?> other, String where) {
        if (!other.question().equals(fact.question()) || !other.answers().equals(fact.answers())) {
            pack.diagnose(
                    DiagnosisCode.OTHER_MEANING,
                    "the fact " + fact.id() + " already means '" + other.question() + "' (" + other.answers() + ") in "
                            + where,
                    "give the new fact an id of its own");
        }
    }
}
