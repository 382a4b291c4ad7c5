package org.opencarers.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.exchange.Answer;
import org.opencarers.rules.exchange.Incoming;
import org.opencarers.rules.exchange.ReceiptExchange;
import org.opencarers.rules.exchange.ReplayAnswer;
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
        Incoming kept = RequestFile.only(receipt, streams.in());
        Incoming asked = RequestFile.only(facts, streams.in());
        Salt secret =
                salt.map(SaltFile::new).orElseGet(() -> SaltFile.of(receipt)).read();
        if (kept.request().isEmpty() || asked.request().isEmpty()) {
            List<Problem> problems = Stream.of(kept, asked)
                    .flatMap(incoming -> incoming.problem().stream())
                    .toList();
            print(Answer.refused(Optional.empty(), problems));
            return CANNOT_COMPARE;
        }
        ReplayAnswer replayed = new ReceiptExchange(carers.engine())
                .replay(kept.request().get(), asked.request().get(), secret);
        print(replayed.answer());
        return replayed.same() ? 0 : replayed.answer().problems().isEmpty() ? 1 : CANNOT_COMPARE;
    }

    private void print(Answer answer) throws IOException {
        streams.print(answer, json);
    }
}
