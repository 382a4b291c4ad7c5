package org.opencarers.rules.diagram;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.opencarers.rules.Fact;

/**
 * Facts that are asked about together, and the regions into which all their possible values fall.
 *
 * <p>A region is a combination of answers to the atoms of the variable that some values give; values that no atom tells
 * apart share one. Variables are independent: what one of them is never restricts another.
 */
abstract class Variable {

    /** The most regions that one variable may have. */
    static final int MOST_REGIONS = 20_000;

    private final List<Atom> atoms;
    private final Map<Atom, Integer> numbers = new HashMap<>();
    private final List<BitSet> regions = new ArrayList<>();
    private final Map<BitSet, Integer> regionOf = new HashMap<>();

    Variable(Collection<? extends Atom> atoms) {
        this.atoms = List.copyOf(atoms);
        for (int i = 0; i < this.atoms.size(); i++) {
            numbers.put(this.atoms.get(i), i);
        }
    }

    /** Finds the regions that are left by what is known; called once, by the constructor of each kind. */
    final void divide(Known known) {
        for (BitSet answers : feasible(known)) {
            if (regionOf.putIfAbsent(answers, regions.size()) == null) {
                regions.add(answers);
            }
        }
        if (regions.size() > MOST_REGIONS) {
            throw new OverBudget("regions of " + facts(), MOST_REGIONS);
        }
    }

    /** The facts of the variable, tested or only bounding others. */
    abstract List<? extends Fact<?>> facts();

    /** The combinations of answers that values can give which agree with what is known, each as the atoms answered yes. */
    abstract Collection<BitSet> feasible(Known known);

    /**
     * Of which pairs of regions, given by their answers, there are two fillings-in of the unknown facts, one in each, that
     * differ in this fact alone; at least so many of them that, if any such pair differs in something, one of these does.
     * All pairs, where there is no other fact.
     */
    BiPredicate<BitSet, BitSet> connected(Fact<?> fact, Known known) {
        return (one, other) -> true;
    }

    final List<Atom> atoms() {
        return atoms;
    }

    final int regions() {
        return regions.size();
    }

    final boolean holds(Atom atom, int region) {
        return regions.get(region).get(number(atom));
    }

    final int number(Atom atom) {
        Integer number = numbers.get(atom);
        if (number == null) {
            throw new IllegalArgumentException(atom + " is not asked of " + facts());
        }
        return number;
    }

    final BitSet answers(int region) {
        return regions.get(region);
    }

    /** The regions that are left by what is known. */
    final BitSet allowed(Known known) {
        BitSet allowed = new BitSet(regions.size());
        for (BitSet answers : feasible(known)) {
            Integer region = regionOf.get(answers);
            if (region == null) {
                throw new IllegalStateException(facts() + " have values outside every region");
            }
            allowed.set(region);
        }
        return allowed;
    }

    final boolean allKnown(Known known) {
        return facts().stream().allMatch(fact -> known.value(fact).isPresent());
    }
}
