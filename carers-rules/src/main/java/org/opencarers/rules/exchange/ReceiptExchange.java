package org.opencarers.rules.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.Fill;
import org.opencarers.rules.receipt.Receipt;
import org.opencarers.rules.receipt.Replay;
import org.opencarers.rules.receipt.Salt;
import org.opencarers.sharing.Sharing;
import tools.jackson.databind.JsonNode;

/**
 * Makes receipts of answers, and finds out what is no longer as a receipt says.
 *
 * <p>Both kinds of requests have receipts: to decide a policy, and to tell something to somebody. A request that names a policy is of
 * the first kind. Receipts are a pure function of the packs and of what is given. Immutable as seen from outside, and safe for any
 * number of threads.
 */
public final class ReceiptExchange {

    private final DecisionEngine engine;
    private final Fill fill;
    private final DecideExchange plain;
    private final DecideExchange filling;
    private final ShareExchange share;

    /** An exchange of receipts for what this engine decides on what is given and nothing else, and for sharing with its packs. */
    public ReceiptExchange(DecisionEngine engine) {
        this(engine, Fill.NOTHING);
    }

    /**
     * An exchange of receipts for what this engine decides, and for sharing with its packs.
     *
     * @param fill what is done with unknown facts that ask for the decision of another policy; a replay does what was done then
     */
    public ReceiptExchange(DecisionEngine engine, Fill fill) {
        this.engine = engine;
        this.fill = fill;
        this.plain = new DecideExchange(engine, Fill.NOTHING);
        this.filling = new DecideExchange(engine, Fill.FROM_EARLIER_DECISIONS);
        this.share = new ShareExchange(Sharing.with(engine));
    }

    /**
     * The receipt of the answer to a request.
     *
     * @param request a request as for {@link DecideExchange#answer} or {@link ShareExchange#answer}
     * @param salt the secret of this receipt
     * @return the receipt, as text in its canonical form; or all problems of the request
     */
    public Answer receipt(JsonNode request, Salt salt) {
        Answer answer = answer(request, fill);
        return answer.receipt(salt)
                .map(receipt -> Answer.of(receipt::json, receipt::text))
                .orElse(answer);
    }

    /**
     * Answers a request again, and compares the receipt of it with one that was kept.
     *
     * @param kept the receipt
     * @param request the request as it is now, of the kind and to the policy that the receipt is of
     * @param salt the salt of the receipt
     * @return every difference by name, never by value; or all problems of the receipt, the salt and the request
     */
    public ReplayAnswer replay(JsonNode kept, JsonNode request, Salt salt) {
        List<Problem> problems = new ArrayList<>();
        Optional<Receipt> then = read(kept, problems);
        Optional<Receipt> now = Optional.empty();
        Optional<Problem> misfit = then.flatMap(receipt -> misfit(receipt, request));
        if (misfit.isPresent()) {
            problems.add(misfit.get());
        } else {
            boolean filled =
                    then.filter(receipt -> receipt.decidedBy().filled()).isPresent();
            Answer answer = answer(request, filled ? Fill.FROM_EARLIER_DECISIONS : Fill.NOTHING);
            problems.addAll(answer.problems());
            now = answer.receipt(salt);
        }
        if (now.isPresent() && then.filter(receipt -> !receipt.isMadeWith(salt)).isPresent()) {
            problems.add(Problem.at(
                    "$.saltCommitment", "is not made with the salt that was given; give the salt of this receipt"));
        }
        if (!problems.isEmpty()) {
            return new ReplayAnswer(Answer.refused(RequestId.of(request), problems), false);
        }
        Replay replay = new Replay(then.orElseThrow(), now.orElseThrow());
        return new ReplayAnswer(
                Answer.of(() -> ReplayReport.json(replay), () -> ReplayReport.text(replay)), replay.same());
    }

    private static Optional<Receipt> read(JsonNode kept, List<Problem> problems) {
        try {
            return Optional.of(Receipt.read(kept));
        } catch (InvalidDocumentException invalid) {
            problems.addAll(invalid.problems());
            return Optional.empty();
        }
    }

    /** Why a request cannot be that of which a receipt is. */
    private Optional<Problem> misfit(Receipt receipt, JsonNode request) {
        String policy = receipt.policy().policy();
        if (policy.equals(Sharing.POLICY.id())) {
            return isToDecide(request)
                    ? Optional.of(Problem.at(
                            "$.policy",
                            "is for a request to decide; the receipt is of sharing: give the sharing document"))
                    : Optional.empty();
        }
        Optional<String> asked =
                request.optional("policy").filter(JsonNode::isString).map(JsonNode::stringValue);
        return asked.filter(policy::equals).isPresent() || !request.isObject()
                ? PacksNotLoaded.problem(receipt, engine)
                : Optional.of(new Problem(
                        "$.policy",
                        asked.orElse(null),
                        "must be " + policy + ", of which the receipt is; give the request that was decided"));
    }

    private static boolean isToDecide(JsonNode request) {
        return request.has("policy");
    }

    private Answer answer(JsonNode request, Fill way) {
        if (!isToDecide(request)) {
            return share.answer(request);
        }
        return (way == Fill.NOTHING ? plain : filling).answer(request);
    }
}
