package org.opencarers.rules.rewriting;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.Amount;
import org.opencarers.rules.Award;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Limit;
import org.opencarers.rules.Parameter;

/**
 * Puts another parameter in the place of one, in conditions and in awards.
 *
 * @param <V> the type of its values
 */
public final class ParameterReplacement<V> implements Replacement {

    private final Parameter<V> replaced;
    private final Parameter<V> replacement;
    private final Comparisons comparisons = new Comparisons();

    /** Puts the second in the place of the first, which is told by its id. */
    public ParameterReplacement(Parameter<V> replaced, Parameter<V> replacement) {
        this.replaced = replaced;
        this.replacement = replacement;
    }

    @SuppressWarnings("unchecked") // the replacement has the type of what it replaces
    private <T> Limit<T> limit(Limit<T> limit) {
        Optional<Parameter<T>> parameter = limit.parameter();
        return parameter.isPresent() && parameter.get().id().equals(replaced.id()) ? (Limit<T>) replacement : limit;
    }

    @Override
    public Comparison comparison(Comparison comparison) {
        return comparison.match(comparisons);
    }

    @Override
    public Award award(Award award) {
        Map<String, Amount> figures = new LinkedHashMap<>();
        award.figures().forEach((name, amount) -> figures.put(name, amount(amount)));
        return award(award, figures);
    }

    /** An award of the same kind with other figures, by the same names. */
    public static Award award(Award like, Map<String, Amount> figures) {
        List<Amount> amounts = List.copyOf(figures.values());
        return like.per()
                .map(period -> Award.of(period, amounts.get(0)))
                .orElseGet(() -> Award.leave(amounts.get(0), amounts.get(1)));
    }

    private Amount amount(Amount amount) {
        if (amount instanceof Amount.Given given) {
            Limit<BigDecimal> limit = limit(given.limit());
            return new Amount.Given(given.fact(), limit);
        }
        if (amount instanceof Amount.Joined joined) {
            return new Amount.Joined(
                    joined.join(), joined.parts().stream().map(this::amount).toList());
        }
        return amount instanceof Amount.RoundedUp rounded ? new Amount.RoundedUp(amount(rounded.part())) : amount;
    }

    private final class Comparisons implements Comparison.Cases<Comparison> {
        @Override
        public <T> Comparison choice(Comparison.Choice<T> comparison) {
            return new Comparison.Choice<>(comparison.fact(), limit(comparison.accepted()));
        }

        @Override
        public Comparison number(Comparison.Number comparison) {
            return new Comparison.Number(comparison.term(), comparison.relation(), limit(comparison.limit()));
        }

        @Override
        public <E extends Enum<E>> Comparison membership(Comparison.Membership<E> comparison) {
            Limit<Set<E>> counted = limit(comparison.counted());
            return new Comparison.Membership<>(comparison.sets(), counted, comparison.atLeast());
        }

        @Override
        public Comparison dates(Comparison.Dates comparison) {
            return comparison;
        }
    }
}
