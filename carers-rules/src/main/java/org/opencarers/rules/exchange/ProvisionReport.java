package org.opencarers.rules.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Provision;
import org.opencarers.rules.Treatment;

/**
 * What is told about the provisions of one policy that was asked for.
 *
 * @param id the id that was asked for
 * @param policy the policy, when there is one
 * @param problem why there is none
 */
record ProvisionReport(String id, Optional<Policy<?>> policy, Optional<Problem> problem) {

    List<Provision> provisions() {
        return policy.<List<Provision>>map(Policy::provisions).orElse(List.of());
    }

    /** How many provisions are treated in each way, every way named. */
    static Map<Treatment, Integer> totals(List<ProvisionReport> reports) {
        Map<Treatment, Integer> totals = new EnumMap<>(Treatment.class);
        for (Treatment treatment : Treatment.values()) {
            totals.put(treatment, 0);
        }
        reports.forEach(report ->
                report.provisions().forEach(provision -> totals.merge(provision.treatment(), 1, Integer::sum)));
        return totals;
    }
}
