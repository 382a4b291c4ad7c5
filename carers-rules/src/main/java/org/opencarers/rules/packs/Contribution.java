package org.opencarers.rules.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Variation;
import org.opencarers.rules.computation.PackComputation;

/** What one pack contributes, gathered whole before any of it is joined with the rest. */
final class Contribution implements Contributions {

    private final PackDescriptor descriptor;
    private final PolicyPack pack;
    private final Origin origin;
    private final List<Policy<?>> policies = new ArrayList<>();
    private final List<Fact<?>> facts = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<Parameter<?>> parameters = new ArrayList<>();
    private final List<Variation> variations = new ArrayList<>();
    private final List<PackComputation<?>> computations = new ArrayList<>();
    private final List<Diagnosis> diagnoses = new ArrayList<>();
    private final List<Proof> proofs = new ArrayList<>();

    /** By id: policies of the pack that are left out. */
    private final Set<String> contestedPolicies = new TreeSet<>();

    private final Set<Variation> contestedVariations = new HashSet<>();

    private Contribution(PackDescriptor descriptor, PolicyPack pack, Origin origin) {
        this.descriptor = descriptor;
        this.pack = pack;
        this.origin = origin;
    }

    /** Everything that a pack has. What the pack throws is thrown on. */
    static Contribution of(PackDescriptor descriptor, PolicyPack pack, Origin origin) {
        Contribution contribution = new Contribution(descriptor, pack, origin);
        pack.contribute(contribution);
        return contribution;
    }

    PackDescriptor descriptor() {
        return descriptor;
    }

    String id() {
        return descriptor.id();
    }

    Class<?> type() {
        return pack.getClass();
    }

    /** Whether another contribution is of the same pack: of one class that describes itself, or of one pack of a program. */
    @SuppressWarnings("ReferenceEquality") // two packs that a program made may be equal and contribute different things
    boolean isOfTheSamePack(Contribution other) {
        return pack == other.pack
                || (type() == other.type()
                        && descriptor.announced().isPresent()
                        && descriptor.equals(other.descriptor));
    }

    Origin origin() {
        return origin;
    }

    List<Policy<?>> policies() {
        return policies;
    }

    /** The facts that the pack adds or speaks of, as often as it does. */
    List<Fact<?>> facts() {
        return facts;
    }

    List<Constraint> constraints() {
        return constraints;
    }

    /** The parameters that are declared by themselves. */
    List<Parameter<?>> parameters() {
        return parameters;
    }

    List<Variation> variations() {
        return variations;
    }

    /** The facts that the pack works out with code of its own. */
    List<PackComputation<?>> computations() {
        return computations;
    }

    /** What is wrong with the pack, as far as it is known. */
    List<Diagnosis> diagnoses() {
        return diagnoses;
    }

    void diagnose(DiagnosisCode code, String what, String remedy) {
        diagnoses.add(new Diagnosis(code, id(), origin.where(), what, remedy));
    }

    /** Notes what is proved of a variation of the pack. */
    void prove(Variation variation, String what) {
        proofs.add(new Proof(variation, what));
    }

    /** Leaves out a policy of the pack because another settles the same question. */
    void leaveOut(Policy<?> policy) {
        contestedPolicies.add(policy.id());
    }

    /** Leaves out a variation because another contradicts it. */
    void leaveOut(Variation variation) {
        contestedVariations.add(variation);
    }

    /** Whether something is wrong that costs the whole pack. */
    boolean isRefused() {
        return diagnoses.stream().anyMatch(diagnosis -> diagnosis.code().cost() == DiagnosisCode.Cost.THE_PACK);
    }

    PackReport report() {
        boolean refused = isRefused();
        boolean whole =
                diagnoses.stream().allMatch(diagnosis -> diagnosis.code().cost() == DiagnosisCode.Cost.NOTHING);
        PackReport.State loaded = whole ? PackReport.State.LOADED : PackReport.State.LOADED_IN_PART;
        return new PackReport(
                type().getName(),
                origin.where(),
                origin.jar(),
                origin.source(),
                Optional.of(descriptor),
                refused ? PackReport.State.REFUSED : loaded,
                refused ? PackReport.Contributed.NOTHING : inForce(),
                refused ? List.of() : leftOut(),
                List.copyOf(diagnoses));
    }

    private PackReport.Contributed inForce() {
        return new PackReport.Contributed(
                policies.stream()
                        .filter(policy -> !contestedPolicies.contains(policy.id()))
                        .toList(),
                parameters,
                variations.stream().filter(this::stands).toList(),
                proofs.stream().filter(proof -> stands(proof.variation())).toList());
    }

    private boolean stands(Variation variation) {
        return !contestedVariations.contains(variation);
    }

    private List<String> leftOut() {
        Set<String> ids = new TreeSet<>(contestedPolicies);
        contestedVariations.forEach(variation -> ids.add(variation.varied()));
        return List.copyOf(ids);
    }

    @Override
    public <O extends Enum<O> & Outcome> Contributions policy(Policy<O> policy) {
        policies.add(policy);
        facts.addAll(policy.facts());
        facts.addAll(policy.boundOnly());
        return this;
    }

    @Override
    public Contributions facts(List<? extends Fact<?>> contributed) {
        contributed.forEach(fact -> facts.add(Objects.requireNonNull(fact)));
        return this;
    }

    @Override
    public Contributions constraint(Constraint constraint) {
        constraints.add(Objects.requireNonNull(constraint));
        return this;
    }

    @Override
    public Contributions parameter(Parameter<?> parameter) {
        parameters.add(Objects.requireNonNull(parameter));
        return this;
    }

    @Override
    public Contributions vary(Variation variation) {
        variations.add(Objects.requireNonNull(variation));
        return this;
    }

    @Override
    public <T> Contributions computing(ComputedFact<T> contributed) {
        facts.add(contributed.fact());
        facts.addAll(contributed.reads());
        computations.add(new PackComputation<>(id(), pack.getClass(), contributed));
        return this;
    }
}
