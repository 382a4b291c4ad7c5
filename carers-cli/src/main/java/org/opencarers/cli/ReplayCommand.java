package org.opencarers.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.exchange.Answer;
import org.opencarers.rules.exchange.ReceiptExchange;
import org.opencarers.rules.exchange.ReplayAnswer;
import org.opencarers.rules.receipt.Receipt;
import org.opencarers.rules.receipt.Salt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code replay}: answers a question again, and says what is no longer as its receipt says. */
@Command(
        name = "replay",
        description =
                "Answers a request to decide or a sharing document again, and compares the receipt of the answer with"
                        + " one that was kept. Says which facts, which parts of the answer, which packs and whether the"
                        + " rules are not as they were; never what an answer was.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0 both receipts are the same byte for byte, 1 they differ, 2 they cannot be compared."
        })
final class ReplayCommand implements Callable<Integer> {

    private static final int CANNOT_COMPARE = 2;

    private final CarersCommand carers;
    private final Streams streams;

    @Parameters(index = "0", paramLabel = "RECEIPT", description = "The file with the receipt that was kept.")
    private String receipt = "";

    @Parameters(
            index = "1",
            paramLabel = "FACTS",
            description = "The file with the request or sharing document as it is now, - for standard input.")
    private String facts = "";

    @Option(
            names = "--salt",
            paramLabel = "SALT",
            description = "The file with the secret of the receipt; without it, RECEIPT.salt.")
    private Optional<Path> salt = Optional.empty();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ReplayCommand(CarersCommand carers, Streams streams) {
        this.carers = carers;
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Entry kept = RequestFile.only(receipt, streams.in());
        Entry asked = RequestFile.only(facts, streams.in());
        List<Problem> ofReceipt = new ArrayList<>();
        Optional<Receipt> then = read(kept, ofReceipt);
        if (then.isEmpty() || asked.request().isEmpty()) {
            refuse(kept, ofReceipt, asked);
            return CANNOT_COMPARE;
        }
        Salt secret = SaltFile.of(salt, receipt).saltOf(then.get(), receipt);
        ReplayAnswer replayed = new ReceiptExchange(carers.engine())
                .replay(kept.request().orElseThrow(), asked.request().get(), secret);
        Answer answer = replayed.answer();
        streams.print(answer, json, asked.place());
        return replayed.same() ? 0 : answer.problems().isEmpty() ? 1 : CANNOT_COMPARE;
    }

    /** Nobody can mend a receipt: whatever is wrong in it, only the one that was written helps. */
    private static Optional<Receipt> read(Entry kept, List<Problem> problems) {
        if (kept.request().isEmpty()) {
            kept.problems().stream()
                    .map(problem -> kept.isOpened()
                            ? Problem.at(problem.path(), "is no whole receipt; find the original")
                            : problem)
                    .forEach(problems::add);
            return Optional.empty();
        }
        try {
            return Optional.of(Receipt.read(kept.request().get()));
        } catch (InvalidDocumentException invalid) {
            problems.addAll(invalid.problems());
            return Optional.empty();
        }
    }

    /** One document has the problems of both files; for people each file has its own. */
    private void refuse(Entry kept, List<Problem> ofReceipt, Entry asked) throws IOException {
        if (json) {
            List<Problem> all = new ArrayList<>(kept.naming(ofReceipt));
            all.addAll(asked.naming(asked.problems()));
            streams.print(Answer.refused(Optional.empty(), all), true, asked.place());
            return;
        }
        if (!ofReceipt.isEmpty()) {
            streams.print(Answer.refused(Optional.empty(), ofReceipt), false, kept.place());
        }
        if (asked.request().isEmpty()) {
            streams.out().append(ofReceipt.isEmpty() ? "" : "\n");
            streams.print(Answer.refused(Optional.empty(), asked.problems()), false, asked.place());
        }
    }
}
