package org.opencarers.conformance.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;

/** Some possible answer to a fact, for where it does not matter which. */
public final class AnyAnswer implements Fact.Cases<Object> {

    static final List<String> CODES = List.of("E10000016", "E07000106", "E08000035", "A1B2C3D4", "123456");
    private static final int MOST = 20;

    private final Dice dice;
    private final LocalDate asOf;

    private AnyAnswer(Dice dice, LocalDate asOf) {
        this.dice = dice;
        this.asOf = asOf;
    }

    /** The question with an answer to one more fact; the same question where no possible answer was found. */
    @SuppressWarnings("unchecked") // each case gives an answer of the type of its fact
    public static <T> Question to(Fact<T> fact, Question question, Dice dice) {
        T value = (T) fact.match(new AnyAnswer(dice, question.asOf()));
        Optional<String> objection = fact.objection(value, question.asOf());
        return objection.isPresent() ? question : question.knowing(fact, value);
    }

    @Override
    public Object yesOrNo(BooleanFact fact) {
        return dice.chance(50);
    }

    @Override
    public Object number(NumberFact<?> fact) {
        return fact.typed(fact.min().add(fact.step().multiply(BigDecimal.valueOf(dice.between(0, MOST)))));
    }

    @Override
    public <E extends Enum<E>> Object choice(ChoiceFact<E> fact) {
        return dice.pick(fact.choices());
    }

    @Override
    public Object code(CodeFact fact) {
        return CODES.stream()
                .filter(code -> fact.objection(code, asOf).isEmpty())
                .findFirst()
                .orElse("");
    }

    @Override
    public <E extends Enum<E>> Object set(SetFact<E> fact) {
        Set<E> members = EnumSet.noneOf(fact.type());
        members.addAll(dice.some(fact.members(), 30));
        return members;
    }

    @Override
    public Object date(DateFact fact) {
        return asOf.minusDays(dice.between(0, 1000));
    }
}
