package org.opencarers.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One place in the law that a policy names, and what the policy does with it.
 *
 * @param place the place; where it is cited several times, the first of the most certain citations
 * @param treatment what the policy does with it
 * @param clauses the clauses of the policy's text that cite it, in order; {@link #OTHERWISE} stands for what follows
 *     otherwise when that has no clause
 * @param facts the facts that hold the judgement, for a provision that is left to it; else none
 * @param remark to whom it is delegated, why it is left out, or what beside clauses implements it
 */
public record Provision(
        Citation place, Treatment treatment, List<String> clauses, List<Fact<?>> facts, Optional<String> remark) {

    /** What stands among the clauses for what follows when no rule applies. */
    public static final String OTHERWISE = "otherwise";

    /** Keeps the lists from changing afterwards. */
    public Provision {
        clauses = List.copyOf(clauses);
        facts = List.copyOf(facts);
    }

    static Citation moreCertain(Citation one, Citation other) {
        return other.certainty().compareTo(one.certainty()) < 0 ? other : one;
    }

    /** By what the provision is treated so, in words: "clauses 2 and 3", "carer.significant-impact; clause 5". */
    public String by() {
        return Stream.of(
                        Texts.joined(facts.stream().map(Fact::id).toList(), "and"), clausesInWords(), remark.orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The clauses in words: "clauses 2 and 3", "clause 8; what follows otherwise"; empty when there are none. */
    public String clausesInWords() {
        List<String> numbers =
                clauses.stream().filter(clause -> !clause.equals(OTHERWISE)).toList();
        String words =
                numbers.isEmpty() ? "" : (numbers.size() == 1 ? "clause " : "clauses ") + Texts.joined(numbers, "and");
        String otherwise = clauses.contains(OTHERWISE) ? "what follows otherwise" : "";
        return words + (words.isEmpty() || otherwise.isEmpty() ? "" : "; ") + otherwise;
    }
}
