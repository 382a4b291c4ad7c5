package org.opencarers.rules.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.computation.ComputationRunner;
import org.opencarers.rules.computation.PackComputation;
import org.opencarers.rules.computation.SameProcess;
import org.opencarers.rules.diagram.PolicyCompiler;
import org.opencarers.rules.diagram.TooMuchUnknownException;
import org.opencarers.rules.packs.Catalogue;
import org.opencarers.rules.packs.Diagnosis;
import org.opencarers.rules.packs.DiagnosisCode;
import org.opencarers.rules.packs.LocalSupport;
import org.opencarers.rules.packs.PackReport;
import org.opencarers.rules.packs.PackSearch;

/**
 * Joins packs and answers questions.
 *
 * <p>Immutable as seen from outside and safe for any number of threads: make one and keep it. Policies are compiled when
 * they are first asked. The order of packs never matters, and neither does giving one twice. Only a pack whose own code never
 * answers leaves a trace: that code is not called again.
 */
public final class DecisionEngine {

    private final Catalogue catalogue;
    private final PolicyCompiler compiler;
    private final Computations computations;
    private final ComputationRunner runner;

    private DecisionEngine(Catalogue catalogue, int budget) {
        this(catalogue, new PolicyCompiler(catalogue.constraints(), budget), SameProcess.withUsualTime());
    }

    private DecisionEngine(Catalogue catalogue, PolicyCompiler compiler, ComputationRunner runner) {
        this.catalogue = catalogue;
        this.compiler = compiler;
        this.computations = new Computations(catalogue.computations());
        this.runner = runner;
    }

    /**
     * An engine with exactly these packs. What is wrong with a directory of local support is left out and reported by
     * {@link #problems()}, because no answer rests on it.
     *
     * @throws IllegalArgumentException naming every pack, policy and fact that cannot be joined with the others
     */
    public static DecisionEngine of(PolicyPack... packs) {
        Catalogue catalogue = Catalogue.of(List.of(packs));
        if (catalogue.diagnoses().stream()
                .anyMatch(diagnosis -> diagnosis.code().cost() != DiagnosisCode.Cost.INFORMATION)) {
            throw new IllegalArgumentException(String.join(
                    "\n", catalogue.problems().stream().map(Problem::toString).toList()));
        }
        return new DecisionEngine(catalogue, PolicyCompiler.BUDGET);
    }

    /**
     * An engine with national law and every pack that {@link java.util.ServiceLoader} would find. What cannot be loaded or
     * joined is left out and reported by {@link #problems()}; all the rest is there.
     */
    public static DecisionEngine discover() {
        return discover(PackSearch.onPath());
    }

    /**
     * An engine with the packs that a search finds, allows and requires.
     *
     * @throws PacksMissingException when a pack is missing that the search requires
     */
    public static DecisionEngine discover(PackSearch search) {
        Catalogue catalogue = search.catalogue();
        List<Diagnosis> missing = catalogue.diagnoses().stream()
                .filter(diagnosis -> diagnosis.code().cost() == DiagnosisCode.Cost.THE_ENGINE)
                .toList();
        if (!missing.isEmpty()) {
            throw new PacksMissingException(catalogue.diagnoses());
        }
        return new DecisionEngine(catalogue, PolicyCompiler.BUDGET);
    }

    /**
     * The same packs with another budget for compiled policies. Answers do not depend on it; time and memory do: a policy
     * that would need more nodes is compiled for each case, with what is known put in. Where even that is too large, a question is
     * refused, and an earlier decision that would fill a fact leaves it unknown: more is asked, and nothing is answered otherwise.
     *
     * @param nodes the most nodes of one diagram, at least 1
     */
    public DecisionEngine withNodeBudget(int nodes) {
        return new DecisionEngine(catalogue, new PolicyCompiler(catalogue.constraints(), nodes), runner);
    }

    /**
     * The same packs with another way to run their own Java code. For code that behaves, answers do not depend on it.
     *
     * @param other how facts that packs work out themselves are computed
     */
    public DecisionEngine withRunner(ComputationRunner other) {
        return new DecisionEngine(catalogue, compiler, other);
    }

    /**
     * What the packs tell of local support, and which pack tells it: information for people, on which no answer rests. Whoever is
     * told that they may use something finds there when, where and whom to ring.
     */
    public LocalSupport support() {
        return catalogue.support();
    }

    /** The facts that packs work out with code of their own, by id of the fact. */
    public List<PackComputation<?>> computations() {
        return catalogue.computations();
    }

    /** Those of them that are not called again, because a call gave no answer in time and cannot be ended. */
    public List<PackComputation<?>> quarantined() {
        return runner.quarantined();
    }

    /** What could not be loaded or joined; empty when everything was. */
    public List<Problem> problems() {
        return catalogue.problems();
    }

    /** What became of each pack that was found or given, loaded or refused. */
    public List<PackReport> packs() {
        return catalogue.reports();
    }

    /**
     * All policies that are asked about a situation, by id, as their owners wrote them. Policies of disclosure are asked about each
     * item of a document that somebody wants to tell, and are not among them.
     */
    public List<Policy<?>> policies() {
        return catalogue.policies().stream()
                .filter(policy -> policy.safeSide() == SafeSide.NEVER_REFUSE)
                .toList();
    }

    /** The policy with an id, whatever it is about, or empty. */
    public Optional<Policy<?>> policy(String id) {
        return catalogue.policy(id);
    }

    /** A policy with everything by which packs vary it: what is decided when the policy is asked. */
    public <O extends Enum<O> & Outcome> Policy<O> inForce(Policy<O> policy) {
        return catalogue.inForce(policy);
    }

    /** A parameter that a pack declares by itself, with the values that packs set for the whole program. */
    public <T> Parameter<T> inForce(Parameter<T> parameter) {
        return catalogue.inForce(parameter);
    }

    /**
     * All on which the answers of a policy rest beside the facts and the date.
     *
     * @param fill as the policy is asked
     */
    public Foundation foundation(Policy<?> policy, Fill fill) {
        return Foundation.of(policy, fill, catalogue);
    }

    /** The whole vocabulary: every fact that may be answered, by id. */
    public Collection<Fact<?>> facts() {
        return catalogue.facts();
    }

    /** The fact with an id, or empty. */
    public Optional<Fact<?>> fact(String id) {
        return catalogue.fact(id);
    }

    /** The relations that always hold between facts. */
    public List<Constraint> constraints() {
        return catalogue.constraints();
    }

    /**
     * Decides one policy for the answers that a situation holds.
     *
     * @throws RefusedException with all problems, when the question cannot be answered as it was put
     */
    public <O extends Enum<O> & Outcome> Decision<O> decide(Policy<O> policy, CareSituation situation, LocalDate asOf) {
        return decide(policy, Facts.of(situation), asOf);
    }

    /**
     * Everything for which a question would be refused, without deciding it; empty when it can be answered. What only shows in
     * the answer is not found: that too much is unknown, or that a pack is missing which may move it to the safe side.
     *
     * <p>For programs that have problems of their own to report and want to report all at once.
     */
    public List<Problem> check(Policy<?> policy, Facts facts, LocalDate asOf) {
        return problems(inForce(policy), facts, asOf);
    }

    /**
     * Decides one policy on the given answers.
     *
     * @param policy the policy
     * @param facts the answers; what is not answered is unknown
     * @param asOf the date asked about
     * @throws RefusedException with all problems, when the policy does not cover the date, an answer cannot be, or answers
     *     contradict one another; and where a pack is missing without which nobody could tell that they do, or which may move
     *     the answer to the safe side
     */
    public <O extends Enum<O> & Outcome> Decision<O> decide(Policy<O> policy, Facts facts, LocalDate asOf) {
        return decide(policy, facts, asOf, Fill.NOTHING);
    }

    /**
     * Decides one policy on the given answers, and on what earlier decisions answer where that is asked for.
     *
     * <p>A given answer always stands. A fact is filled only where the other policy gives one outcome on the same facts and
     * date, and that outcome has a declared answer. Otherwise it stays unknown: what the other policy would still have to
     * know, or why it cannot be asked, stands in the explanation and not among the missing facts.
     *
     * @param policy the policy
     * @param facts the answers; what is not answered is unknown
     * @param asOf the date asked about
     * @param fill what to do with unknown facts that ask for the decision of another policy
     * @throws RefusedException as without filling
     */
    public <O extends Enum<O> & Outcome> Decision<O> decide(Policy<O> policy, Facts facts, LocalDate asOf, Fill fill) {
        Policy<O> inForce = inForce(policy);
        List<Problem> problems = problems(inForce, facts, asOf);
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        try {
            Decision<O> decision = new Decision<>(new Case<>(inForce, facts, asOf, asking(fill)));
            List<PackReport> lost = catalogue.variationsLostFor(policy, decision.possible());
            if (!lost.isEmpty()) {
                throw new RefusedException(List.of(Undecided.withoutVariations(policy, lost)));
            }
            return decision;
        } catch (TooMuchUnknownException tooMuch) {
            throw new RefusedException(List.of(Problem.at("$.facts", String.valueOf(tooMuch.getMessage()))));
        }
    }

    private List<Problem> problems(Policy<?> policy, Facts facts, LocalDate asOf) {
        return asking(Fill.NOTHING).problems(policy, facts, asOf);
    }

    private Asking asking(Fill fill) {
        return new Asking(
                constraints(), compiler, fill, new Computing(computations, runner), catalogue::relationsLostFor);
    }
}
