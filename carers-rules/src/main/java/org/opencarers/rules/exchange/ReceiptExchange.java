package org.opencarers.rules.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.decision.RefusedException;
import org.opencarers.rules.receipt.Receipt;
import org.opencarers.rules.receipt.Replay;
import org.opencarers.rules.receipt.Salt;
import org.opencarers.sharing.Sharing;
import tools.jackson.databind.JsonNode;

/**
 * Makes receipts of answers about sharing, and finds out what is no longer as a receipt says.
 *
 * <p>A pure function of the rules and of what it is given. Immutable, and safe for any number of threads.
 */
public final class ReceiptExchange {

    private final Sharing sharing;

    /** An exchange of receipts for these rules of sharing. */
    public ReceiptExchange(Sharing sharing) {
        this.sharing = sharing;
    }

    /**
     * The receipt of the answer to a request.
     *
     * @param request a sharing document, as for {@link ShareExchange#answer}
     * @param salt the secret of this receipt
     * @return the receipt, as text in its canonical form; or all problems of the request
     */
    public Answer receipt(JsonNode request, Salt salt) {
        Optional<JsonNode> id = RequestId.of(request);
        List<Problem> problems = new ArrayList<>();
        return collecting(problems, () -> receiptOf(request, salt))
                .map(receipt -> Answer.of(receipt::json, receipt::text))
                .orElseGet(() -> Answer.refused(id, problems));
    }

    /**
     * Answers a request again, and compares the receipt of it with one that was kept.
     *
     * @param kept the receipt
     * @param request the request as it is now, a sharing document
     * @param salt the salt of the receipt
     * @return every difference by name, never by value; or all problems of the receipt, the salt and the request
     */
    public ReplayAnswer replay(JsonNode kept, JsonNode request, Salt salt) {
        List<Problem> problems = new ArrayList<>();
        Optional<Receipt> then = collecting(problems, () -> Receipt.read(kept));
        Optional<Receipt> now = collecting(problems, () -> receiptOf(request, salt));
        if (then.isPresent()
                && now.isPresent()
                && !then.get().saltCommitment().equals(now.get().saltCommitment())) {
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

    private Receipt receiptOf(JsonNode request, Salt salt) {
        return sharing.receipt(ShareExchange.read(request), salt);
    }

    private static Optional<Receipt> collecting(List<Problem> problems, Supplier<Receipt> receipt) {
        try {
            return Optional.of(receipt.get());
        } catch (InvalidDocumentException invalid) {
            problems.addAll(invalid.problems());
        } catch (RefusedException refused) {
            problems.addAll(refused.problems());
        }
        return Optional.empty();
    }
}
