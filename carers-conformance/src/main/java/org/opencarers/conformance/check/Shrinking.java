package org.opencarers.conformance.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.opencarers.conformance.Question;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Unit;

/** Finds a question that fails as well, with fewer and rounder answers, such as a person might give. */
public final class Shrinking {

    /** A day like any other, on which today's law applies. */
    private static final LocalDate ORDINARY = LocalDate.of(2026, 11, 21);

    private static final int LIVING_MEMORY = 40;
    private static final List<Integer> BELIEVABLE_AGES = List.of(45, 17, 70, 12);

    private Shrinking() {}

    /** The question itself, or the last of a chain of ever smaller ones that fail. */
    public static Question smallest(Question failing, Predicate<Question> fails) {
        Question smallest = failing;
        boolean shrank = true;
        while (shrank) {
            shrank = false;
            for (Question candidate : candidates(smallest)) {
                if (fails.test(candidate)) {
                    smallest = candidate;
                    shrank = true;
                    break;
                }
            }
        }
        return smallest;
    }

    /** Each has fewer answers, or as many and is plainer: a chain of them ends. */
    private static List<Question> candidates(Question from) {
        List<Question> candidates = new ArrayList<>();
        from.facts().given().forEach(fact -> candidates.add(from.without(fact)));
        if (!from.asOf().equals(ORDINARY)) {
            candidates.add(from.on(ORDINARY));
        }
        from.facts().given().forEach(fact -> candidates.addAll(plainer(from, fact)));
        return candidates;
    }

    private static <T> List<Question> plainer(Question from, Fact<T> fact) {
        if (fact instanceof NumberFact<?> number) {
            return rounder(from, number);
        }
        return fact instanceof DateFact date ? closer(from, date) : List.of();
    }

    private static <T extends Number> List<Question> rounder(Question from, NumberFact<T> fact) {
        BigDecimal value = from.facts()
                .given(fact)
                .map(fact::exact)
                .orElse(BigDecimal.ZERO)
                .stripTrailingZeros();
        List<Question> rounder = new ArrayList<>();
        for (int decimals = 0; decimals < value.scale(); decimals++) {
            for (RoundingMode mode : List.of(RoundingMode.HALF_UP, RoundingMode.FLOOR)) {
                BigDecimal rounded = value.setScale(decimals, mode);
                boolean possible = rounded.compareTo(fact.min()) >= 0
                        && rounded.compareTo(fact.max()) <= 0
                        && rounded.remainder(fact.step()).signum() == 0;
                if (possible) {
                    rounder.add(from.knowing(fact, fact.typed(rounded)));
                }
            }
        }
        if (fact.unit() == Unit.YEARS
                && !BELIEVABLE_AGES.contains(value.toBigInteger().intValue())) {
            BELIEVABLE_AGES.forEach(age -> rounder.add(from.knowing(fact, fact.typed(BigDecimal.valueOf(age)))));
        }
        return rounder;
    }

    /** A day of living memory in place of one beyond it. */
    private static List<Question> closer(Question from, DateFact fact) {
        LocalDate value = from.facts().given(fact).orElse(from.asOf());
        LocalDate closest = from.asOf().minusYears(LIVING_MEMORY);
        return value.isBefore(closest) ? List.of(from.knowing(fact, closest)) : List.of();
    }
}
