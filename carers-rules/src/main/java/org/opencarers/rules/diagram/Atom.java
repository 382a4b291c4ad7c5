package org.opencarers.rules.diagram;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.DateOrder;
import org.opencarers.rules.Fact;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.Moment;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;

/** The smallest question that a policy asks of its facts: answered yes or no once they are known. */
sealed interface Atom {

    /** The facts that settle it; none for a question about the date asked about. */
    Collection<? extends Fact<?>> facts();

    /** The answer is among those accepted. */
    record OneOf(Fact<?> fact, Set<?> accepted) implements Atom {
        @Override
        public Collection<Fact<?>> facts() {
            return List.of(fact);
        }
    }

    /** The sum reaches the threshold, or exceeds it when strict. */
    record Reaches(List<LinearTerm.Part> sum, BigDecimal threshold, boolean strict) implements Atom {
        @Override
        public Collection<NumberFact<?>> facts() {
            return sum.stream().<NumberFact<?>>map(LinearTerm.Part::fact).toList();
        }
    }

    /** At least so many of the counted members occur in any of the sets. */
    record Counts(Set<SetFact<?>> sets, Set<?> counted, int atLeast) implements Atom {
        @Override
        public Collection<SetFact<?>> facts() {
            return sets;
        }
    }

    /** The day lies so to the moment. */
    record Lies(DateFact fact, Moment moment, DateOrder order) implements Atom {
        @Override
        public Collection<DateFact> facts() {
            return List.of(fact);
        }
    }

    /** The date asked about is this day or later. */
    record AskedFrom(LocalDate day) implements Atom {
        @Override
        public Collection<Fact<?>> facts() {
            return List.of();
        }
    }
}
