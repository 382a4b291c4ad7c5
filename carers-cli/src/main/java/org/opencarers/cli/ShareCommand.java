package org.opencarers.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.opencarers.rules.exchange.ShareExchange;
import org.opencarers.sharing.Sharing;
import org.opencarers.sharing.StaffReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code share}: answers requests whether items of information may be told to somebody. */
@Command(
        name = "share",
        description =
                "Says for each item of information whether it may be told to this recipient, for this purpose, now,"
                        + " or goes to a person to decide. The answer is for staff; only its message is for the carer.",
        mixinStandardHelpOptions = true)
final class ShareCommand implements Callable<Integer> {

    private final CarersCommand carers;
    private final Streams streams;
    private final boolean progress;

    @ArgGroup
    private FormatChoice choice = new FormatChoice();

    @Option(
            names = "--without-harm-flags",
            description = "Answer for staff who may not see that somebody fears harm: nothing in the answer names or"
                    + " reveals it.")
    private boolean withoutHarmFlags;

    @ArgGroup(exclusive = false)
    private @Nullable ReceiptChoice receipt;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "Files of sharing documents in JSON, - for standard input. A file holds one document, a list of"
                        + " documents, or one document a line (NDJSON), in UTF-8. The least that a document holds:",
                "{\"id\": \"visit-1\", \"asOf\": \"2026-11-21\", \"recipient\": {\"ref\": \"mother\"},"
                        + " \"ask\": {\"items\": [\"CARE_PLAN\"]}}"
            })
    private List<String> files = List.of();

    ShareCommand(CarersCommand carers, Streams streams, boolean progress) {
        this.carers = carers;
        this.streams = streams;
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException {
        ShareExchange exchange = new ShareExchange(
                Sharing.with(carers.engine()),
                withoutHarmFlags ? StaffReader.WITHOUT_HARM_FLAGS : StaffReader.WITH_HARM_FLAGS);
        ReceiptChoice chosen = receipt;
        if (chosen == null) {
            return new Answering(exchange::answer, choice.format(), streams).answer(files, progress);
        }
        return new Answering(chosen.receipting(exchange::answer), choice.format(), streams)
                .answerOnly(chosen.only(files, streams));
    }
}
