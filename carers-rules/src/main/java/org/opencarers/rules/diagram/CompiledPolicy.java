package org.opencarers.rules.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.opencarers.rules.Award;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

/**
 * A policy as a diagram, with the exact answers that follow from it. Immutable and safe to share among threads.
 *
 * @param <O> the outcomes of the policy
 */
public final class CompiledPolicy<O extends Enum<O> & Outcome> {

    private final Policy<O> policy;
    private final Space space;
    private final Store store;
    private final int root;
    /** Only where it matters which rule leads to an outcome. */
    private final OptionalInt deciding;

    private final Map<Condition, Integer> conditions = new IdentityHashMap<>();

    private CompiledPolicy(Policy<O> policy, Lowered lowered, Space space, int budget) {
        Build build = new Build(lowered, space, budget);
        this.policy = policy;
        this.space = space;
        this.store = build.store();
        this.root = build.policy(policy);
        this.deciding = policy.rules().stream().anyMatch(rule -> rule.award().isPresent())
                ? OptionalInt.of(build.deciding(policy))
                : OptionalInt.empty();
        lowered.conditions().forEach((condition, formula) -> conditions.put(condition, build.formula(formula)));
    }

    /**
     * Compiles a policy for what is known: for everything with {@link Known#NOTHING}, for one case otherwise.
     *
     * @throws OverBudget when more nodes than the budget would be needed
     */
    static <O extends Enum<O> & Outcome> CompiledPolicy<O> compile(
            Policy<O> policy, List<Constraint> constraints, Known known, int budget) {
        Lowered lowered = new Lowered(policy);
        Space mentioned = Space.of(lowered.atoms(), counting(policy, constraints), known);
        List<Integer> order = Ordering.of(mentioned, lowered.formulas());
        CompiledPolicy<O> compiled = new CompiledPolicy<>(policy, lowered, mentioned.inOrder(order), budget);
        return compiled.smallerOf(lowered, mentioned, order, budget);
    }

    /** Asking the date first separates one era of the law from the next, which is sometimes smaller. */
    private CompiledPolicy<O> smallerOf(Lowered lowered, Space mentioned, List<Integer> order, int budget) {
        List<Integer> dateFirst = new ArrayList<>(order);
        dateFirst.removeIf(place -> mentioned.variables().get(place) instanceof AskedVariable);
        if (dateFirst.size() == order.size()) {
            return this;
        }
        order.stream().filter(place -> !dateFirst.contains(place)).forEach(place -> dateFirst.add(0, place));
        if (dateFirst.equals(order) || store.size() <= mentioned.variables().size()) {
            return this;
        }
        try {
            CompiledPolicy<O> other = new CompiledPolicy<>(policy, lowered, mentioned.inOrder(dateFirst), budget);
            return other.nodes() < nodes() ? other : this;
        } catch (OverBudget larger) {
            return this;
        }
    }

    private static List<Constraint> counting(Policy<?> policy, List<Constraint> constraints) {
        return constraints.stream()
                .filter(constraint -> constraint.countsFor(policy))
                .toList();
    }

    /** The policy that was compiled. */
    public Policy<O> policy() {
        return policy;
    }

    /** How many nodes the diagram of the policy itself has, without those of its conditions. */
    public int nodes() {
        return new Reach(store, space).from(root);
    }

    /**
     * What a case comes to.
     *
     * @param possible the outcomes that some filling-in of the unknown facts gives, in the order of the policy
     * @param missing the unknown facts that can still matter, in the order of the policy's list of facts
     * @param <O> the outcomes of the policy
     */
    public record Answer<O>(List<O> possible, List<Fact<?>> missing) {}

    /**
     * What a case comes to, exactly.
     *
     * @throws TooMuchUnknownException when so many sets are unknown together that it cannot be told within the budget
     *     which of them matter
     */
    public Answer<O> answer(Known known) {
        try {
            return exactAnswer(known);
        } catch (OverBudget open) {
            throw new TooMuchUnknownException(policy.id());
        }
    }

    private Answer<O> exactAnswer(Known known) {
        Residue residue = residue(root, known);
        BitSet leaves = residue.leaves();
        List<O> possible = policy.outcomes().stream()
                .filter(outcome -> leaves.get(Build.FIRST_OUTCOME + outcome.ordinal()))
                .toList();
        return new Answer<>(possible, missing(residue, known));
    }

    private List<Fact<?>> missing(Residue residue, Known known) {
        BitSet open = residue.variables();
        if (open.isEmpty()) {
            return List.of();
        }
        List<Fact<?>> missing = new ArrayList<>();
        for (Fact<?> fact : policy.facts()) {
            Optional<Integer> place = space.placeOf(fact).filter(open::get);
            if (place.isPresent() && known.value(fact).isEmpty() && matters(fact, place.get(), residue, known)) {
                missing.add(fact);
            }
        }
        return missing;
    }

    private boolean matters(Fact<?> fact, int place, Residue residue, Known known) {
        Variable variable = space.variables().get(place);
        long unknown = variable.facts().stream()
                .filter(member -> known.value(member).isEmpty())
                .count();
        if (unknown == 1) {
            return true;
        }
        BiPredicate<BitSet, BitSet> connected = variable.connected(fact, known);
        int[] regions = residue.allowed(place).stream().toArray();
        int[] left = Arrays.stream(regions)
                .map(region -> residue.cofactor(place, region))
                .toArray();
        for (int one = 0; one < regions.length; one++) {
            for (int other = 0; other < one; other++) {
                if (left[one] != left[other]
                        && connected.test(variable.answers(regions[one]), variable.answers(regions[other]))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * For the conditions of the policy and of those that it uses, whether each holds: yes or no when every filling-in of
     * the unknown facts agrees, otherwise empty. What is known is put in once for all of them.
     */
    public Function<Condition, Optional<Boolean>> verdicts(Known known) {
        Map<Integer, BitSet> allowed = new HashMap<>();
        return condition -> verdict(condition, known, allowed);
    }

    private Optional<Boolean> verdict(Condition condition, Known known, Map<Integer, BitSet> allowed) {
        Integer diagram = conditions.get(condition);
        if (diagram == null) {
            throw new IllegalArgumentException("'" + condition.sentence() + "' is no condition of " + policy.id());
        }
        BitSet leaves = new Residue(store, space, diagram, store.leaves(), known, allowed).leaves();
        if (leaves.get(Store.YES) && leaves.get(Store.NO)) {
            return Optional.empty();
        }
        return Optional.of(leaves.get(Store.YES));
    }

    /**
     * The awards that fillings-in of the unknown facts come to, where all give one outcome; an empty one where nothing is
     * awarded.
     */
    public Set<Optional<Award>> awards(Known known, O outcome) {
        Optional<Award> ofOutcome = Optional.ofNullable(policy.awards().get(outcome));
        if (deciding.isEmpty()) {
            return Set.of(ofOutcome);
        }
        Set<Optional<Award>> awards = new LinkedHashSet<>();
        residue(deciding.getAsInt(), known).leaves().stream().forEach(leaf -> {
            int clause = leaf - Build.FIRST_OUTCOME;
            awards.add(
                    clause == policy.rules().size()
                            ? ofOutcome
                            : policy.rules().get(clause).award().or(() -> ofOutcome));
        });
        return awards;
    }

    /** The facts that bound a fact or are summed with it, itself included; they can settle a comparison of it. */
    public List<Fact<?>> linked(Fact<?> fact) {
        return space.placeOf(fact)
                .map(place -> List.<Fact<?>>copyOf(space.variables().get(place).facts()))
                .orElse(List.of(fact));
    }

    private Residue residue(int diagram, Known known) {
        return new Residue(store, space, diagram, store.leaves(), known, new HashMap<>());
    }
}
