package org.opencarers.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The provisions that a policy cites, in the order of first mention, with the clauses that cite them.
 *
 * <p>They are read off the rules, so nobody declares them twice. The sources of a parameter's values are not among them:
 * they are the evidence for figures, and stand beside each figure. Neither is what a used policy cites.
 */
final class CitedProvisions {

    private static final String DATES = "the dates that are covered";

    /** By number however long it is, what has none last. */
    private static final Comparator<String> CLAUSES =
            Comparator.comparingInt(CitedProvisions::digits).thenComparing(Comparator.naturalOrder());

    private final Map<String, Provision> provisions = new LinkedHashMap<>();

    Map<String, Provision> byText() {
        return provisions;
    }

    void addDates(Coverage coverage) {
        coverage.citations().forEach(citation -> add(citation, Optional.empty(), Optional.of(DATES)));
    }

    void addRule(Rule<?> rule) {
        addCondition(rule.condition(), rule.clause());
        add(rule.citations(), rule.clause());
    }

    void add(Collection<Citation> citations, String clause) {
        citations.forEach(citation -> add(citation, Optional.of(clause), Optional.empty()));
    }

    /** A condition that names no clause belongs to the clause around it. */
    private void addCondition(Condition condition, String around) {
        String clause = condition.clause().orElse(around);
        add(condition.citations(), clause);
        condition
                .match(new Condition.Cases<List<Condition>>() {
                    @Override
                    public List<Condition> comparison(Comparison comparison) {
                        return List.of();
                    }

                    @Override
                    public List<Condition> atLeast(int count, List<Condition> parts) {
                        return parts;
                    }

                    @Override
                    public List<Condition> not(Condition part) {
                        return List.of(part);
                    }

                    @Override
                    public <O extends Enum<O> & Outcome> List<Condition> outcome(Policy<O> policy, Set<O> accepted) {
                        return List.of();
                    }
                })
                .forEach(part -> addCondition(part, clause));
    }

    private void add(Citation citation, Optional<String> clause, Optional<String> remark) {
        Provision one = new Provision(
                citation, Treatment.IMPLEMENTED, clause.map(List::of).orElse(List.of()), List.of(), remark);
        provisions.merge(citation.text(), one, CitedProvisions::joined);
    }

    private static Provision joined(Provision one, Provision other) {
        Set<String> clauses = new TreeSet<>(CLAUSES);
        clauses.addAll(one.clauses());
        clauses.addAll(other.clauses());
        return new Provision(
                Provision.moreCertain(one.place(), other.place()),
                one.treatment(),
                List.copyOf(clauses),
                List.of(),
                one.remark().or(other::remark));
    }

    private static int digits(String clause) {
        int digits = clause.replaceFirst("\\D.*", "").length();
        return digits == 0 ? Integer.MAX_VALUE : digits;
    }
}
