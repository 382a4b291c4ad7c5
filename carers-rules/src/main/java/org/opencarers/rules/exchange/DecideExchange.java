package org.opencarers.rules.exchange;

import java.time.LocalDate;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.Fill;
import org.opencarers.rules.decision.RefusedException;
import tools.jackson.databind.JsonNode;

/**
 * Answers requests to decide one policy about one situation on one date.
 *
 * <p>A request is an object with {@code policy}, {@code asOf} and, each optional, {@code id}, {@code situation} and
 * {@code facts}. A fact that is left out or null is unknown. Immutable, and safe for any number of threads.
 */
public final class DecideExchange {

    private final DecisionEngine engine;
    private final Fill fill;
    private final DecisionReceipts receipts;

    /** An exchange that answers with this engine, on what a request gives and nothing else. */
    public DecideExchange(DecisionEngine engine) {
        this(engine, Fill.NOTHING);
    }

    /**
     * An exchange that answers with this engine.
     *
     * @param fill what it does with unknown facts that ask for the decision of another policy
     */
    public DecideExchange(DecisionEngine engine, Fill fill) {
        this.engine = engine;
        this.fill = fill;
        this.receipts = new DecisionReceipts(engine, fill);
    }

    /**
     * Answers one request.
     *
     * @param request the request, from the mapper of {@link org.opencarers.core.json.CarersJson}, whose trees keep numbers
     *     exact
     * @return the decision, or all problems of the request; nothing about a request is ever thrown
     */
    public Answer answer(JsonNode request) {
        DecideRequest read = new DecideRequest(engine, request);
        if (!read.problems().isEmpty()) {
            return Answer.refused(read.id(), read.problems());
        }
        try {
            return answer(
                    read, read.policy().orElseThrow(), read.facts(), read.asOf().orElseThrow());
        } catch (RefusedException refused) {
            return Answer.refused(read.id(), refused.problems());
        }
    }

    private <O extends Enum<O> & Outcome> Answer answer(
            DecideRequest request, Policy<O> policy, Facts facts, LocalDate asOf) {
        Decision<O> decision = engine.decide(policy, facts, asOf, fill);
        return Answer.of(
                () -> DecisionJson.of(request.id(), decision),
                () -> DecisionText.of(request.id(), decision),
                salt -> receipts.of(request, decision, salt));
    }
}
