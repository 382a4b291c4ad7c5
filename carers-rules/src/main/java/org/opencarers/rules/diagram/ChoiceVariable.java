package org.opencarers.rules.diagram;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;

/** A yes or no, a choice or a code: answers that are accepted by the same atoms share a region. */
final class ChoiceVariable extends Variable {

    private final Fact<?> fact;

    ChoiceVariable(Fact<?> fact, Collection<Atom.OneOf> atoms, Known known) {
        super(atoms);
        this.fact = fact;
        divide(known);
    }

    @Override
    List<Fact<?>> facts() {
        return List.of(fact);
    }

    @Override
    Collection<BitSet> feasible(Known known) {
        Optional<?> value = known.value(fact);
        if (value.isPresent()) {
            return List.of(answersFor(value.get()));
        }
        Set<BitSet> feasible = new LinkedHashSet<>();
        fact.match(new AllAnswers()).forEach(answer -> feasible.add(answersFor(answer)));
        return feasible;
    }

    private BitSet answersFor(Object value) {
        BitSet answers = new BitSet();
        for (Atom atom : atoms()) {
            answers.set(number(atom), ((Atom.OneOf) atom).accepted().contains(value));
        }
        return answers;
    }

    private final class AllAnswers implements Fact.Cases<List<Object>> {
        @Override
        public List<Object> yesOrNo(BooleanFact fact) {
            return List.of(true, false);
        }

        @Override
        public <E extends Enum<E>> List<Object> choice(ChoiceFact<E> fact) {
            return List.copyOf(fact.choices());
        }

        @Override
        public List<Object> code(CodeFact fact) {
            List<Object> codes = new ArrayList<>();
            atoms().forEach(atom -> codes.addAll(((Atom.OneOf) atom).accepted()));
            String another = "another";
            while (codes.contains(another)) {
                another += " code";
            }
            codes.add(another);
            return codes;
        }

        @Override
        public List<Object> number(NumberFact<?> fact) {
            throw new IllegalStateException(fact + " is not chosen from a list");
        }

        @Override
        public <E extends Enum<E>> List<Object> set(SetFact<E> fact) {
            throw new IllegalStateException(fact + " is not chosen from a list");
        }

        @Override
        public List<Object> date(DateFact fact) {
            throw new IllegalStateException(fact + " is not chosen from a list");
        }
    }
}
