package org.opencarers.rules.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.computation.PackComputation;

/**
 * What all accepted packs contribute together, and what became of each pack. No order of packs changes it, and neither does giving
 * one twice.
 */
public final class Catalogue {

    private final Map<String, Policy<?>> policies;
    /** By the policy as its owner wrote it: the policy with all accepted variations. */
    private final Map<Policy<?>, Policy<?>> inForce;

    /** By the parameter as its owner wrote it: the parameter with the values that a pack sets for the whole program. */
    private final Map<Parameter<?>, Parameter<?>> set;

    private final Map<String, Fact<?>> facts;
    private final List<Constraint> constraints;
    private final List<PackComputation<?>> computations;
    private final LocalSupport support;
    private final List<PackReport> reports;
    private final List<Diagnosis> diagnoses;
    private final List<Conflict> conflicts;
    private final LostRelations lostRelations;
    private final LostVariations lostVariations;

    Catalogue(
            Joining joined,
            Map<Policy<?>, Policy<?>> inForce,
            Map<Parameter<?>, Parameter<?>> set,
            LocalSupport support,
            List<PackReport> refused,
            List<Diagnosis> notices) {
        this.policies = Collections.unmodifiableMap(new TreeMap<>(joined.policies()));
        this.inForce = Collections.unmodifiableMap(new IdentityHashMap<>(inForce));
        this.set = Collections.unmodifiableMap(new IdentityHashMap<>(set));
        this.facts = Collections.unmodifiableMap(new TreeMap<>(joined.facts()));
        this.constraints = List.copyOf(new LinkedHashSet<>(joined.constraints()));
        this.computations = joined.computations();
        this.support = support;
        List<PackReport> all = new ArrayList<>(joined.reports());
        all.addAll(refused);
        this.reports = all.stream()
                .sorted(Comparator.comparing(PackReport::id)
                        .thenComparing(PackReport::name)
                        .thenComparing(PackReport::where)
                        .thenComparing(report -> report.diagnoses().toString()))
                .toList();
        this.lostRelations = new LostRelations(reports);
        this.lostVariations = new LostVariations(joined.reports(), refused);
        this.conflicts = List.copyOf(joined.conflicts());
        this.diagnoses = Stream.concat(
                        reports.stream().flatMap(report -> report.diagnoses().stream()), notices.stream())
                .distinct()
                .toList();
    }

    private Catalogue(Catalogue other, List<Diagnosis> more) {
        this.policies = other.policies;
        this.inForce = other.inForce;
        this.set = other.set;
        this.facts = other.facts;
        this.constraints = other.constraints;
        this.computations = other.computations;
        this.support = other.support;
        this.reports = other.reports;
        this.lostRelations = other.lostRelations;
        this.lostVariations = other.lostVariations;
        this.conflicts = other.conflicts;
        this.diagnoses = Stream.concat(other.diagnoses.stream(), more.stream()).toList();
    }

    /** The same catalogue, with a diagnosis for each required pack that is not loaded whole. */
    Catalogue requiring(Set<String> required) {
        return new Catalogue(this, Required.missing(required, reports));
    }

    /** The catalogue of packs that a program hands over itself. */
    public static Catalogue of(Collection<? extends PolicyPack> packs) {
        List<Found> found = new ArrayList<>();
        for (PolicyPack pack : packs) {
            found.add(Asked.of(pack));
        }
        return Joining.of(found);
    }

    /** All policies as their owners wrote them, by id. */
    public List<Policy<?>> policies() {
        return List.copyOf(policies.values());
    }

    /** The policy with an id as its owner wrote it, or empty. */
    public Optional<Policy<?>> policy(String id) {
        return Optional.ofNullable(policies.get(id));
    }

    /** A policy with all variations of it: what is decided when the policy is asked. */
    @SuppressWarnings("unchecked") // a varied policy has the outcomes of what it varies
    public <O extends Enum<O> & Outcome> Policy<O> inForce(Policy<O> policy) {
        return (Policy<O>) inForce.getOrDefault(policy, policy);
    }

    /** A parameter that a pack declares, with the values that are set for the whole program. */
    @SuppressWarnings("unchecked") // a set parameter has the type of what is set
    public <T> Parameter<T> inForce(Parameter<T> parameter) {
        return (Parameter<T>) set.getOrDefault(parameter, parameter);
    }

    /** Every fact that may be answered, by id. */
    public Collection<Fact<?>> facts() {
        return facts.values();
    }

    /** The fact with an id, or empty. */
    public Optional<Fact<?>> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    /** The relations that always hold between facts. */
    public List<Constraint> constraints() {
        return constraints;
    }

    /**
     * The refused packs that alone could say how numbers of a policy bound each other, by id; empty when none is missing. Without
     * them the policy cannot be decided: known answers might contradict one another, and nobody would notice.
     */
    public List<PackReport> relationsLostFor(Policy<?> policy) {
        return lostRelations.of(policy);
    }

    /**
     * The packs of which nobody knows what they say of a policy, and that may have moved one of these outcomes to the safe side, by
     * id; empty when there are none.
     *
     * @param policy a policy as its owner wrote it
     * @param outcomes what the policy leads to without them
     */
    public <O extends Enum<O> & Outcome> List<PackReport> variationsLostFor(Policy<O> policy, Collection<O> outcomes) {
        return lostVariations.of(policy, outcomes);
    }

    /** The facts that packs work out with code of their own, by id of the fact. */
    public List<PackComputation<?>> computations() {
        return computations;
    }

    /**
     * The packs on which the answers of a policy rest, by id: those that own it, the policies that it uses and their facts, vary it, set
     * a parameter of it, relate two of its facts, or work one out.
     *
     * @param asked the policy
     * @param decided it as it is in force, and all policies that are decided on the way to its answer
     */
    public List<PackReport> behind(Policy<?> asked, List<Policy<?>> decided) {
        Contributors contributors = new Contributors(asked, decided, this);
        return reports.stream().filter(contributors::include).toList();
    }

    /** What the accepted packs tell of local support. */
    public LocalSupport support() {
        return support;
    }

    /** What became of each provider, by the ids of the packs. */
    public List<PackReport> reports() {
        return reports;
    }

    /** Everything that is wrong with any pack. */
    public List<Diagnosis> diagnoses() {
        return diagnoses;
    }

    /** What is lost by the worst of that: nothing when nothing is wrong, or nothing that costs anything. */
    public DiagnosisCode.Cost cost() {
        return diagnoses.stream()
                .map(diagnosis -> diagnosis.code().cost())
                .max(Comparator.naturalOrder())
                .orElse(DiagnosisCode.Cost.NOTHING);
    }

    /** The questions that packs settle differently; what they say of them is left out. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** The same as problems. */
    public List<Problem> problems() {
        return diagnoses.stream().map(Diagnosis::problem).toList();
    }
}
