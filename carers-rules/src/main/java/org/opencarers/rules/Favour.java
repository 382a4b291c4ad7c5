package org.opencarers.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which outcomes are better for the carer than which others: a partial order, apart from the order of display.
 *
 * <p>Outcomes that no chain joins do not compare; an outcome that hands the question to a person never does.
 *
 * @param <O> the outcomes
 */
public final class Favour<O extends Enum<O>> {

    private final Map<O, Set<O>> worse;

    private Favour(Map<O, Set<O>> worse) {
        this.worse = worse;
    }

    /** No outcome is better than another. */
    public static <O extends Enum<O>> Favour<O> none() {
        return new Favour<O>(Map.of());
    }

    /** Each outcome is better for the carer than all that follow it. */
    @SafeVarargs
    public static <O extends Enum<O>> Favour<O> descending(O best, O... following) {
        return Favour.<O>none().andDescending(best, following);
    }

    /**
     * One more chain: each outcome is better for the carer than all that follow it, in this chain and in those before.
     *
     * @throws IllegalArgumentException when an outcome would be better than itself
     */
    @SafeVarargs
    public final Favour<O> andDescending(O best, O... following) {
        List<O> chain = new ArrayList<>(List.of(following));
        chain.add(0, best);
        Map<O, Set<O>> more = new TreeMap<>();
        worse.forEach((outcome, below) -> more.put(outcome, EnumSet.copyOf(below)));
        for (int i = 0; i + 1 < chain.size(); i++) {
            more.computeIfAbsent(chain.get(i), outcome -> EnumSet.noneOf(best.getDeclaringClass()))
                    .add(chain.get(i + 1));
        }
        close(more);
        more.forEach((outcome, below) -> {
            if (below.contains(outcome)) {
                throw new IllegalArgumentException(outcome + " would be better for the carer than itself");
            }
        });
        return new Favour<>(more);
    }

    private static <O extends Enum<O>> void close(Map<O, Set<O>> worse) {
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Set<O> below : worse.values()) {
                for (O outcome : List.copyOf(below)) {
                    grew |= below.addAll(worse.getOrDefault(outcome, Set.of()));
                }
            }
        }
    }

    /** Whether the first outcome is better for the carer than the second. */
    public boolean isBetter(O outcome, O than) {
        return worse.getOrDefault(outcome, Set.of()).contains(than);
    }
}
