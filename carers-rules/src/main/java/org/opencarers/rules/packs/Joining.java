package org.opencarers.rules.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.computation.PackComputation;

/** Joins what packs contribute: first each pack is held against the others, then its variations against what they vary. */
final class Joining {

    private final List<Contribution> all;
    private final Map<String, Policy<?>> contested = new TreeMap<>();
    private final List<PackComputation<?>> joinable = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    private Joining(List<Contribution> all) {
        this.all = all;
    }

    static Catalogue of(List<Found> found) {
        List<PackReport> refused = found.stream()
                .flatMap(each -> each.refused().stream())
                .distinct()
                .toList();
        Joining joining = new Joining(once(
                found.stream().flatMap(each -> each.contribution().stream()).toList()));
        joining.holdAgainstOneAnother();
        Variations variations = new Variations(joining);
        Map<Policy<?>, Policy<?>> inForce = variations.inForce();
        List<Diagnosis> notices = found.stream()
                .flatMap(each -> each.notice().stream())
                .distinct()
                .toList();
        return new Catalogue(joining, inForce, variations.parametersInForce(), refused, notices);
    }

    /** Each pack once, in order of ids: a pack that is given twice is one pack. */
    private static List<Contribution> once(List<Contribution> given) {
        List<Contribution> once = new ArrayList<>();
        for (Contribution contribution : given) {
            if (once.stream().noneMatch(contribution::isOfTheSamePack)) {
                once.add(contribution);
            }
        }
        once.sort(Comparator.comparing(Contribution::id)
                .thenComparing(contribution -> contribution.type().getName())
                .thenComparing(contribution -> contribution.origin().where()));
        return once;
    }

    private void holdAgainstOneAnother() {
        Identities.check(all);
        all.forEach(Honesty::check);
        Words.check(accepted());
        joinable.addAll(Computations.check(accepted()));
        dropContestedPolicies();
    }

    /** Two packs that settle one question are in conflict: neither wins. */
    private void dropContestedPolicies() {
        Map<String, Contribution> owners = new TreeMap<>();
        for (Contribution pack : accepted()) {
            for (Policy<?> policy : pack.policies()) {
                Contribution other = owners.putIfAbsent(policy.id(), pack);
                if (other != null && other != pack) {
                    contested.put(policy.id(), policy);
                    other.leaveOut(policy);
                    pack.leaveOut(policy);
                    conflicts.add(conflict(policy.id(), other, pack));
                    other.diagnose(DiagnosisCode.SAME_POLICY, contested(policy, pack), "let one of them give it up");
                    pack.diagnose(DiagnosisCode.SAME_POLICY, contested(policy, other), "let one of them give it up");
                }
            }
        }
    }

    private static String contested(Policy<?> policy, Contribution other) {
        return "the policy " + policy.id() + " is contributed by " + other.id() + " ("
                + other.origin().where() + ") as well, and left out";
    }

    private static Conflict conflict(String policy, Contribution one, Contribution other) {
        return new Conflict(policy, side(policy, one), side(policy, other), Optional.empty());
    }

    private static Conflict.Side side(String id, Contribution pack) {
        List<Citation> sources = new ArrayList<>();
        for (Policy<?> policy : pack.policies()) {
            if (policy.id().equals(id)) {
                policy.rules().forEach(rule -> sources.addAll(rule.citations()));
                sources.addAll(policy.otherwiseCitations());
            }
        }
        return Conflict.Side.of(
                pack, "contributes it", sources.stream().distinct().toList());
    }

    /** Adds conflicts of variations to those of policies. */
    void add(List<Conflict> further) {
        conflicts.addAll(further);
    }

    /** The questions that packs settle differently. */
    List<Conflict> conflicts() {
        return conflicts;
    }

    /** The packs with which nothing is wrong that costs the pack. */
    List<Contribution> accepted() {
        return all.stream().filter(pack -> !pack.isRefused()).toList();
    }

    Map<String, Policy<?>> policies() {
        Map<String, Policy<?>> policies = new TreeMap<>();
        accepted().forEach(pack -> pack.policies().forEach(policy -> policies.put(policy.id(), policy)));
        policies.keySet().removeAll(contested.keySet());
        return policies;
    }

    Map<String, Fact<?>> facts() {
        Map<String, Fact<?>> facts = new TreeMap<>();
        for (Contribution pack : accepted()) {
            pack.facts().forEach(fact -> facts.putIfAbsent(fact.id(), fact));
        }
        return facts;
    }

    List<Constraint> constraints() {
        return accepted().stream().flatMap(pack -> pack.constraints().stream()).toList();
    }

    /** What the accepted packs work out with code of their own, by id of the fact. */
    List<PackComputation<?>> computations() {
        List<PackComputation<?>> computations = new ArrayList<>();
        accepted().forEach(pack -> computations.addAll(pack.computations()));
        computations.retainAll(joinable);
        computations.sort(Comparator.comparing(computation -> computation.fact().id()));
        return List.copyOf(computations);
    }

    /** The parameters that packs declare by themselves. */
    List<Parameter<?>> parameters() {
        List<Parameter<?>> parameters = new ArrayList<>();
        accepted().forEach(pack -> parameters.addAll(pack.parameters()));
        return parameters;
    }

    List<PackReport> reports() {
        return all.stream().map(Contribution::report).toList();
    }
}
