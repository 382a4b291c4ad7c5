package org.opencarers.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The amount of money that an outcome brings: a parameter, less what certain facts say.
 *
 * <p>An amount is worked out beside the conditions, never inside them. It may rest on a parameter that is only
 * remembered: then the outcome stands and the amount is not given.
 */
public final class Award {

    private final Per per;
    private final Parameter<BigDecimal> amount;
    private final List<NumberFact<BigDecimal>> deductions;

    private Award(Per per, Parameter<BigDecimal> amount, List<NumberFact<BigDecimal>> deductions) {
        this.per = per;
        this.amount = amount;
        this.deductions = deductions;
    }

    /** An amount of pounds in each period, as a parameter says on the date asked about. */
    public static Award of(Per per, Parameter<BigDecimal> amount) {
        return new Award(per, amount, List.of());
    }

    /** The same award less an amount of pounds in the same period. */
    public Award less(NumberFact<BigDecimal> deduction) {
        List<NumberFact<BigDecimal>> more = new ArrayList<>(deductions);
        more.add(deduction);
        return new Award(per, amount, List.copyOf(more));
    }

    /** How often it is paid. */
    public Per per() {
        return per;
    }

    /** The full amount. */
    public Parameter<BigDecimal> amount() {
        return amount;
    }

    /** What is taken off the full amount. */
    public List<NumberFact<BigDecimal>> deductions() {
        return deductions;
    }

    /** The award in words. */
    public String text() {
        StringBuilder text = new StringBuilder(amount.label());
        deductions.forEach(fact ->
                text.append(", less the answer to '").append(fact.question()).append('\''));
        return text.append(", ").append(per.words()).toString();
    }
}
