package org.opencarers.rules.packs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opencarers.rules.Award;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;

/** The parameters of policies. */
final class ParametersOf {

    private ParametersOf() {}

    /** Each parameter once, in order of id: those of conditions and of awards. */
    static List<Parameter<?>> policies(List<Policy<?>> policies) {
        Map<String, Parameter<?>> byId = new TreeMap<>();
        for (Policy<?> policy : policies) {
            policy.comparisons().stream()
                    .map(Comparison::parameter)
                    .forEach(used -> used.ifPresent(parameter -> byId.put(parameter.id(), parameter)));
            for (Award award : policy.allAwards()) {
                award.parameters().forEach(parameter -> byId.put(parameter.id(), parameter));
            }
        }
        return List.copyOf(byId.values());
    }
}
