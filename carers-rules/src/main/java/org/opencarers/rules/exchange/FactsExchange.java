package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Facts;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.RefusedException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the {@code facts} of a request by themselves, for programs that put their own questions to the engine.
 *
 * <p>Immutable, and safe for any number of threads.
 */
public final class FactsExchange {

    private final DecisionEngine engine;

    /** An exchange that knows the facts of this engine. */
    public FactsExchange(DecisionEngine engine) {
        this.engine = engine;
    }

    /**
     * Reads answers.
     *
     * @param answers for each id of a fact its answer as a request writes it; null is unknown
     * @param asOf the date asked about
     * @return the answers; what is not there is unknown
     * @throws RefusedException with all problems: no such fact, an answer of the wrong type or out of range. Paths begin with
     *     {@code $.facts}
     */
    public Facts read(Map<String, JsonNode> answers, LocalDate asOf) {
        List<Problem> problems = new ArrayList<>();
        FactReader reader = new FactReader(engine, Optional.of(asOf), problems);
        Facts facts = Facts.none();
        for (Map.Entry<String, JsonNode> answer : answers.entrySet()) {
            facts = reader.read(answer.getKey(), answer.getValue(), facts);
        }
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        return facts;
    }
}
