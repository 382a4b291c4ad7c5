package org.opencarers.conformance.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencarers.conformance.reference.NoReferenceAnswerException.Reason;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

/**
 * Answers policies by trying every filling-in of the unknown facts: slow, obvious, and exact or silent.
 *
 * <p>A filling-in gives each unknown fact of the policy, asked or bound only, a value of its type that breaks no constraint
 * of which the policy lists both facts. The possible outcomes are those of all fillings-in. A fact is missing when two
 * fillings-in that differ in it alone give different outcomes; a fact that is bound only never is.
 *
 * <p>Known answers are taken as they come: whether an answer has the right shape is for others to check.
 */
public final class ReferenceInterpreter {

    /** The greatest number of fillings-in tried for one answer; beyond it there is none. */
    public static final int MOST_FILLINGS = 20_000;

    private final List<Constraint> vocabulary;

    /**
     * An interpreter for a vocabulary.
     *
     * @param constraints the constraints between facts that the vocabulary declares
     */
    public ReferenceInterpreter(List<Constraint> constraints) {
        vocabulary = List.copyOf(constraints);
    }

    /**
     * Finitely many answers to an unknown fact that stand for all of them, at least one.
     *
     * @throws NoReferenceAnswerException when no such list is known
     */
    @SuppressWarnings("unchecked") // a fact has values of its type, numbers as exact decimals
    public <T> List<T> valuesOf(Policy<?> policy, Facts facts, LocalDate asOf, Fact<T> fact) {
        Law law = new Law(asOf);
        List<?> values = Representatives.of(
                        policy, law, Constraints.of(policy, vocabulary), Known.answers(policy, facts, asOf))
                .valuesOf(fact);
        return fact instanceof NumberFact<?> number
                ? (List<T>) values.stream()
                        .map(value -> number.typed((BigDecimal) value))
                        .toList()
                : (List<T>) values;
    }

    /**
     * What the policy answers.
     *
     * @throws NoReferenceAnswerException when the question must be refused, or is beyond what this interpreter can do
     */
    public <O extends Enum<O> & Outcome> ReferenceAnswer<O> answer(Policy<O> policy, Facts facts, LocalDate asOf) {
        Law law = new Law(asOf);
        Constraints constraints = Constraints.of(policy, vocabulary);
        Fillings fillings = fillings(policy, facts, law, constraints);
        List<Optional<O>> outcomes = new ArrayList<>(fillings.count());
        fillings.forEach(answers -> outcomes.add(
                constraints.allow(answers)
                        ? Optional.of(new Meaning(law, answers).outcomeOf(policy))
                        : Optional.empty()));
        List<O> possible = policy.outcomes().stream()
                .filter(outcome -> outcomes.contains(Optional.of(outcome)))
                .toList();
        if (possible.isEmpty()) {
            throw new NoReferenceAnswerException(
                    Reason.CONTRADICTION, "the answers " + facts + " break a constraint of " + policy);
        }
        return new ReferenceAnswer<>(possible, missing(policy, fillings, outcomes));
    }

    /**
     * How many fillings-in {@link #answer} would try, those that break a constraint included.
     *
     * @throws NoReferenceAnswerException as {@code answer} does, contradictions apart
     */
    public int countFillings(Policy<?> policy, Facts facts, LocalDate asOf) {
        return fillings(policy, facts, new Law(asOf), Constraints.of(policy, vocabulary))
                .count();
    }

    private static Fillings fillings(Policy<?> policy, Facts facts, Law law, Constraints constraints) {
        Set<String> reasons = Askable.reasonsAgainst(policy, law);
        if (!reasons.isEmpty()) {
            throw new NoReferenceAnswerException(Reason.NOT_COVERED, String.join("; ", reasons));
        }
        Map<Fact<?>, Object> known = Known.answers(policy, facts, law.asOf());
        List<Fact<?>> unknown = new ArrayList<>(policy.facts());
        unknown.addAll(policy.boundOnly());
        unknown.removeAll(known.keySet());
        return new Fillings(known, unknown, Representatives.of(policy, law, constraints, known));
    }

    private static <O extends Enum<O> & Outcome> List<Fact<?>> missing(
            Policy<O> policy, Fillings fillings, List<Optional<O>> outcomes) {
        List<Fact<?>> unknown = fillings.unknown();
        List<Fact<?>> missing = new ArrayList<>();
        int stride = 1;
        for (int place = 0; place < unknown.size(); place++) {
            int values = fillings.valuesAt(place);
            boolean asked = !policy.boundOnly().contains(unknown.get(place));
            if (asked && changesAlone(outcomes, stride, values)) {
                missing.add(unknown.get(place));
            }
            stride *= values;
        }
        return missing;
    }

    /** Whether two fillings-in that differ only in the wheel of this stride give different outcomes. */
    private static <O> boolean changesAlone(List<Optional<O>> outcomes, int stride, int values) {
        for (int first = 0; first < outcomes.size(); first++) {
            if (first / stride % values != 0) {
                continue;
            }
            Optional<O> seen = Optional.empty();
            for (int turn = 0; turn < values; turn++) {
                Optional<O> outcome = outcomes.get(first + turn * stride);
                if (seen.isPresent() && outcome.isPresent() && !seen.equals(outcome)) {
                    return true;
                }
                seen = outcome.isPresent() ? outcome : seen;
            }
        }
        return false;
    }
}
