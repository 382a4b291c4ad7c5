package org.opencarers.rules.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
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
        Map<String, PolicyPack> byId = new TreeMap<>();
        List<PolicyPack> sorted = new ArrayList<>(packs);
        sorted.sort(Comparator.comparing(PolicyPack::id)
                .thenComparing(pack -> pack.getClass().getName()));
        for (PolicyPack pack : sorted) {
            PolicyPack other = byId.putIfAbsent(pack.id(), pack);
            if (other == null) {
                catalogue.add(pack);
            } else if (!other.getClass().equals(pack.getClass())) {
                catalogue.problem(
                        pack.id(),
                        "two packs have the id " + pack.id() + ": "
                                + other.getClass().getName() + " and "
                                + pack.getClass().getName() + "; remove or rename one");
            }
        }
        catalogue.ownersOfPolicies.forEach(catalogue::dropIfTwice);
        return catalogue;
    }

    private void problem(String place, String message) {
        problems.add(Problem.at("$.packs['" + place + "']", message));
    }

    private void add(PolicyPack pack) {
        pack.contribute(new Contributions() {
            @Override
            public <O extends Enum<O> & Outcome> Contributions policy(Policy<O> policy) {
                ownersOfPolicies
                        .computeIfAbsent(policy.id(), id -> new LinkedHashSet<>())
                        .add(pack.id());
                policies.put(policy.id(), policy);
                facts(policy.facts());
                return facts(policy.boundOnly());
            }

            @Override
            public Contributions facts(List<? extends Fact<?>> contributed) {
                contributed.forEach(fact -> addFact(pack, fact));
                return this;
            }

            @Override
            public Contributions constraint(Constraint constraint) {
                constraints.add(constraint);
                return this;
            }
        });
    }

    private void addFact(PolicyPack pack, Fact<?> fact) {
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
