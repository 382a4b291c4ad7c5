package org.opencarers.rules.diagram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.DateOrder;
import org.opencarers.rules.Moment;

/**
 * A day, by how it lies to the moments that it is compared with.
 *
 * <p>Moments move with the date asked about, and so may change places with one another. Without that date every
 * combination is kept; with it, which a decision always has, the combinations are exact.
 */
final class DateVariable extends Variable {

    private final DateFact fact;
    private final Set<Moment> moments = new LinkedHashSet<>();

    DateVariable(DateFact fact, Collection<Atom.Lies> atoms, Known known) {
        super(atoms);
        this.fact = fact;
        atoms.forEach(atom -> moments.add(atom.moment()));
        divide(known);
    }

    @Override
    List<DateFact> facts() {
        return List.of(fact);
    }

    @Override
    Collection<BitSet> feasible(Known known) {
        if (known.asOf().isEmpty()) {
            return everyCombination();
        }
        LocalDate asOf = known.asOf().get();
        Optional<LocalDate> value = known.value(fact);
        Set<BitSet> feasible = new LinkedHashSet<>();
        if (value.isPresent()) {
            feasible.add(answersFor(value.get(), asOf));
            return feasible;
        }
        for (LocalDate day : daysThatDiffer(asOf)) {
            feasible.add(answersFor(day, asOf));
        }
        return feasible;
    }

    /** One day for each way of lying to all moments: on each, on either side of each, and both ends. */
    private List<LocalDate> daysThatDiffer(LocalDate asOf) {
        LocalDate latest = fact.latest(asOf);
        List<LocalDate> days = new ArrayList<>(List.of(DateFact.EARLIEST, latest));
        for (Moment moment : moments) {
            LocalDate day = moment.on(asOf);
            days.add(day.minusDays(1));
            days.add(day);
            days.add(day.plusDays(1));
        }
        days.removeIf(day -> day.isBefore(DateFact.EARLIEST) || day.isAfter(latest));
        return days;
    }

    private BitSet answersFor(LocalDate day, LocalDate asOf) {
        BitSet answers = new BitSet();
        for (Atom atom : atoms()) {
            Atom.Lies lies = (Atom.Lies) atom;
            answers.set(number(atom), DateOrder.between(day, lies.moment().on(asOf)) == lies.order());
        }
        return answers;
    }

    private List<BitSet> everyCombination() {
        List<BitSet> combinations = List.of(new BitSet());
        for (Moment moment : moments) {
            List<BitSet> longer = new ArrayList<>();
            for (BitSet start : combinations) {
                answersAt(moment).values().forEach(answers -> {
                    BitSet combination = (BitSet) start.clone();
                    combination.or(answers);
                    longer.add(combination);
                });
            }
            if (longer.size() > MOST_REGIONS) {
                throw new OverBudget("regions of " + fact, MOST_REGIONS);
            }
            combinations = longer;
        }
        return combinations;
    }

    private Map<DateOrder, BitSet> answersAt(Moment moment) {
        Map<DateOrder, BitSet> answers = new EnumMap<>(DateOrder.class);
        for (DateOrder order : DateOrder.values()) {
            BitSet held = new BitSet();
            for (Atom atom : atoms()) {
                Atom.Lies lies = (Atom.Lies) atom;
                held.set(number(atom), lies.moment().equals(moment) && lies.order() == order);
            }
            answers.put(order, held);
        }
        return answers;
    }
}
