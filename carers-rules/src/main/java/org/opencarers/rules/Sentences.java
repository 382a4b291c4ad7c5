package org.opencarers.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How comparisons are said: composed from the words of their facts and parameters, never typed twice. */
final class Sentences {

    private Sentences() {}

    static <T> String choice(Comparison.Choice<T> comparison, Optional<LocalDate> asOf) {
        Fact<T> fact = comparison.fact();
        Optional<Set<T>> accepted = valueOf(comparison.accepted(), asOf);
        if (accepted.isEmpty()) {
            return fact.lead() + " one of " + labelOf(comparison.accepted());
        }
        if (fact instanceof BooleanFact && accepted.get().size() == 1) {
            return ((BooleanFact) fact).statement(accepted.get().contains(true));
        }
        List<String> words = new ArrayList<>();
        accepted.get().forEach(value -> words.add(fact.text(value)));
        return fact.lead() + " " + Texts.joined(words, "or");
    }

    static String number(Comparison.Number comparison, Optional<LocalDate> asOf) {
        String start = comparison.term().lead() + " " + comparison.relation().words() + " ";
        Unit unit = comparison.term().unit();
        Optional<String> value = valueOf(comparison.limit(), asOf).map(unit::text);
        Optional<Parameter<BigDecimal>> parameter = comparison.limit().parameter();
        if (parameter.isEmpty()) {
            return start + value.orElse("");
        }
        String label = parameter.get().label();
        return start + value.map(number -> number + ", " + label).orElse(label);
    }

    static <E extends Enum<E>> String membership(Comparison.Membership<E> comparison) {
        SetFact<E> first = comparison.sets().get(0);
        List<String> leads = comparison.sets().stream().map(Fact::lead).toList();
        String start = Texts.joined(leads, "or") + " ";
        Optional<Parameter<Set<E>>> parameter = comparison.counted().parameter();
        String least =
                comparison.atLeast() == 1 ? "at least one" : "at least " + comparison.atLeast() + " different ones";
        if (parameter.isPresent()) {
            return start + least + " of " + parameter.get().label();
        }
        Set<E> counted = comparison.counted().on(LocalDate.EPOCH).orElse(Set.of());
        if (counted.size() == first.members().size()) {
            return start + least;
        }
        List<String> words = first.members().stream()
                .filter(counted::contains)
                .map(Texts::words)
                .toList();
        return start
                + (words.size() == 1 && comparison.atLeast() == 1
                        ? words.get(0)
                        : least + " of " + Texts.joined(words, "and"));
    }

    static String dates(Comparison.Dates comparison) {
        List<String> orders = new ArrayList<>();
        for (DateOrder order : DateOrder.values()) {
            if (comparison.orders().contains(order)) {
                orders.add(order == DateOrder.SAME ? "exactly" : Texts.words(order) + " than");
            }
        }
        return comparison.fact().lead() + " " + Texts.joined(orders, "or") + " "
                + comparison.moment().text();
    }

    private static <T> Optional<T> valueOf(Limit<T> limit, Optional<LocalDate> asOf) {
        return limit.parameter().isPresent() ? asOf.flatMap(limit::on) : limit.on(LocalDate.EPOCH);
    }

    private static String labelOf(Limit<?> limit) {
        return limit.parameter().map(Parameter::label).orElse("");
    }
}
