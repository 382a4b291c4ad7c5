package org.opencarers.rules.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.EarlierDecision;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Policy;
import org.opencarers.rules.computation.PackComputation;
import org.opencarers.rules.packs.Catalogue;
import org.opencarers.rules.packs.PackReport;
import org.opencarers.rules.receipt.PackCode;
import org.opencarers.rules.receipt.PackVersion;

/**
 * All on which the answers of one policy rest beside the facts and the date, as receipts name it: whoever has the same gets the same
 * answers.
 *
 * @param policies the policy as it is in force, and every policy that is decided on the way to its answer, in the order of first mention
 * @param constraints the relations between facts that count for any of them
 * @param code the Java code of packs that works out any of their facts
 * @param packs the packs that contribute all this, by id
 */
public record Foundation(
        List<Policy<?>> policies, List<Constraint> constraints, List<PackCode> code, List<PackVersion> packs) {

    /** Keeps copies. */
    public Foundation {
        policies = List.copyOf(policies);
        constraints = List.copyOf(constraints);
        code = List.copyOf(code);
        packs = List.copyOf(packs);
    }

    static Foundation of(Policy<?> asked, Fill fill, Catalogue catalogue) {
        Set<Policy<?>> decided = new LinkedHashSet<>();
        add(catalogue.inForce(asked), fill, decided);
        List<Policy<?>> policies = List.copyOf(decided);
        List<PackVersion> packs = catalogue.behind(asked, policies).stream()
                .flatMap(pack -> named(pack).stream())
                .toList();
        List<PackCode> code = new ArrayList<>();
        for (PackComputation<?> computation : catalogue.computations()) {
            if (policies.stream().anyMatch(policy -> policy.lists(computation.fact()))) {
                code.add(code(computation, packs));
            }
        }
        return new Foundation(
                policies,
                catalogue.constraints().stream()
                        .filter(constraint -> policies.stream().anyMatch(constraint::countsFor))
                        .toList(),
                code,
                packs);
    }

    private static void add(Policy<?> policy, Fill fill, Set<Policy<?>> decided) {
        if (decided.add(policy)) {
            policy.uses().forEach(used -> add(used, fill, decided));
            if (fill == Fill.FROM_EARLIER_DECISIONS) {
                for (EarlierDecision<?, ?> declared : policy.earlierDecisions()) {
                    add(declared.policy(), fill, decided);
                }
            }
        }
    }

    private static Optional<PackVersion> named(PackReport pack) {
        return pack.descriptor().map(said -> PackVersion.of(said, pack.sha256()));
    }

    private static PackCode code(PackComputation<?> computation, List<PackVersion> packs) {
        Optional<PackVersion> pack = packs.stream()
                .filter(each -> each.id().equals(computation.pack()))
                .findFirst();
        return new PackCode(computation.pack(), pack, computation.packType(), computation.computed());
    }

    /** The facts that can show in an answer: those of the policies, and those that the code reads. */
    public Set<Fact<?>> facts() {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        for (Policy<?> policy : policies) {
            facts.addAll(policy.facts());
            facts.addAll(policy.boundOnly());
        }
        code.forEach(each -> facts.addAll(each.computed().reads()));
        return facts;
    }
}
