package org.opencarers.rules.diagram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.opencarers.rules.Fact;

/** The date asked about, cut at the days on which the law of the policy changes. */
final class AskedVariable extends Variable {

    AskedVariable(Collection<Atom.AskedFrom> atoms, Known known) {
        super(atoms);
        divide(known);
    }

    @Override
    List<Fact<?>> facts() {
        return List.of();
    }

    @Override
    Collection<BitSet> feasible(Known known) {
        List<BitSet> feasible = new ArrayList<>();
        if (known.asOf().isPresent()) {
            feasible.add(answersOn(known.asOf().get()));
            return feasible;
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        atoms().forEach(atom -> days.add(((Atom.AskedFrom) atom).day()));
        feasible.add(new BitSet());
        days.forEach(day -> feasible.add(answersOn(day)));
        return feasible;
    }

    private BitSet answersOn(LocalDate asOf) {
        BitSet answers = new BitSet();
        for (Atom atom : atoms()) {
            answers.set(number(atom), !asOf.isBefore(((Atom.AskedFrom) atom).day()));
        }
        return answers;
    }
}
