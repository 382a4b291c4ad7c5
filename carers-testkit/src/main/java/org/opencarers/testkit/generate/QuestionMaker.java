package org.opencarers.testkit.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.NumberFact;
import org.opencarers.testkit.reference.NoReferenceAnswerException;
import org.opencarers.testkit.reference.ReferenceInterpreter;

/** Makes a question: a date, an answer for every fact, and then forgets a few of the answers. */
final class QuestionMaker {

    /** So many fillings-in at most, each as often as the others: most questions cheap, some as hard as time allows. */
    private static final Integer[] MOST_FILLINGS = {50, 200, 200, 500, 500, 500, 1000, 1000, 1000, 8000};

    private final Dice dice;
    private final GeneratedPolicy made;
    private final Edges edges;

    QuestionMaker(Dice dice, GeneratedPolicy made, Edges edges) {
        this.dice = dice;
        this.made = made;
        this.edges = edges;
    }

    GeneratedCase make() {
        LocalDate asOf = day();
        Map<Fact<?>, Object> answers = answers(asOf);
        List<Fact<?>> forgotten = new ArrayList<>(dice.some(List.copyOf(made.vocabulary().bounds), 50));
        List<Fact<?>> asked = dice.shuffled(made.policy().facts());
        forgotten.addAll(asked.subList(0, Math.min(asked.size(), dice.either(0, 1, 2, 2, 3, 3, 4, 5))));
        int budget = dice.either(MOST_FILLINGS);
        while (!isWithin(budget, facts(answers, forgotten), asOf)) {
            forgotten.remove(forgotten.size() - 1);
        }
        return new GeneratedCase(made.policy(), made.constraints(), facts(answers, forgotten), asOf);
    }

    private LocalDate day() {
        if (!edges.days().isEmpty() && dice.chance(60)) {
            return dice.pick(edges.days()).plusDays(dice.between(-1, 1));
        }
        if (dice.chance(40)) {
            return LocalDate.parse(dice.either("2024-02-29", "2023-02-28", "2028-02-29", "2025-03-01", "2024-03-31"));
        }
        return LocalDate.of(1996, 1, 1).plusDays(dice.between(0, 40 * 365));
    }

    private Map<Fact<?>, Object> answers(LocalDate asOf) {
        AnswerMaker maker = new AnswerMaker(dice, edges, asOf);
        List<Fact<?>> facts = new ArrayList<>(made.policy().facts());
        facts.addAll(made.vocabulary().bounds);
        Map<Fact<?>, Object> answers = new LinkedHashMap<>();
        dice.shuffled(facts).forEach(fact -> answers.put(fact, fact.match(maker)));
        obeyConstraints(answers);
        // A constraint with a fact that the policy does not list plays no part, so a broken one must not matter.
        dice.some(made.vocabulary().strangers, 50).forEach(fact -> answers.put(fact, fact.match(maker)));
        return answers;
    }

    /** Lowers the lesser facts, at times exactly to the greater ones, until all constraints hold. */
    private void obeyConstraints(Map<Fact<?>, Object> answers) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Constraint constraint : made.constraints()) {
                Object lesser = answers.get(constraint.lesser());
                Object greater = answers.get(constraint.greater());
                if (lesser != null
                        && greater != null
                        && ((BigDecimal) lesser).compareTo((BigDecimal) greater) > 0) {
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
            return new ReferenceInterpreter(made.constraints()).countFillings(made.policy(), facts, asOf) <= budget;
        } catch (NoReferenceAnswerException e) {
            return e.reason() == NoReferenceAnswerException.Reason.NOT_COVERED;
        }
    }
}
