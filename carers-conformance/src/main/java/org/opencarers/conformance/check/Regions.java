package org.opencarers.conformance.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.generate.Probe;
import org.opencarers.conformance.reference.NoReferenceAnswerException;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Policy;

/**
 * Every combination of what one policy asks, on one day: each fact is unknown, or has one of the values that stand for all.
 *
 * <p>Combination number {@code i} gives fact {@code f} its value number {@code i / stride(f) % values(f)}, of which 0 is unknown.
 */
public final class Regions {

    private final Policy<?> policy;
    private final LocalDate day;
    private final List<Column<?>> columns;

    private Regions(Policy<?> policy, LocalDate day, List<Column<?>> columns) {
        this.policy = policy;
        this.day = day;
        this.columns = columns;
    }

    /**
     * The combinations on each of the days that stand for all days that the policy covers.
     *
     * @param most how many combinations there may be altogether
     * @return one for each day; none when there are more, when the values that stand for all are not known, or when code of a pack
     *     works out a fact, through which nobody can see
     */
    public static List<Regions> of(Subject subject, Policy<?> policy, int most) {
        if (!CodeOfPacks.of(subject, policy).isEmpty()) {
            return List.of();
        }
        List<Regions> all = new ArrayList<>();
        long count = 0;
        for (LocalDate day : Probe.daysOf(policy)) {
            Optional<Regions> regions = on(subject, policy, day, most - count);
            if (regions.isEmpty()) {
                return List.of();
            }
            count += regions.get().count();
            all.add(regions.get());
        }
        return all;
    }

    private static Optional<Regions> on(Subject subject, Policy<?> policy, LocalDate day, long most) {
        List<Fact<?>> listed = new ArrayList<>(policy.facts());
        listed.addAll(policy.boundOnly());
        List<Column<?>> columns = new ArrayList<>();
        long product = 1;
        try {
            for (Fact<?> fact : listed) {
                columns.add(Column.of(subject.engine().constraints(), policy, day, fact));
                product *= columns.get(columns.size() - 1).size();
                if (product > most) {
                    return Optional.empty();
                }
            }
        } catch (NoReferenceAnswerException beyond) {
            return Optional.empty();
        }
        return Optional.of(new Regions(policy, day, columns));
    }

    /** How many combinations there are, those that contradict themselves included. */
    public int count() {
        return columns.stream().mapToInt(Column::size).reduce(1, (one, other) -> one * other);
    }

    /** The combination of a number. */
    public Question question(int number) {
        int rest = number;
        Facts facts = Facts.none();
        for (Column<?> column : columns) {
            facts = column.into(facts, rest % column.size());
            rest /= column.size();
        }
        return new Question(policy.id(), facts, day);
    }
}
