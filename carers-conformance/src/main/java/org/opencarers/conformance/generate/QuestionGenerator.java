package org.opencarers.conformance.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.opencarers.conformance.reference.NoReferenceAnswerException;
import org.opencarers.conformance.reference.ReferenceInterpreter;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

/**
 * Makes questions to any policy: a date, an answer for every fact, and then a few of the answers are forgotten.
 *
 * <p>Dates lie on and beside the days on which the policy's law changes, answers on and beside its limits. The facts break
 * no constraint that counts for the policy, and the reference interpreter can answer unless the policy does not cover the
 * date.
 *
 * @param <O> the outcomes of the policy
 */
public final class QuestionGenerator<O extends Enum<O> & Outcome> {

    /** So many fillings-in at most, each as often as the others: most questions cheap, some as hard as time allows. */
    private static final Integer[] MOST_FILLINGS = {50, 100, 200, 200, 500, 500, 500, 1000, 1000, 6000};

    private static final Integer[] UNKNOWN = {0, 1, 2, 2, 3, 3, 4, 5};

    private static final String[] LEAP_DAYS = {"2024-02-29", "2023-02-28", "2028-02-29", "2025-03-01", "2024-03-31"};

    private final Policy<O> policy;
    private final List<Constraint> constraints;
    private final List<Fact<?>> unlisted;
    private final Edges edges;

    /**
     * A generator of questions to one policy.
     *
     * @param constraints the constraints of the vocabulary
     * @param unlisted facts that the policy does not list, known in every other question
     */
    public QuestionGenerator(Policy<O> policy, List<Constraint> constraints, List<? extends Fact<?>> unlisted) {
        this.policy = policy;
        this.constraints = List.copyOf(constraints);
        this.unlisted = List.copyOf(unlisted);
        this.edges = Edges.of(policy);
    }

    /**
     * One question.
     *
     * @param random where all chance comes from
     */
    public GeneratedCase<O> question(RandomGenerator random) {
        Dice dice = new Dice(random);
        LocalDate asOf = day(dice);
        Map<Fact<?>, Object> answers = answers(dice, asOf);
        List<Fact<?>> forgotten = new ArrayList<>(dice.some(policy.boundOnly(), 50));
        List<Fact<?>> asked = dice.shuffled(policy.facts());
        forgotten.addAll(asked.subList(0, Math.min(asked.size(), dice.either(UNKNOWN))));
        int budget = dice.either(MOST_FILLINGS);
        while (!isWithin(budget, facts(answers, forgotten), asOf)) {
            forgotten.remove(forgotten.size() - 1);
        }
        return new GeneratedCase<>(policy, constraints, facts(answers, forgotten), asOf);
    }

    private LocalDate day(Dice dice) {
        if (!edges.days().isEmpty() && dice.chance(60)) {
            return dice.pick(edges.days()).plusDays(dice.between(-1, 1));
        }
        return dice.chance(40)
                ? LocalDate.parse(dice.either(LEAP_DAYS))
                : LocalDate.of(1996, 1, 1).plusDays(dice.between(0, 40 * 365));
    }

    private Map<Fact<?>, Object> answers(Dice dice, LocalDate asOf) {
        AnswerMaker maker = new AnswerMaker(dice, edges, asOf);
        List<Fact<?>> listed = new ArrayList<>(policy.facts());
        listed.addAll(policy.boundOnly());
        Map<Fact<?>, Object> answers = new LinkedHashMap<>();
        dice.shuffled(listed).forEach(fact -> answers.put(fact, fact.match(maker)));
        maker.moveSumsToTheirLimits(answers);
        obeyConstraints(answers);
        // A constraint with a fact that the policy does not list plays no part, so a broken one must not matter.
        if (dice.chance(50)) {
            unlisted.forEach(fact -> answers.putIfAbsent(fact, fact.match(maker)));
        }
        return answers;
    }

    /** Lowers the lesser fact of every broken constraint to the greater one, until all constraints hold. */
    private void obeyConstraints(Map<Fact<?>, Object> answers) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Constraint constraint : constraints) {
                Object lesser = answers.get(constraint.lesser());
                Object greater = answers.get(constraint.greater());
                if (lesser != null && greater != null && ((BigDecimal) lesser).compareTo((BigDecimal) greater) > 0) {
                    answers.put(constraint.lesser(), greater);
                    changed = true;
                }
            }
        }
    }

    private static Facts facts(Map<Fact<?>, Object> answers, List<Fact<?>> forgotten) {
        Facts facts = Facts.none();
        for (Map.Entry<Fact<?>, Object> answer : answers.entrySet()) {
            if (!forgotten.contains(answer.getKey())) {
                facts = with(facts, answer.getKey(), answer.getValue());
            }
        }
        return facts;
    }

    @SuppressWarnings("unchecked")
    private static <T> Facts with(Facts facts, Fact<T> fact, Object value) {
        return fact instanceof NumberFact
                ? facts.with(fact, (T) ((NumberFact<?>) fact).typed((BigDecimal) value))
                : facts.with(fact, (T) value);
    }

    private boolean isWithin(int budget, Facts facts, LocalDate asOf) {
        try {
            return new ReferenceInterpreter(constraints).countFillings(policy, facts, asOf) <= budget;
        } catch (NoReferenceAnswerException e) {
            return e.reason() == NoReferenceAnswerException.Reason.NOT_COVERED;
        }
    }
}
