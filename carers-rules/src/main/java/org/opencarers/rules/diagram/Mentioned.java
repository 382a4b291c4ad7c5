package org.opencarers.rules.diagram;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Policy;

/**
 * Something that a formula mentions, in the order of mention, as often as it is mentioned; not what the policies mention
 * that it uses.
 *
 * @param <T> what is looked for
 */
abstract class Mentioned<T> implements Formula.Cases<Stream<T>> {

    @Override
    public Stream<T> ask(Atom atom) {
        return Stream.empty();
    }

    @Override
    public Stream<T> atLeast(int count, List<Formula> parts) {
        return parts.stream().flatMap(part -> part.match(this));
    }

    @Override
    public Stream<T> not(Formula part) {
        return part.match(this);
    }

    @Override
    public Stream<T> dated(Map<DateRange, Formula> periods) {
        return periods.entrySet().stream()
                .flatMap(entry ->
                        Stream.concat(period(entry.getKey()), entry.getValue().match(this)));
    }

    /** What the days say between which a formula counts. */
    Stream<T> period(DateRange period) {
        return Stream.empty();
    }

    @Override
    public Stream<T> gives(Policy<?> policy, Set<?> accepted) {
        return Stream.empty();
    }

    /** The atoms: those asked, and whether the date asked about lies in a period. */
    static final class Atoms extends Mentioned<Atom> {

        @Override
        public Stream<Atom> ask(Atom atom) {
            return Stream.of(atom);
        }

        @Override
        Stream<Atom> period(DateRange period) {
            return Stream.concat(Stream.of(period.startInclusive()), period.endExclusive().stream())
                    .map(Atom.AskedFrom::new);
        }
    }

    /** The policies whose outcome is asked for. */
    static final class Policies extends Mentioned<Policy<?>> {

        @Override
        public Stream<Policy<?>> gives(Policy<?> policy, Set<?> accepted) {
            return Stream.of(policy);
        }
    }
}
