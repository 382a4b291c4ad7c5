package org.opencarers.conformance.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencarers.conformance.reference.CodeBeside;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Limit;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.Moment;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;

/** Makes answers: mostly on an edge, or one step to either side of it. Numbers come as exact decimals. */
final class AnswerMaker implements Fact.Cases<Object> {

    private static final int ON_AN_EDGE = 70;

    private static final List<String> OTHER_CODES = List.of(
            "E06000099", "E07000099", "E08000099", "E09000099", "E10000099", "W06000099", "S12000099", "N09000099");

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
        List<Limit<BigDecimal>> limits = edges.limitsOf(fact);
        BigDecimal value;
        if (!limits.isEmpty() && dice.chance(ON_AN_EDGE)) {
            value = near(fact, dice.pick(limits).on(asOf).orElse(BigDecimal.ONE));
        } else if (dice.chance(10)) {
            value = dice.chance(50) ? fact.min() : onStep(fact, fact.max(), RoundingMode.FLOOR);
        } else if (fact.min().signum() > 0) {
            value = near(fact, BigDecimal.valueOf(dice.between(0, fact.max().intValueExact())));
        } else {
            value = BigDecimal.valueOf(
                    dice.between(0, fact.max().min(BigDecimal.valueOf(300)).intValueExact()));
        }
        return fact.decimals() > 0 && dice.chance(10) ? value.stripTrailingZeros() : value;
    }

    /** For some of the sums that are compared, changes the last fact so that the sum comes to lie on or beside its limit. */
    void moveSumsToTheirLimits(Map<Fact<?>, Object> answers) {
        for (Comparison.Number sum : edges.sums()) {
            if (dice.chance(30)) {
                moveToItsLimit(sum, answers);
            }
        }
    }

    private void moveToItsLimit(Comparison.Number sum, Map<Fact<?>, Object> answers) {
        List<NumberFact<?>> facts = sum.term().facts();
        NumberFact<?> last = facts.get(facts.size() - 1);
        BigDecimal rest = sum.limit().on(asOf).orElse(BigDecimal.ZERO);
        int times = 1;
        for (LinearTerm.Part part : sum.term().parts()) {
            times = part.times();
            Object value = answers.get(part.fact());
            if (value != null && !part.fact().equals(last)) {
                rest = rest.subtract(part.of((BigDecimal) value));
            }
        }
        answers.put(last, near(last, rest.divide(BigDecimal.valueOf(times), last.decimals(), RoundingMode.HALF_UP)));
    }

    /** A possible answer at a value, or one step to either side of it. */
    private BigDecimal near(NumberFact<?> fact, BigDecimal value) {
        RoundingMode way = dice.either(RoundingMode.FLOOR, RoundingMode.CEILING);
        return onStep(fact, value, way)
                .add(fact.step().multiply(BigDecimal.valueOf(dice.between(-1, 1))))
                .max(fact.min())
                .min(onStep(fact, fact.max(), RoundingMode.FLOOR));
    }

    private static BigDecimal onStep(NumberFact<?> fact, BigDecimal value, RoundingMode way) {
        return value.divide(fact.step(), 0, way).multiply(fact.step());
    }

    @Override
    public <E extends Enum<E>> Object choice(ChoiceFact<E> fact) {
        return dice.pick(fact.choices());
    }

    @Override
    public Object code(CodeFact fact) {
        List<String> codes = edges.codesOf(fact);
        if (!codes.isEmpty() && dice.chance(ON_AN_EDGE)) {
            return dice.pick(codes);
        }
        return dice.shuffled(OTHER_CODES).stream()
                .filter(code -> fact.objection(code, asOf).isEmpty())
                .findFirst()
                .or(() -> CodeBeside.of(fact, codes, asOf))
                .orElseGet(() -> dice.pick(codes));
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
        return day.isAfter(latest) ? latest : day.isBefore(DateFact.EARLIEST) ? DateFact.EARLIEST : day;
    }
}
