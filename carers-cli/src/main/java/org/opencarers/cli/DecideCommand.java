package org.opencarers.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.opencarers.rules.decision.Fill;
import org.opencarers.rules.exchange.DecideExchange;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code decide}: answers requests to decide a policy about a situation. */
@Command(
        name = "decide",
        description = "Decides policies about situations: is an assessment owed, a benefit payable, a service open?",
        mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {

    private final CarersCommand carers;
    private final Streams streams;
    private final boolean progress;

    @ArgGroup
    private FormatChoice choice = new FormatChoice();

    @Option(
            names = "--fill",
            description =
                    "Where an unknown fact asks for the decision of another policy, decide that on the same facts, and"
                            + " fill the fact from it. The explanation says so.")
    private boolean fill;

    @ArgGroup(exclusive = false)
    private @Nullable ReceiptChoice receipt;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "Files of requests in JSON, - for standard input. A file holds one request, a list of requests, or one"
                        + " request a line (NDJSON), in UTF-8. A request:",
                "{\"id\": \"case-7\", \"policy\": \"gb.carers-allowance\", \"asOf\": \"2026-11-21\","
                        + " \"facts\": {\"carer.age\": 45}}"
            })
    private List<String> files = List.of();

    DecideCommand(CarersCommand carers, Streams streams, boolean progress) {
        this.carers = carers;
        this.streams = streams;
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException {
        DecideExchange exchange =
                new DecideExchange(carers.engine(), fill ? Fill.FROM_EARLIER_DECISIONS : Fill.NOTHING);
        ReceiptChoice chosen = receipt;
        if (chosen == null) {
            return new Answering(exchange::answer, choice.format(), streams).answer(files, progress);
        }
        return new Answering(chosen.receipting(exchange::answer), choice.format(), streams)
                .answerOnly(chosen.only(files, streams));
    }
}
