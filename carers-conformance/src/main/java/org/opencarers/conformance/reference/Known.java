package org.opencarers.conformance.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Policy;

/** The answers that a policy may look at: those to facts that it lists, numbers as exact decimals. */
final class Known {

    private Known() {}

    static Map<Fact<?>, Object> answers(Policy<?> policy, Facts facts, LocalDate asOf) {
        List<Fact<?>> listed = new ArrayList<>(policy.facts());
        listed.addAll(policy.boundOnly());
        return answers(listed, facts, asOf);
    }

    /** All answers that were given directly. */
    static Map<Fact<?>, Object> answers(Facts facts, LocalDate asOf) {
        return answers(facts.given(), facts, asOf);
    }

    private static Map<Fact<?>, Object> answers(Collection<Fact<?>> listed, Facts facts, LocalDate asOf) {
        Map<Fact<?>, Object> known = new HashMap<>();
        for (Fact<?> fact : listed) {
            facts.on(asOf, fact).ifPresent(value -> known.put(fact, exact(value)));
        }
        return known;
    }

    private static Object exact(Object value) {
        return value instanceof Integer ? BigDecimal.valueOf(((Integer) value).longValue()) : value;
    }
}
