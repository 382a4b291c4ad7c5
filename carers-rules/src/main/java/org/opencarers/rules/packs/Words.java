package org.opencarers.rules.packs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencarers.rules.Fact;

/** Sees to it that a fact means the same wherever it is used: its owner says what, and nobody else. */
final class Words {

    private final List<Contribution> packs;

    private Words(List<Contribution> packs) {
        this.packs = packs;
    }

    static void check(List<Contribution> packs) {
        Words words = new Words(packs);
        packs.forEach(pack -> pack.examine(() -> words.check(pack)));
    }

    private void check(Contribution pack) {
        packs.stream().filter(other -> other != pack).forEach(other -> compareClaims(pack, other));
        pack.restedOn().forEach(fact -> compareWithMeanings(pack, fact));
        Map<String, Fact<?>> said = new LinkedHashMap<>();
        for (Fact<?> fact : pack.facts()) {
            Fact<?> before = said.putIfAbsent(fact.id(), fact);
            if (before != null) {
                compare(pack, fact, before, "earlier in the pack");
            } else if (!pack.descriptor().adds(fact.id())) {
                compareWithOthers(pack, fact);
            }
        }
    }

    /** A variation may rest on a fact that nobody contributes, but not on another meaning of one that somebody does. */
    private void compareWithMeanings(Contribution pack, Fact<?> fact) {
        if (pack.descriptor().adds(fact.id())) {
            find(pack, fact).ifPresent(same -> compare(pack, fact, same, "what the pack contributes"));
        } else {
            packs.stream()
                    .filter(other -> other != pack && !other.givesWayTo(pack))
                    .forEach(other -> find(other, fact).ifPresent(same -> compare(pack, fact, same, other.id())));
        }
    }

    private static Optional<Fact<?>> find(Contribution pack, Fact<?> fact) {
        return pack.facts().stream().filter(fact::equals).findFirst();
    }

    /** With its owner, where one is there; otherwise with everybody who speaks of it and does not give way. */
    private void compareWithOthers(Contribution pack, Fact<?> fact) {
        List<Contribution> owners = packs.stream()
                .filter(other -> other.descriptor().adds(fact.id()))
                .toList();
        List<Contribution> knowing = (owners.isEmpty() ? packs : owners)
                .stream().filter(other -> find(other, fact).isPresent()).toList();
        if (knowing.isEmpty()) {
            pack.diagnose(
                    DiagnosisCode.FOREIGN_ID,
                    "the fact " + fact.id() + " is named as one of "
                            + owners.get(0).id() + ", which does not know it",
                    "give it an id of the pack's own");
        }
        knowing.stream()
                .filter(other -> !other.givesWayTo(pack))
                .forEach(other -> compare(pack, fact, find(other, fact).orElseThrow(), other.id()));
    }

    /** A claim to a fact that another pack has as well costs one of the two, or both where nothing tells whose it is. */
    private void compareClaims(Contribution pack, Contribution other) {
        Stream.concat(pack.facts().stream(), other.facts().stream())
                .filter(fact -> pack.descriptor().adds(fact.id())
                        && other.descriptor().adds(fact.id())
                        && gives(pack, other, fact))
                .findFirst()
                .ifPresent(fact -> pack.diagnose(
                        DiagnosisCode.FOREIGN_ID,
                        "the fact " + fact.id() + " is one of " + other.id() + " ("
                                + other.origin().where() + ") too",
                        "give it an id of the pack's own, and list only facts that the pack adds"));
    }

    private static boolean gives(Contribution pack, Contribution other, Fact<?> fact) {
        if (pack.givesWayTo(other) || other.givesWayTo(pack)) {
            return pack.givesWayTo(other);
        }
        boolean isOwn = pack.descriptor().owns(fact.id());
        boolean isTheirs = other.descriptor().owns(fact.id());
        return isOwn == isTheirs
                ? find(pack, fact).isEmpty() || find(other, fact).isPresent()
                : isTheirs;
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
