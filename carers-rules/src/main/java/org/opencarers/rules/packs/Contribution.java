package org.opencarers.rules.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.opencarers.core.services.Directory;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.DirectoryDocument;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Setting;
import org.opencarers.rules.Variation;
import org.opencarers.rules.analysis.NotProvableException;
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
    private final List<DirectoryDocument> directories = new ArrayList<>();
    private final List<Diagnosis> diagnoses = new ArrayList<>();
    private final List<Proof> proofs = new ArrayList<>();

    /** By id: policies of the pack that are left out. */
    private final Set<String> contestedPolicies = new TreeSet<>();

    private final Set<Variation> contestedVariations = new HashSet<>();
    private final Set<String> untold = new TreeSet<>();
    private List<SupportEntry> support = List.of();
    private boolean isComplete;

    private Contribution(PackDescriptor descriptor, PolicyPack pack, Origin origin) {
        this.descriptor = descriptor;
        this.pack = pack;
        this.origin = origin;
    }

    /** Everything that a pack has. What the pack throws is thrown on; what it contributes later is not taken. */
    static Contribution of(PackDescriptor descriptor, PolicyPack pack, Origin origin) {
        Contribution contribution = new Contribution(descriptor, pack, origin);
        pack.contribute(contribution);
        contribution.complete();
        return contribution;
    }

    private synchronized void complete() {
        isComplete = true;
    }

    /** What is examined must not change any more, whichever thread of the pack still holds this. */
    private synchronized Contributions add(Runnable what) {
        if (isComplete) {
            throw new IllegalStateException("a pack contributes while it is asked to, and not later");
        }
        what.run();
        return this;
    }

    /** Examines the pack: what fails on account of it costs the pack, and nothing else. */
    @SuppressWarnings(
            "CatchingUnchecked") // outcomes and values of a pack are classes of its own, which may throw anything
    void examine(Runnable examination) {
        try {
            examination.run();
        } catch (NotProvableException tooLarge) {
            diagnose(
                    DiagnosisCode.NOT_PROVABLE,
                    "nobody can tell whether somebody loses by it: " + Thrown.text(tooLarge),
                    "say it in fewer and simpler rules");
        } catch (Exception | LinkageError | StackOverflowError | AssertionError failed) {
            diagnose(
                    DiagnosisCode.CONTRIBUTING_FAILED,
                    "what it contributes cannot be examined: " + Thrown.text(failed),
                    "correct what it contributes");
        }
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

    /**
     * Who gives way to whom: what lies in a directory of plug-ins to what a program was built with, and that to this library's own
     * law. Among equals nobody does.
     */
    boolean givesWayTo(Contribution other) {
        return standing() < other.standing();
    }

    private int standing() {
        if (origin.isPlugIn()) {
            return 0;
        }
        return Library.holdsLaw(type()) ? 2 : 1;
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

    /** The facts on which the pack's variations rest. */
    Set<Fact<?>> restedOn() {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        for (Variation variation : variations) {
            RuleVariation.of(this, variation)
                    .ifPresent(varied -> varied.rules()
                            .forEach(rule -> facts.addAll(rule.condition().facts())));
            if (variation instanceof Setting<?> setting) {
                setting.area().ifPresent(area -> facts.addAll(area.facts()));
            }
        }
        return facts;
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

    /** The directories of local support, those that are wrong as well. */
    List<DirectoryDocument> directories() {
        return directories;
    }

    /** The entries that are told. */
    List<SupportEntry> support() {
        return support;
    }

    /** Settles which entries are told. */
    void tell(List<SupportEntry> entries) {
        support = List.copyOf(entries);
    }

    /** Leaves out a directory, or an entry of one. */
    void leaveUntold(String title) {
        untold.add(title);
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
    void leaveOut(String policy) {
        contestedPolicies.add(policy);
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
                refused ? Optional.empty() : Optional.of(pack),
                Optional.of(descriptor),
                refused ? PackReport.State.REFUSED : loaded,
                refused ? PackReport.Contributed.NOTHING : inForce(),
                refused ? List.of() : leftOut(),
                refused ? List.of() : List.copyOf(untold),
                List.copyOf(diagnoses));
    }

    private PackReport.Contributed inForce() {
        return new PackReport.Contributed(
                policies.stream()
                        .filter(policy -> !contestedPolicies.contains(policy.id()))
                        .toList(),
                parameters,
                variations.stream().filter(this::stands).toList(),
                constraints,
                proofs.stream().filter(proof -> stands(proof.variation())).toList(),
                support);
    }

    private boolean stands(Variation variation) {
        return !contestedVariations.contains(variation);
    }

    private List<String> leftOut() {
        Set<String> names = new TreeSet<>(contestedPolicies);
        contestedVariations.forEach(variation -> names.add(variation.varied()));
        return List.copyOf(names);
    }

    private static <T> T given(@Nullable T contributed, String what) {
        return NullGiven.unless(contributed, "it contributes null instead of " + what);
    }

    @Override
    public <O extends Enum<O> & Outcome> Contributions policy(Policy<O> policy) {
        List<Fact<?>> listed = new ArrayList<>(given(policy, "a policy").facts());
        listed.addAll(policy.boundOnly());
        return add(() -> {
            policies.add(policy);
            facts.addAll(listed);
        });
    }

    @Override
    public Contributions facts(List<? extends Fact<?>> contributed) {
        List<Fact<?>> listed = new ArrayList<>();
        given(contributed, "a list of facts").forEach(fact -> listed.add(given(fact, "a fact")));
        return add(() -> facts.addAll(listed));
    }

    @Override
    public Contributions constraint(Constraint constraint) {
        given(constraint, "a relation");
        return add(() -> constraints.add(constraint));
    }

    @Override
    public Contributions parameter(Parameter<?> parameter) {
        given(parameter, "a parameter");
        return add(() -> parameters.add(parameter));
    }

    @Override
    public Contributions vary(Variation variation) {
        given(variation, "a variation");
        return add(() -> variations.add(variation));
    }

    @Override
    public <T> Contributions computing(ComputedFact<T> contributed) {
        List<Fact<?>> spokenOf =
                new ArrayList<>(List.of(given(contributed, "a computation").fact()));
        spokenOf.addAll(contributed.reads());
        return add(() -> {
            facts.addAll(spokenOf);
            computations.add(new PackComputation<>(id(), pack.getClass(), contributed));
        });
    }

    @Override
    public Contributions directory(Directory directory) {
        return directory(DirectoryDocument.of(given(directory, "a directory")));
    }

    @Override
    public Contributions directory(DirectoryDocument document) {
        given(document, "a directory");
        return add(() -> directories.add(document));
    }
}
