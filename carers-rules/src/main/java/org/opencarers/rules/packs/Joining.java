package org.opencarers.rules.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.computation.PackComputation;

/** Joins what packs contribute: first each pack is held against the others, then its variations against what they vary. */
final class Joining {

    private final List<Contribution> all;
    private final List<PackComputation<?>> joinable = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    /** Whose policy of an id counts; nobody's, where two packs that do not give way to one another contribute it. */
    private final Map<String, Optional<Contribution>> owners = new TreeMap<>();

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
        LocalSupport support = Directories.told(joining.accepted(), joining.policies(), joining.contested());
        List<Diagnosis> notices = found.stream()
                .flatMap(each -> each.notice().stream())
                .distinct()
                .toList();
        return new Catalogue(joining, inForce, variations.parametersInForce(), support, refused, notices);
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
        all.forEach(pack -> pack.examine(() -> Honesty.check(pack)));
        Words.check(accepted());
        joinable.addAll(Computations.check(accepted()));
        dropContestedPolicies();
    }

    /** Two packs that settle one question are in conflict: neither wins, unless one gives way to the other. */
    private void dropContestedPolicies() {
        Map<String, List<Contribution>> claims = new TreeMap<>();
        for (Contribution pack : accepted()) {
            for (Policy<?> policy : new LinkedHashSet<>(pack.policies())) {
                claims.computeIfAbsent(policy.id(), id -> new ArrayList<>()).add(pack);
            }
        }
        claims.forEach(this::settle);
    }

    private void settle(String policy, List<Contribution> claimants) {
        List<Contribution> first = claimants.stream()
                .filter(pack -> claimants.stream().noneMatch(pack::givesWayTo))
                .toList();
        owners.put(policy, first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty());
        List<Contribution> losing = claimants.stream()
                .distinct()
                .filter(pack -> first.size() > 1 || pack != first.get(0))
                .toList();
        for (Contribution pack : losing) {
            pack.leaveOut(policy);
            pack.diagnose(DiagnosisCode.SAME_POLICY, contested(policy, pack, claimants), "let one of them give it up");
        }
        Contribution one = first.get(0);
        losing.stream().filter(other -> other != one).forEach(other -> conflicts.add(conflict(policy, one, other)));
    }

    private static String contested(String policy, Contribution pack, List<Contribution> claimants) {
        String others = claimants.stream()
                .filter(other -> other != pack)
                .map(other -> other.id() + " (" + other.origin().where() + ")")
                .distinct()
                .collect(Collectors.joining(" and "));
        return others.isEmpty()
                ? "it contributes two policies with the id " + policy + ", and both are left out"
                : "the policy " + policy + " is contributed by " + others + " as well, and left out";
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
        accepted()
                .forEach(pack -> pack.policies().stream()
                        .filter(policy -> Optional.of(pack).equals(owners.get(policy.id())))
                        .forEach(policy -> policies.put(policy.id(), policy)));
        return policies;
    }

    /** The ids of the policies that are left out because several packs contribute them, or one contributes several. */
    private Set<String> contested() {
        Set<String> contested = new TreeSet<>();
        owners.forEach((policy, owner) -> {
            if (owner.isEmpty()) {
                contested.add(policy);
            }
        });
        return contested;
    }

    /** Each fact as its owner says it, where the owner is there: others may read it off a situation in a way of their own. */
    Map<String, Fact<?>> facts() {
        Map<String, Fact<?>> facts = new TreeMap<>();
        List<Contribution> accepted = accepted();
        for (Contribution pack : accepted) {
            pack.facts().stream()
                    .filter(fact -> pack.descriptor().adds(fact.id()))
                    .forEach(fact -> facts.putIfAbsent(fact.id(), fact));
        }
        for (Contribution pack : accepted) {
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
