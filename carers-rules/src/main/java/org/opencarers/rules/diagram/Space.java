package org.opencarers.rules.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;

/** The variables of a policy in the order in which its diagram asks them, and which of them answers which atom. */
final class Space {

    private final List<Variable> variables;
    private final Map<Atom, Integer> places = new HashMap<>();

    private Space(List<Variable> variables) {
        this.variables = List.copyOf(variables);
        for (int place = 0; place < variables.size(); place++) {
            for (Atom atom : variables.get(place).atoms()) {
                places.put(atom, place);
            }
        }
    }

    /** The variables that the atoms fall into, in the order of first mention. */
    static Space of(Collection<Atom> atoms, List<Constraint> constraints, Known known) {
        Groups groups = new Groups();
        atoms.forEach(atom -> groups.join(atom.facts()));
        constraints.forEach(constraint -> groups.join(List.of(constraint.lesser(), constraint.greater())));
        Map<Object, List<Atom>> grouped = new LinkedHashMap<>();
        for (Atom atom : atoms) {
            Object group = atom.facts().isEmpty()
                    ? Atom.AskedFrom.class
                    : groups.of(atom.facts().iterator().next());
            grouped.computeIfAbsent(group, key -> new ArrayList<>()).add(atom);
        }
        List<Variable> variables = new ArrayList<>();
        for (List<Atom> members : grouped.values()) {
            Collection<? extends Fact<?>> facts = members.get(0).facts();
            variables.add(
                    facts.isEmpty()
                            ? new AskedVariable(only(Atom.AskedFrom.class, members), known)
                            : facts.iterator().next().match(new Kinds(groups, members, constraints, known)));
        }
        return new Space(variables);
    }

    private static <A extends Atom> List<A> only(Class<A> kind, List<Atom> atoms) {
        return atoms.stream().map(kind::cast).toList();
    }

    /** The same variables in another order: for each place, the place where the variable stands now. */
    Space inOrder(List<Integer> order) {
        return new Space(order.stream().map(variables::get).toList());
    }

    List<Variable> variables() {
        return variables;
    }

    int place(Atom atom) {
        Integer place = places.get(atom);
        if (place == null) {
            throw new IllegalArgumentException(atom + " belongs to no variable");
        }
        return place;
    }

    /** Where the variable stands that a fact belongs to, or empty when no rule and no constraint needs the fact. */
    Optional<Integer> placeOf(Fact<?> fact) {
        for (int place = 0; place < variables.size(); place++) {
            if (variables.get(place).facts().contains(fact)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** Facts that belong together because an atom or a constraint speaks of both. */
    private static final class Groups {
        private final Map<Fact<?>, Set<Fact<?>>> groups = new LinkedHashMap<>();

        void join(Collection<? extends Fact<?>> facts) {
            Set<Fact<?>> joined = new LinkedHashSet<>();
            facts.forEach(fact -> joined.addAll(groups.getOrDefault(fact, Set.of(fact))));
            joined.forEach(fact -> groups.put(fact, joined));
        }

        Set<Fact<?>> of(Fact<?> fact) {
            return groups.getOrDefault(fact, Set.of(fact));
        }
    }

    /** Makes the variable that fits the kind of its first fact. */
    private record Kinds(Groups groups, List<Atom> atoms, List<Constraint> constraints, Known known)
            implements Fact.Cases<Variable> {

        @Override
        public Variable yesOrNo(BooleanFact fact) {
            return new ChoiceVariable(fact, only(Atom.OneOf.class, atoms), known);
        }

        @Override
        public <E extends Enum<E>> Variable choice(ChoiceFact<E> fact) {
            return new ChoiceVariable(fact, only(Atom.OneOf.class, atoms), known);
        }

        @Override
        public Variable code(CodeFact fact) {
            return new ChoiceVariable(fact, only(Atom.OneOf.class, atoms), known);
        }

        @Override
        public Variable number(NumberFact<?> fact) {
            List<NumberFact<?>> facts = new ArrayList<>();
            groups.of(fact).forEach(member -> facts.add((NumberFact<?>) member));
            List<Constraint> among = constraints.stream()
                    .filter(constraint -> facts.contains(constraint.lesser()))
                    .toList();
            return new NumberVariable(facts, among, only(Atom.Reaches.class, atoms), known);
        }

        @Override
        public <E extends Enum<E>> Variable set(SetFact<E> fact) {
            List<SetFact<?>> facts = new ArrayList<>();
            groups.of(fact).forEach(member -> facts.add((SetFact<?>) member));
            return new SetVariable(facts, only(Atom.Counts.class, atoms), known);
        }

        @Override
        public Variable date(DateFact fact) {
            return new DateVariable(fact, only(Atom.Lies.class, atoms), known);
        }
    }
}
