package org.opencarers.rules;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A number fact, or a sum or difference of two or three: "break weeks less hospital weeks".
 *
 * <p>Sums stay inside the exact fragment: what is known is substituted, and what no values can reach is left out.
 */
public final class LinearTerm {

    /** The greatest number of facts in one term. */
    public static final int MOST_FACTS = 3;

    private final Map<NumberFact<?>, Integer> coefficients;
    private final String lead;

    private LinearTerm(Map<NumberFact<?>, Integer> coefficients, String lead) {
        this.coefficients = coefficients;
        this.lead = lead;
    }

    /** One fact by itself. */
    public static LinearTerm of(NumberFact<?> fact) {
        return new LinearTerm(Map.of(fact, 1), fact.lead());
    }

    /** This term with a fact added. */
    public LinearTerm plus(NumberFact<?> fact) {
        return with(fact, 1);
    }

    /** This term with a fact taken away. */
    public LinearTerm minus(NumberFact<?> fact) {
        return with(fact, -1);
    }

    private LinearTerm with(NumberFact<?> fact, int coefficient) {
        if (coefficients.containsKey(fact) || coefficients.size() == MOST_FACTS) {
            throw new IllegalArgumentException(
                    "a term holds at most " + MOST_FACTS + " different facts; cannot add " + fact + " to " + this);
        }
        Map<NumberFact<?>, Integer> more = new LinkedHashMap<>(coefficients);
        more.put(fact, coefficient);
        return new LinearTerm(Collections.unmodifiableMap(more), lead);
    }

    /** The same term with the words that a sentence about it begins with, verb included. */
    public LinearTerm saying(String lead) {
        return new LinearTerm(coefficients, Texts.required("lead", lead));
    }

    /** At most so much: the limit itself is inside. */
    public Condition atMost(Limit<BigDecimal> limit) {
        return compared(Relation.AT_MOST, limit);
    }

    /** At least so much: the limit itself is inside. */
    public Condition atLeast(Limit<BigDecimal> limit) {
        return compared(Relation.AT_LEAST, limit);
    }

    /** Compared with a limit in one of the five ways. */
    public Condition compared(Relation relation, Limit<BigDecimal> limit) {
        return Condition.of(new Comparison.Number(this, relation, limit));
    }

    /** The facts of the term, in the order of writing, each with +1 or −1. */
    public Map<NumberFact<?>, Integer> coefficients() {
        return coefficients;
    }

    /** The facts of the term, in the order of writing. */
    public List<NumberFact<?>> facts() {
        return List.copyOf(coefficients.keySet());
    }

    /** The value of the term for known facts, or empty when one of them is unknown. */
    public Optional<BigDecimal> value(Function<NumberFact<?>, Optional<BigDecimal>> known) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<NumberFact<?>, Integer> part : coefficients.entrySet()) {
            Optional<BigDecimal> value = known.apply(part.getKey());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get().multiply(BigDecimal.valueOf(part.getValue())));
        }
        return Optional.of(sum);
    }

    /** What the term counts: the unit of its first fact. */
    public Unit unit() {
        return facts().get(0).unit();
    }

    String lead() {
        return lead;
    }

    @Override
    public String toString() {
        return coefficients.toString();
    }
}
