package org.opencarers.rules.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Refuses packs that share an id or a class name. This library's law never gives way to anything, and what a program was built with
 * not to what lies in a directory of plug-ins; among equals all are refused.
 */
final class Identities {

    private Identities() {}

    static void check(List<Contribution> packs) {
        check(packs, Contribution::id, DiagnosisCode.SAME_ID, "has the id");
        check(packs, pack -> pack.type().getName(), DiagnosisCode.SAME_CLASS, "has the class name");
    }

    private static void check(
            List<Contribution> packs, Function<Contribution, String> name, DiagnosisCode code, String has) {
        Map<String, List<Contribution>> byName = new TreeMap<>();
        packs.stream()
                .filter(pack -> !pack.isRefused())
                .forEach(pack -> byName.computeIfAbsent(name.apply(pack), same -> new ArrayList<>())
                        .add(pack));
        byName.forEach((same, claimants) -> refuse(same, claimants, code, has));
    }

    private static void refuse(String name, List<Contribution> claimants, DiagnosisCode code, String has) {
        boolean oneClass = claimants.stream().map(Contribution::type).distinct().count() == 1;
        if (claimants.size() == 1 || (oneClass && code == DiagnosisCode.SAME_CLASS)) {
            return;
        }
        List<Contribution> first = claimants.stream()
                .filter(pack -> claimants.stream().noneMatch(pack::givesWayTo))
                .toList();
        List<Contribution> refused = new ArrayList<>(claimants);
        if (first.size() == 1) {
            refused.removeAll(first);
        }
        for (Contribution pack : refused) {
            List<String> others = claimants.stream()
                    .filter(other -> other != pack)
                    .map(other -> other.type().getName() + " (" + other.origin().where() + ")")
                    .toList();
            pack.diagnose(
                    code,
                    String.join(" and ", others) + " " + has + " " + name + " too",
                    "give each an id and a class of its own, or remove one");
        }
    }
}
