package org.opencarers.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.opencarers.rules.exchange.Answer;
import org.opencarers.rules.exchange.ProvisionExchange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code coverage}: says what policies do with each provision of the law that they name. */
@Command(
        name = "coverage",
        description = "Lists the provisions of the law that policies name, and whether each is implemented, left to"
                + " judgement, delegated, out of scope or not yet modelled.",
        mixinStandardHelpOptions = true)
final class CoverageCommand implements Callable<Integer> {

    private final CarersCommand carers;
    private final Streams streams;

    @Parameters(
            arity = "0..*",
            paramLabel = "ID",
            description = "The policies, such as gb.carers-allowance; without any, all.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    CoverageCommand(CarersCommand carers, Streams streams) {
        this.carers = carers;
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Answer answer = new ProvisionExchange(carers.engine()).coverage(ids);
        streams.print(answer, json);
        return answer.problems().isEmpty() ? 0 : 1;
    }
}
