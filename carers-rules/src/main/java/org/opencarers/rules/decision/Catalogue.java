package org.opencarers.rules.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;

/** What all packs contribute together, in an order that no order of packs can change. */
final class Catalogue {

    private final Map<String, Policy<?>> policies = new TreeMap<>();
    private final Map<String, Fact<?>> facts = new TreeMap<>();
    private final Set<Constraint> constraints = new LinkedHashSet<>();
    private final Map<String, Set<String>> ownersOfPolicies = new TreeMap<>();
    private final List<Problem> problems;

    private Catalogue(List<Problem> problems) {
        this.problems = new ArrayList<>(problems);
    }

    static Catalogue of(Collection<PolicyPack> packs, List<Problem> problems) {
        Catalogue catalogue = new Catalogue(problems);
        Map<String, Map<String, Contribution>> byId = new TreeMap<>();
        for (PolicyPack pack : packs) {
            Contribution contribution = new Contribution(pack);
            byId.computeIfAbsent(contribution.id(), id -> new TreeMap<>())
                    .putIfAbsent(contribution.owner(), contribution);
        }
        byId.forEach(catalogue::join);
        catalogue.ownersOfPolicies.forEach(catalogue::dropIfTwice);
        return catalogue;
    }

    private void join(String id, Map<String, Contribution> claimants) {
        if (claimants.size() > 1) {
            problem(
                    id,
                    "several packs have the id " + id + ": " + String.join(" and ", claimants.keySet())
                            + "; they are left out until each has an id of its own");
            return;
        }
        claimants.values().forEach(this::add);
    }

    private void problem(String place, String message) {
        problems.add(Problem.at("$.packs['" + place + "']", message));
    }

    private void add(Contribution pack) {
        if (pack.failure().isPresent()) {
            problem(
                    pack.id(),
                    "the pack " + pack.owner() + " failed and is left out: "
                            + pack.failure().get() + "; repair or remove it");
            return;
        }
        for (Policy<?> policy : pack.policies()) {
            ownersOfPolicies
                    .computeIfAbsent(policy.id(), id -> new LinkedHashSet<>())
                    .add(pack.id());
            policies.put(policy.id(), policy);
        }
        pack.facts().forEach(fact -> addFact(pack, fact));
        constraints.addAll(pack.constraints());
    }

    private void addFact(Contribution pack, Fact<?> fact) {
        Fact<?> other = facts.putIfAbsent(fact.id(), fact);
        if (other != null
                && !(other.question().equals(fact.question()) && other.answers().equals(fact.answers()))) {
            problem(
                    pack.id(),
                    "the fact " + fact.id() + " already means '" + other.question() + "' (" + other.answers()
                            + "); give the new fact an id of its own");
        }
    }

    /** Two packs that settle one question are in conflict: neither wins. */
    private void dropIfTwice(String policy, Set<String> owners) {
        if (owners.size() > 1) {
            policies.remove(policy);
            problem(
                    policy,
                    "the policy " + policy + " is contributed by several packs, " + String.join(" and ", owners)
                            + "; it is left out until one of them gives it up");
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    List<Policy<?>> policies() {
        return List.copyOf(policies.values());
    }

    Optional<Policy<?>> policy(String id) {
        return Optional.ofNullable(policies.get(id));
    }

    Collection<Fact<?>> facts() {
        return List.copyOf(facts.values());
    }

    Optional<Fact<?>> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    List<Constraint> constraints() {
        return List.copyOf(constraints);
    }
}
