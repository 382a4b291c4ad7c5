package org.opencarers.testkit.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Limit;
import org.opencarers.rules.Moment;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;

/** Makes answers: mostly on an edge, or one step to either side of it. Numbers come as exact decimals. */
final class AnswerMaker implements Fact.Cases<Object> {

    private static final int ON_AN_EDGE = 70;

    private final Dice dice;
    private final Edges edges;
    private final LocalDate asOf;

    AnswerMaker(Dice dice, Edges edges, LocalDate asOf) {
        this.dice = dice;
        this.edges = edges;
        this.asOf = asOf;
    }

    @Override
    public Object yesOrNo(BooleanFact fact) {
        return dice.chance(50);
    }

    @Override
    public Object number(NumberFact<?> fact) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(fact.decimals());
        List<Limit<BigDecimal>> limits = edges.limitsOf(fact);
        BigDecimal value;
        if (!limits.isEmpty() && dice.chance(ON_AN_EDGE)) {
            value = dice.pick(limits)
                    .on(asOf)
                    .orElse(BigDecimal.ONE)
                    .setScale(fact.decimals(), dice.either(RoundingMode.FLOOR, RoundingMode.CEILING))
                    .add(step.multiply(BigDecimal.valueOf(dice.between(-1, 1))));
        } else if (dice.chance(10)) {
            value = dice.chance(50) ? BigDecimal.ZERO : fact.max();
        } else {
            int most = fact.max().min(BigDecimal.valueOf(300)).intValueExact();
            value = BigDecimal.valueOf(dice.between(0, most));
        }
        BigDecimal inside = value.max(BigDecimal.ZERO).min(fact.max());
        return fact.decimals() > 0 && dice.chance(10) ? inside.stripTrailingZeros() : inside;
    }

    @Override
    public <E extends Enum<E>> Object choice(ChoiceFact<E> fact) {
        return dice.pick(fact.choices());
    }

    @Override
    public Object code(CodeFact fact) {
        List<String> codes = edges.codesOf(fact);
        return !codes.isEmpty() && dice.chance(ON_AN_EDGE) ? dice.pick(codes) : "E060000" + dice.between(10, 99);
    }

    @Override
    public <E extends Enum<E>> Object set(SetFact<E> fact) {
        Set<E> members = EnumSet.noneOf(fact.type());
        members.addAll(dice.some(fact.members(), dice.either(0, 20, 50, 80)));
        return members;
    }

    @Override
    public Object date(DateFact fact) {
        List<Moment> moments = edges.momentsOf(fact);
        LocalDate latest = fact.isPast() ? asOf : DateFact.LATEST;
        LocalDate day = !moments.isEmpty() && dice.chance(ON_AN_EDGE)
                ? dice.pick(moments).on(asOf).plusDays(dice.between(-1, 1))
                : asOf.plusDays(dice.between(-800, 800));
        if (dice.chance(3)) {
            return dice.chance(50) ? DateFact.EARLIEST : latest;
        }
        return day.isAfter(latest) ? latest : day;
    }
}
