package org.opencarers.conformance.generate;

import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.DateOrder;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Moment;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Relation;
import org.opencarers.rules.SetFact;

/** Makes comparisons of one fact, of every kind that the fact offers. */
final class ComparisonMaker implements Fact.Cases<Condition> {

    private static final List<String> CODES =
            List.of("E06000035", "E07000105", "E08000035", "E09000001", "E10000016", "E10000017");

    private static final List<Period> PERIODS = List.of(
            Period.ofYears(1),
            Period.ofDays(365),
            Period.ofDays(366),
            Period.ofMonths(1),
            Period.ofMonths(6),
            Period.ofWeeks(13),
            Period.ofDays(1),
            Period.ofYears(18));

    private final Dice dice;
    private final LimitMaker limits;

    ComparisonMaker(Dice dice, LimitMaker limits) {
        this.dice = dice;
        this.limits = limits;
    }

    @Override
    public Condition yesOrNo(BooleanFact fact) {
        return dice.chance(50) ? fact.isTrue() : fact.isFalse();
    }

    @Override
    public Condition number(NumberFact<?> fact) {
        return fact.compared(dice.either(Relation.values()), limits.number(fact));
    }

    @Override
    public <E extends Enum<E>> Condition choice(ChoiceFact<E> fact) {
        if (dice.chance(40)) {
            return fact.is(dice.pick(fact.choices()));
        }
        if (dice.chance(30)) {
            return fact.isNoneOf(dice.pick(fact.choices()), dice.pick(fact.choices()));
        }
        return Condition.of(new Comparison.Choice<>(fact, limits.set(() -> members(fact.type(), fact.choices(), 50))));
    }

    @Override
    public Condition code(CodeFact fact) {
        List<String> codes = dice.shuffled(CODES).subList(0, dice.between(1, 3));
        return fact.is(codes.get(0), codes.toArray(new String[0]));
    }

    @Override
    public <E extends Enum<E>> Condition set(SetFact<E> fact) {
        E one = dice.pick(fact.members());
        E other = dice.pick(fact.members());
        int share = fact.members().size() > 5 ? 25 : 60;
        return switch (dice.between(0, 6)) {
            case 0, 1 -> fact.contains(one);
            case 2 -> fact.containsAnyOf(one, other);
            case 3 -> fact.containsNoneOf(one, other);
            case 4 -> fact.isNotEmpty();
            default ->
                fact.hasAtLeast(dice.between(1, 3), limits.set(() -> members(fact.type(), fact.members(), share)));
        };
    }

    private <E extends Enum<E>> Set<E> members(Class<E> type, List<E> list, int percent) {
        Set<E> members = EnumSet.noneOf(type);
        members.addAll(dice.some(list, percent));
        return members;
    }

    @Override
    public Condition date(DateFact fact) {
        Moment moment = switch (dice.between(0, 9)) {
            case 0 -> Moment.asOf();
            case 1, 2 -> Moment.after(dice.pick(PERIODS));
            case 3, 4 -> Moment.of(dice.pick(LimitMaker.CHANGES).toString());
            default -> Moment.before(dice.pick(PERIODS));
        };
        return switch (dice.between(0, 6)) {
            case 0, 1 -> fact.isEarlierThan(moment);
            case 2 -> fact.isSameAs(moment);
            case 3, 4 -> fact.isLaterThan(moment);
            default ->
                Condition.of(new Comparison.Dates(
                        fact, EnumSet.complementOf(EnumSet.of(dice.either(DateOrder.values()))), moment));
        };
    }
}
