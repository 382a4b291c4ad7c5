package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Answers questions about the policies themselves: which there are, and what one of them says.
 *
 * <p>Dates are ISO 8601, {@code 2026-11-21}. Immutable, and safe for any number of threads.
 */
public final class PolicyExchange {

    private static final JsonPath AS_OF = JsonPath.root().property("asOf");

    private final DecisionEngine engine;

    /** An exchange that describes the policies of this engine. */
    public PolicyExchange(DecisionEngine engine) {
        this.engine = engine;
    }

    /**
     * All policies, by id, in short.
     *
     * @param asOf a date for which each policy also says whether it can be asked about it, and if not why not
     * @return the list, or the problem that the date is none
     */
    public Answer list(Optional<String> asOf) {
        Optional<LocalDate> day = asOf.flatMap(IsoDay::parse);
        return asOf.isPresent() && day.isEmpty()
                ? Answer.refused(Optional.empty(), List.of(malformed(asOf.get())))
                : Answer.of(() -> PolicyListing.json(engine, day), () -> PolicyListing.text(engine, day));
    }

    /**
     * One policy, whole: question, outcomes, facts, rules with every condition and source, parameters, awards, gaps.
     *
     * @param id the id of the policy
     * @param asOf the date whose law is described; empty for all rules with their periods and all values of parameters
     * @return the description, or the problems: no such policy, no such date, or a date that the policy does not cover
     */
    public Answer describe(String id, Optional<String> asOf) {
        List<Problem> problems = new ArrayList<>();
        Optional<Policy<?>> policy = engine.policy(id);
        if (policy.isEmpty()) {
            problems.add(Names.unknownPolicy(engine, JsonPath.root().property("policy"), id));
        }
        Optional<LocalDate> day = asOf.flatMap(IsoDay::parse);
        if (asOf.isPresent() && day.isEmpty()) {
            problems.add(malformed(asOf.get()));
        }
        if (policy.isPresent() && day.isPresent()) {
            policy.get()
                    .objectionsTo(day.get())
                    .forEach(objection -> problems.add(new Problem(
                            AS_OF.toString(), day.get().toString(), objection + "; ask about a date that is covered")));
        }
        if (!problems.isEmpty()) {
            JsonNode asked = JsonNodeFactory.instance.stringNode(id);
            return Answer.refused(Optional.of(asked), problems);
        }
        PolicyDescription<?> description = new PolicyDescription<>(policy.orElseThrow(), day);
        return Answer.of(() -> PolicyJson.of(description), () -> PolicyText.of(description));
    }

    private static Problem malformed(String written) {
        return new Problem(AS_OF.toString(), written, IsoDay.REMEDY);
    }
}
