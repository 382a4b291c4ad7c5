package org.opencarers.testkit.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;

/** Numbers that people write: the whole ones up to twenty, and with a half or a hundredth more where the fact has parts. */
final class SmallNumbers {

    private static final int MOST = 20;
    private static final List<BigDecimal> PARTS =
            List.of(BigDecimal.ZERO, new BigDecimal("0.5"), Step.SMALLEST, new BigDecimal("0.99"));

    private SmallNumbers() {}

    /** Some answers of a number fact, from small to large; none of another fact. */
    @SuppressWarnings("unchecked") // a number fact has numbers of its type
    static <T> List<T> of(Fact<T> fact) {
        List<T> values = new ArrayList<>();
        if (fact instanceof NumberFact<?> number) {
            for (BigDecimal part : PARTS) {
                for (int whole = 0; whole <= MOST; whole++) {
                    BigDecimal value = BigDecimal.valueOf(whole).add(part);
                    boolean answers = value.compareTo(number.min()) >= 0
                            && value.remainder(number.step()).signum() == 0;
                    if (answers) {
                        values.add((T) number.typed(value));
                    }
                }
            }
        }
        return values;
    }
}
