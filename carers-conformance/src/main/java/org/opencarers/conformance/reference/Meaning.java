package org.opencarers.conformance.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.DateOrder;
import org.opencarers.rules.Fact;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SetFact;

/**
 * When a condition holds, where every fact has an answer.
 *
 * <p>The map of answers may change between two questions: it is read, never kept. Numbers in it are exact decimals.
 */
final class Meaning implements Condition.Cases<Boolean>, Comparison.Cases<Boolean> {

    private final Law law;
    private final Map<Fact<?>, Object> answers;

    Meaning(Law law, Map<Fact<?>, Object> answers) {
        this.law = law;
        this.answers = answers;
    }

    /** The first rule in force that applies decides; when none does, the policy says what follows otherwise. */
    <O extends Enum<O> & Outcome> O outcomeOf(Policy<O> policy) {
        for (Rule<O> rule : policy.rules()) {
            if (law.isInForce(rule) && rule.condition().match(this)) {
                return rule.outcome();
            }
        }
        return policy.otherwise();
    }

    private Object answer(Fact<?> fact) {
        return Objects.requireNonNull(answers.get(fact), () -> fact + " has no answer in this filling-in");
    }

    @Override
    public Boolean comparison(Comparison comparison) {
        return comparison.match(this);
    }

    @Override
    public Boolean atLeast(int count, List<Condition> parts) {
        int holding = 0;
        for (Condition part : parts) {
            holding += part.match(this) ? 1 : 0;
        }
        return holding >= count;
    }

    @Override
    public Boolean not(Condition part) {
        return !part.match(this);
    }

    @Override
    public <O extends Enum<O> & Outcome> Boolean outcome(Policy<O> policy, Set<O> accepted) {
        return accepted.contains(outcomeOf(policy));
    }

    @Override
    public <T> Boolean choice(Comparison.Choice<T> comparison) {
        return law.valueOf(comparison.accepted()).contains(answer(comparison.fact()));
    }

    @Override
    public Boolean number(Comparison.Number comparison) {
        BigDecimal sum = BigDecimal.ZERO;
        for (LinearTerm.Part part : comparison.term().parts()) {
            sum = sum.add(counted(part, (BigDecimal) answer(part.fact())));
        }
        BigDecimal limit = law.valueOf(comparison.limit());
        return switch (comparison.relation()) {
            case AT_LEAST -> sum.compareTo(limit) >= 0;
            case MORE_THAN -> sum.compareTo(limit) > 0;
            case AT_MOST -> sum.compareTo(limit) <= 0;
            case LESS_THAN -> sum.compareTo(limit) < 0;
            case EXACTLY -> sum.compareTo(limit) == 0;
        };
    }

    /** A value as a sum counts it: rounded up if the sum says so, and so many times. */
    static BigDecimal counted(LinearTerm.Part part, BigDecimal value) {
        BigDecimal whole = part.roundedUp() ? value.setScale(0, RoundingMode.CEILING) : value;
        return whole.multiply(BigDecimal.valueOf(part.times()));
    }

    @Override
    public <E extends Enum<E>> Boolean membership(Comparison.Membership<E> comparison) {
        Set<E> counted = law.valueOf(comparison.counted());
        Set<Object> different = new HashSet<>();
        for (SetFact<E> set : comparison.sets()) {
            for (Object member : (Set<?>) answer(set)) {
                if (counted.contains(member)) {
                    different.add(member);
                }
            }
        }
        return different.size() >= comparison.atLeast();
    }

    @Override
    public Boolean dates(Comparison.Dates comparison) {
        long day = ((LocalDate) answer(comparison.fact())).toEpochDay();
        long other = comparison.moment().on(law.asOf()).toEpochDay();
        if (day == other) {
            return comparison.orders().contains(DateOrder.SAME);
        }
        return comparison.orders().contains(day < other ? DateOrder.EARLIER : DateOrder.LATER);
    }
}
