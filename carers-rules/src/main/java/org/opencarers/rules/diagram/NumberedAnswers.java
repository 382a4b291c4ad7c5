package org.opencarers.rules.diagram;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;

/** All answers to a fact that a {@link DecisionTable} can hold, each in the place of its number. */
final class NumberedAnswers implements Fact.Cases<List<?>> {

    /** The longest list of which any members may be answered: every combination has a number. */
    private static final int MOST_MEMBERS = 10;

    @Override
    public List<?> yesOrNo(BooleanFact fact) {
        return List.of(false, true);
    }

    @Override
    public <E extends Enum<E>> List<?> choice(ChoiceFact<E> fact) {
        return fact.choices();
    }

    @Override
    public <E extends Enum<E>> List<?> set(SetFact<E> fact) {
        List<E> members = fact.members();
        if (members.size() > MOST_MEMBERS) {
            throw new IllegalArgumentException(fact.id() + " has more than " + MOST_MEMBERS + " members");
        }
        List<Set<E>> sets = new ArrayList<>();
        for (int number = 0; number < 1 << members.size(); number++) {
            Set<E> set = EnumSet.noneOf(fact.type());
            for (E member : members) {
                if ((number & 1 << member.ordinal()) != 0) {
                    set.add(member);
                }
            }
            sets.add(set);
        }
        return sets;
    }

    @Override
    public List<?> number(NumberFact<?> fact) {
        throw new IllegalArgumentException(fact.id() + " is a number");
    }

    @Override
    public List<?> code(CodeFact fact) {
        throw new IllegalArgumentException(fact.id() + " is a code");
    }

    @Override
    public List<?> date(DateFact fact) {
        throw new IllegalArgumentException(fact.id() + " is a date");
    }
}
