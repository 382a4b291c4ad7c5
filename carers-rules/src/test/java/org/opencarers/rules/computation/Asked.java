package org.opencarers.rules.computation;

import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.Condition;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Moment;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;

/** Some condition on a fact, of whatever kind it is. */
public final class Asked implements Fact.Cases<Condition> {

    @Override
    public Condition yesOrNo(BooleanFact fact) {
        return fact.isTrue();
    }

    @Override
    public Condition number(NumberFact<?> fact) {
        return fact.atLeast(5);
    }

    @Override
    public <E extends Enum<E>> Condition choice(ChoiceFact<E> fact) {
        return fact.is(fact.choices().get(0));
    }

    @Override
    public Condition code(CodeFact fact) {
        return fact.is("A");
    }

    @Override
    public <E extends Enum<E>> Condition set(SetFact<E> fact) {
        return fact.isNotEmpty();
    }

    @Override
    public Condition date(DateFact fact) {
        return fact.isEarlierThan(Moment.asOf());
    }
}
