package org.opencarers.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opencarers.rules.exchange.Answer;
import org.opencarers.rules.exchange.SupportExchange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The verb {@code support}: says what there is for carers, where, when, and whom to ring. */
@Command(
        name = "support",
        description =
                "Lists the local support of which packs tell: what there is, for whom, where, when, and whom to ring."
                        + " It is information; no answer rests on it.",
        mixinStandardHelpOptions = true)
final class SupportCommand implements Callable<Integer> {

    private static final OptionNames NAMES = new OptionNames(Map.of("$.area", "--area", "$.policy", "--policy"));

    private final CarersCommand carers;
    private final Streams streams;

    @Option(
            names = "--area",
            paramLabel = "CODE",
            description =
                    "Only what says that it serves this council or district, such as E10000016 for Kent; what does not"
                            + " state its area by a code is listed apart.")
    private Optional<String> area = Optional.empty();

    @Option(
            names = "--policy",
            paramLabel = "ID",
            description = "Only what this policy decides who may use, such as kmpt.carers-drop-in.")
    private Optional<String> policy = Optional.empty();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    SupportCommand(CarersCommand carers, Streams streams) {
        this.carers = carers;
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        SupportExchange exchange = new SupportExchange(carers.engine());
        Answer answer = exchange.tell(area, policy);
        if (!exchange.tell(area, Optional.empty()).problems().isEmpty()) {
            throw NAMES.cannotRun(answer);
        }
        streams.print(json ? answer : NAMES.in(answer), json);
        return answer.problems().isEmpty() ? 0 : 1;
    }
}
