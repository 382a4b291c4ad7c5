package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.RefusedException;
import tools.jackson.databind.JsonNode;

/**
 * Reads and writes the {@code facts} of a request by themselves, for programs that put their own questions to the engine.
 *
 * <p>Immutable, and safe for any number of threads.
 */
public final class FactsExchange {

    private final Function<String, Optional<Fact<?>>> byId;
    private final Supplier<Collection<Fact<?>>> all;

    /** An exchange that knows the facts of this engine. */
    public FactsExchange(DecisionEngine engine) {
        this.byId = engine::fact;
        this.all = engine::facts;
    }

    /** An exchange that knows these facts and no others. */
    public FactsExchange(Collection<Fact<?>> facts) {
        Map<String, Fact<?>> known = new LinkedHashMap<>();
        facts.forEach(fact -> known.put(fact.id(), fact));
        this.byId = id -> Optional.ofNullable(known.get(id));
        this.all = known::values;
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
        FactReader reader = new FactReader(byId, all, asOf, problems);
        Facts facts = Facts.none();
        for (Map.Entry<String, JsonNode> answer : answers.entrySet()) {
            facts = reader.read(answer.getKey(), answer.getValue(), facts);
        }
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        return facts;
    }

    /**
     * Writes the answers that were given directly, as a request gives them; whose judgement they are is left out.
     *
     * @return for each id of a fact its answer, in the order of giving
     */
    public static Map<String, JsonNode> write(Facts facts) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        for (Fact<?> fact : facts.given()) {
            written(facts, fact).ifPresent(answer -> answers.put(fact.id(), answer));
        }
        return answers;
    }

    private static <T> Optional<JsonNode> written(Facts facts, Fact<T> fact) {
        return facts.given(fact).map(answer -> FactValueJson.of(fact, answer));
    }
}
