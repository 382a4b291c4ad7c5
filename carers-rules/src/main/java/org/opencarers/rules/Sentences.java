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
        Optional<String> other = comparison.term().taken();
        if (other.isPresent() && isNought(comparison.limit())) {
            return start + other.get();
        }
        if (comparison.relation() == Relation.MORE_THAN && isNought(comparison.limit())) {
            return start + "nothing";
        }
        Optional<BigDecimal> limit = valueOf(comparison.limit(), asOf);
        Unit unit = comparison.term().unit();
        Optional<String> value = limit.map(number -> unit.text(other.isPresent() ? number.abs() : number));
        String label = comparison.limit().parameter().map(Parameter::label).orElse("");
        String said = label.isEmpty()
                ? value.orElse("")
                : value.map(number -> number + ", " + label).orElse(label);
        boolean below = limit.filter(number -> number.signum() < 0).isPresent();
        return start
                + said
                + other.map(noun -> (below ? " less than " : " more than ") + noun)
                        .orElse("");
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
            return first.noun()
                    .map(noun -> whole(comparison.atLeast(), noun, leads))
                    .orElse(start + least);
        }
        List<String> words = first.members().stream()
                .filter(counted::contains)
                .map(Texts::words)
                .toList();
        return start
                + (comparison.atLeast() == 1 ? Texts.joined(words, "or") : least + " of " + Texts.joined(words, "and"));
    }

    /** A count of a whole list whose members have a name; of several sets in relative clauses, which end where each set does. */
    private static String whole(int atLeast, String noun, List<String> leads) {
        String counted = atLeast == 1 ? "at least one of the " + noun : "at least " + atLeast + " different " + noun;
        return leads.size() == 1
                ? leads.get(0) + " " + counted
                : "there " + (atLeast == 1 ? "is " : "are ") + counted + " which " + String.join(", or which ", leads);
    }

    private static boolean isNought(Limit<BigDecimal> limit) {
        return limit.parameter().isEmpty()
                && limit.on(LocalDate.EPOCH)
                        .filter(value -> value.signum() == 0)
                        .isPresent();
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
