package org.opencarers.rules.diagram;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Policy;

/** A condition with its parameters and dates written out as atoms. */
sealed interface Formula {

    /** This formula as what it is. */
    <R> R match(Cases<R> cases);

    static Formula all(List<Formula> parts) {
        return new AtLeast(parts.size(), parts);
    }

    static Formula any(List<Formula> parts) {
        return new AtLeast(1, parts);
    }

    /** An atom by itself. */
    record Ask(Atom atom) implements Formula {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ask(atom);
        }
    }

    /** At least so many of the parts: at least one of none is never. */
    record AtLeast(int count, List<Formula> parts) implements Formula {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.atLeast(count, parts);
        }
    }

    /** The opposite. */
    record Not(Formula part) implements Formula {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.not(part);
        }
    }

    /** Another formula in each of several periods, which do not overlap; in no period it is never so. */
    record Dated(Map<DateRange, Formula> periods) implements Formula {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dated(periods);
        }
    }

    /** Another policy gives one of the accepted outcomes. */
    record Gives(Policy<?> policy, Set<?> accepted) implements Formula {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.gives(policy, accepted);
        }
    }

    /** One answer for each kind of formula. */
    interface Cases<R> {
        R ask(Atom atom);

        R atLeast(int count, List<Formula> parts);

        R not(Formula part);

        R dated(Map<DateRange, Formula> periods);

        R gives(Policy<?> policy, Set<?> accepted);
    }
}
