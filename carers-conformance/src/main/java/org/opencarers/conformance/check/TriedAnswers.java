package org.opencarers.conformance.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;

/**
 * Some answers to a fact that code reads. Nobody can see where code changes its mind, so these are all answers where there are
 * few, and otherwise the ends, the beginning and some in between: always the same.
 */
final class TriedAnswers implements Fact.Cases<List<?>> {

    private static final int FEW = 4;

    private final Dice dice;
    private final LocalDate asOf;

    private TriedAnswers(Dice dice, LocalDate asOf) {
        this.dice = dice;
        this.asOf = asOf;
    }

    /** The answers that can be on a day. */
    @SuppressWarnings("unchecked") // each case gives answers of the type of its fact
    static <T> List<T> to(Fact<T> fact, LocalDate asOf) {
        Dice dice = new Dice(new SplittableRandom(fact.id().hashCode()));
        return ((List<T>) fact.match(new TriedAnswers(dice, asOf)))
                .stream()
                        .filter(value -> fact.objection(value, asOf).isEmpty())
                        .distinct()
                        .toList();
    }

    @Override
    public List<?> yesOrNo(BooleanFact fact) {
        return List.of(false, true);
    }

    @Override
    public List<?> number(NumberFact<?> fact) {
        List<BigDecimal> steps = new ArrayList<>();
        for (int step = 0; step < FEW; step++) {
            steps.add(BigDecimal.valueOf(step));
        }
        BigDecimal all = fact.max().subtract(fact.min()).divide(fact.step(), 0, RoundingMode.FLOOR);
        for (int number = 0; number < FEW; number++) {
            steps.add(all.multiply(BigDecimal.valueOf(dice.between(0, 99)))
                    .divide(BigDecimal.valueOf(100), 0, RoundingMode.FLOOR));
        }
        steps.add(all);
        return steps.stream()
                .map(step -> fact.typed(fact.min().add(fact.step().multiply(step))))
                .toList();
    }

    @Override
    public <E extends Enum<E>> List<?> choice(ChoiceFact<E> fact) {
        return fact.choices();
    }

    @Override
    public List<?> code(CodeFact fact) {
        return AnyAnswer.CODES;
    }

    @Override
    public <E extends Enum<E>> List<?> set(SetFact<E> fact) {
        List<EnumSet<E>> sets = new ArrayList<>(List.of(EnumSet.noneOf(fact.type())));
        for (int number = 0; number < FEW; number++) {
            EnumSet<E> members = EnumSet.noneOf(fact.type());
            members.addAll(dice.some(fact.members(), 40));
            sets.add(members);
        }
        EnumSet<E> all = EnumSet.noneOf(fact.type());
        all.addAll(fact.members());
        sets.add(all);
        return sets;
    }

    @Override
    public List<?> date(DateFact fact) {
        return Stream.of(0, 1, 30, 365, 3_650, 20_000, -1, -365)
                .map(days -> asOf.minusDays(days))
                .toList();
    }
}
