package org.opencarers.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.decision.Fill;
import org.opencarers.rules.exchange.Answer;
import org.opencarers.rules.exchange.DecideExchange;
import org.opencarers.rules.exchange.Incoming;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** The verb {@code decide}: answers every request of every file, in order, one at a time. */
@Command(
        name = "decide",
        description = "Decides policies about situations: is an assessment owed, a benefit payable, a service open?",
        mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {

    private final CarersCommand carers;
    private final Streams streams;
    private final boolean progress;
    private boolean anyAnswer;
    private int status;

    @ArgGroup
    private Choice choice = new Choice();

    @Option(
            names = "--fill",
            description =
                    "Where an unknown fact asks for the decision of another policy, decide that on the same facts, and"
                            + " fill the fact from it. The explanation says so.")
    private boolean fill;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "Files of requests in JSON, - for standard input. A file holds one request, a list of requests, or one request"
                        + " a line (NDJSON), in UTF-8. A request:",
                "{\"id\": \"case-7\", \"policy\": \"gb.carers-allowance\", \"asOf\": \"2026-11-21\","
                        + " \"facts\": {\"carer.age\": 45}}"
            })
    private List<String> files = List.of();

    /** In which form to answer. */
    static final class Choice {
        @Option(names = "--json", required = true, description = "Print one JSON array.")
        private boolean json;

        @Option(names = "--ndjson", required = true, description = "Print one JSON answer a line, each at once.")
        private boolean ndjson;

        Format format() {
            return json ? Format.JSON : ndjson ? Format.NDJSON : Format.TEXT;
        }
    }

    DecideCommand(CarersCommand carers, Streams streams, boolean progress) {
        this.carers = carers;
        this.streams = streams;
        this.progress = progress;
    }

    @Override
    public Integer call() throws IOException {
        Format format = choice.format();
        DecideExchange exchange =
                new DecideExchange(carers.engine(), fill ? Fill.FROM_EARLIER_DECISIONS : Fill.NOTHING);
        format.open(streams.out());
        try (Progress shown = new Progress(progress, streams.err())) {
            for (String name : files) {
                try (RequestFile file = new RequestFile(name, streams.in())) {
                    for (Optional<Incoming> next = file.next(); next.isPresent(); next = file.next()) {
                        format.print(answer(next.get(), exchange, format), !anyAnswer, streams.out());
                        anyAnswer = true;
                        shown.step();
                    }
                }
            }
        }
        format.close(streams.out());
        return status;
    }

    private String answer(Incoming incoming, DecideExchange exchange, Format format) {
        Optional<JsonNode> id = Optional.empty();
        try {
            if (incoming.request().isPresent()) {
                JsonNode request = incoming.request().get();
                id = request.optional("id").filter(JsonNode::isString);
                return printed(exchange.answer(request), format);
            }
            return printed(Answer.refused(id, incoming.problem().stream().toList()), format);
        } catch (RuntimeException | StackOverflowError failure) {
            // One request that the library stumbles over must not cost all the others their answers.
            status = 2;
            return format.of(Answer.refused(id, List.of(Problem.at("$", Failure.internal(failure)))));
        }
    }

    private String printed(Answer answer, Format format) {
        if (!answer.problems().isEmpty()) {
            status = Math.max(status, 1);
        }
        return format.of(answer);
    }
}
