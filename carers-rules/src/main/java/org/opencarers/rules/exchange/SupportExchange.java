package org.opencarers.rules.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.packs.LocalSupport;

/**
 * Says what packs tell of local support: what there is, for whom, where, when, and whom to ring.
 *
 * <p>Information for people, on which no decision rests. Immutable, and safe for any number of threads.
 */
public final class SupportExchange {

    private final DecisionEngine engine;

    /** An exchange about the support of which the packs of this engine tell. */
    public SupportExchange(DecisionEngine engine) {
        this.engine = engine;
    }

    /**
     * The entries, each with the pack that tells it.
     *
     * @param area the GSS code of an authority or a district, such as {@code E10000016}: the entries that say that they serve it, and
     *     apart from them those that do not state an area by its code; empty for all
     * @param policy the id of a policy: the entries of which it decides who may use them; empty for all
     * @return the entries, or the problems: no such code, no such policy
     */
    public Answer tell(Optional<String> area, Optional<String> policy) {
        List<Problem> problems = new ArrayList<>();
        area.ifPresent(code -> LocalSupport.objectionTo(code)
                .map(objection -> new Problem(JsonPath.root().property("area").toString(), code, objection))
                .ifPresent(problems::add));
        policy.filter(id ->
                        engine.policies().stream().noneMatch(known -> known.id().equals(id)))
                .ifPresent(id ->
                        problems.add(Names.unknownPolicy(engine, JsonPath.root().property("policy"), id)));
        if (!problems.isEmpty()) {
            return Answer.refused(Optional.empty(), problems);
        }
        LocalSupport asked = policy.map(engine.support()::forPolicy).orElseGet(engine::support);
        ToldSupport told = new ToldSupport(area, policy, asked);
        return Answer.of(() -> SupportJson.of(told), () -> SupportText.of(told));
    }
}
