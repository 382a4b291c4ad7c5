package org.opencarers.rules.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;

/**
 * Says what policies do with the provisions of the law that they name: implemented, left to judgement, delegated, out of
 * scope or not yet.
 *
 * <p>Immutable, and safe for any number of threads.
 */
public final class ProvisionExchange {

    private final DecisionEngine engine;

    /** An exchange about the policies of this engine. */
    public ProvisionExchange(DecisionEngine engine) {
        this.engine = engine;
    }

    /**
     * The provisions of these policies, and how many are treated in each way.
     *
     * @param ids the ids of the policies, each counted once; none for all policies, by id
     * @return the provisions; for each id that is no policy's, a problem in its place
     */
    public Answer coverage(List<String> ids) {
        List<String> asked =
                ids.isEmpty() ? engine.policies().stream().map(Policy::id).toList() : ids;
        List<ProvisionReport> reports = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String id : asked.stream().distinct().toList()) {
            Optional<Policy<?>> policy = engine.policy(id);
            Optional<Problem> problem = policy.isPresent() ? Optional.empty() : Optional.of(unknown(ids, id));
            reports.add(new ProvisionReport(id, policy, problem));
            problem.ifPresent(problems::add);
        }
        return Answer.inPart(problems, () -> ProvisionJson.of(reports), () -> ProvisionText.of(reports));
    }

    private Problem unknown(List<String> ids, String id) {
        JsonPath place = JsonPath.root().property("policies").element(ids.indexOf(id));
        return Names.unknownPolicy(engine, place, id);
    }
}
