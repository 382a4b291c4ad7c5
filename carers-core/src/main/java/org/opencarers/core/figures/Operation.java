package org.opencarers.core.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How a figure comes about from the numbers that go into it. */
public enum Operation {
    /** All numbers multiplied, such as weeks by the cost of a week, or places by cost by weeks; at least one number. */
    PRODUCT,
    /** All numbers added; at least one. A single number is compared as it is. */
    SUM,
    /** The first number less all others, such as a grant less what is allocated; at least one number. */
    DIFFERENCE,
    /** The first number divided by the second, such as a cost by sessions; exactly two, the second not zero. */
    QUOTIENT,
    /** The first number in hundredths of the second, a percentage of a whole; exactly two, the second not zero. */
    SHARE_OF_HUNDRED;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PENCE = 2;
    private static final int THOUSANDTHS = 3;

    /**
     * Whether something can be computed from these numbers.
     *
     * @param inputs the numbers, in their order
     * @return whether there are as many as it takes, and no division by zero
     */
    public boolean suits(List<BigDecimal> inputs) {
        return divides() ? inputs.size() == 2 && inputs.get(1).signum() != 0 : !inputs.isEmpty();
    }

    /** Whether the result may have no end in decimals. */
    boolean divides() {
        return this == QUOTIENT || this == SHARE_OF_HUNDRED;
    }

    /** How many decimals a quotient has when the check does not say. */
    int decimals() {
        return this == SHARE_OF_HUNDRED ? THOUSANDTHS : PENCE;
    }

    /** The exact result; empty when the numbers do not suit. */
    Optional<Ratio> result(List<BigDecimal> inputs) {
        return suits(inputs) ? Optional.of(compute(inputs)) : Optional.empty();
    }

    private Ratio compute(List<BigDecimal> inputs) {
        BigDecimal first = inputs.get(0);
        List<BigDecimal> others = inputs.subList(1, inputs.size());
        return switch (this) {
            case PRODUCT -> Ratio.whole(others.stream().reduce(first, BigDecimal::multiply));
            case SUM -> Ratio.whole(first.add(sum(others)));
            case DIFFERENCE -> Ratio.whole(first.subtract(sum(others)));
            case QUOTIENT -> new Ratio(first, others.get(0));
            case SHARE_OF_HUNDRED -> new Ratio(first.multiply(HUNDRED), others.get(0));
        };
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
