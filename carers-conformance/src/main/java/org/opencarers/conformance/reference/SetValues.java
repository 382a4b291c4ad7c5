package org.opencarers.conformance.reference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opencarers.rules.SetFact;

/**
 * The sets that stand for all sets of an unknown fact.
 *
 * <p>Up to {@link #SHORT} members every subset is tried. In a longer list only members that some comparison counts can
 * matter: their subsets are tried, and one other member that stands for all the rest. Where no comparison asks for more than
 * one member, members that the same comparisons count are alike, and the first of them stands for all.
 */
final class SetValues {

    /** The longest list of which every subset is tried. */
    static final int SHORT = 8;

    private SetValues() {}

    static <E extends Enum<E>> List<Set<E>> of(SetFact<E> fact, Mentions mentions) {
        if (fact.members().size() <= SHORT) {
            return subsets(fact, fact.members());
        }
        return subsets(fact, mentions.isCountedBeyondOne(fact) ? counted(fact, mentions) : unlike(fact, mentions));
    }

    private static <E extends Enum<E>> List<E> counted(SetFact<E> fact, Mentions mentions) {
        List<E> members = new ArrayList<>(fact.members());
        members.removeIf(member -> !mentions.constantsFor(fact).contains(member));
        fact.members().stream()
                .filter(member -> !members.contains(member))
                .findFirst()
                .ifPresent(members::add);
        return members;
    }

    private static <E extends Enum<E>> List<E> unlike(SetFact<E> fact, Mentions mentions) {
        List<E> members = new ArrayList<>();
        Set<List<Boolean>> seen = new HashSet<>();
        for (E member : fact.members()) {
            List<Boolean> countedBy = mentions.countedListsFor(fact).stream()
                    .map(list -> list.contains(member))
                    .toList();
            if (seen.add(countedBy)) {
                members.add(member);
            }
        }
        return members;
    }

    private static <E extends Enum<E>> List<Set<E>> subsets(SetFact<E> fact, List<E> members) {
        if (members.size() >= Integer.SIZE - 1 || 1 << members.size() > ReferenceInterpreter.MOST_FILLINGS) {
            throw new NoReferenceAnswerException(
                    NoReferenceAnswerException.Reason.TOO_MANY_FILLINGS,
                    fact + " is unknown and " + members.size() + " of its members are counted");
        }
        List<Set<E>> subsets = new ArrayList<>();
        for (int choice = 0; choice < 1 << members.size(); choice++) {
            Set<E> subset = EnumSet.noneOf(fact.type());
            for (int place = 0; place < members.size(); place++) {
                if ((choice >> place & 1) == 1) {
                    subset.add(members.get(place));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }
}
