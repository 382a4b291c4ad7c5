package org.opencarers.rules.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.text.Printable;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.packs.PackReport;
import org.opencarers.rules.receipt.PackVersion;
import org.opencarers.rules.receipt.Receipt;

/** Why nobody here knows the policy of a receipt: the packs that it rests on and that are not loaded. */
final class PacksNotLoaded {

    private PacksNotLoaded() {}

    /** The problem; empty when the policy is known, and when no pack is missing. */
    static Optional<Problem> problem(Receipt receipt, DecisionEngine engine) {
        String policy = receipt.policy().policy();
        if (engine.policy(policy).isPresent()) {
            return Optional.empty();
        }
        Set<String> loaded = engine.packs().stream()
                .filter(pack -> pack.state() != PackReport.State.REFUSED)
                .map(PackReport::id)
                .collect(Collectors.toSet());
        List<PackVersion> missing = receipt.packs().stream()
                .filter(pack -> !loaded.contains(pack.id()))
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Problem("$.policy", policy, words(missing)));
    }

    private static String words(List<PackVersion> missing) {
        return "the receipt rests on "
                + missing.stream()
                        .map(pack -> Printable.line(pack.id()) + " " + ReplayReport.version(pack))
                        .collect(Collectors.joining(", "))
                + (missing.size() == 1 ? ", which is not loaded; load it" : ", which are not loaded; load them")
                + ", on the command line with --plugins";
    }
}
