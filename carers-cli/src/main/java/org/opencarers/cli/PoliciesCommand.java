package org.opencarers.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.opencarers.rules.exchange.Answer;
import org.opencarers.rules.exchange.PolicyExchange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code policies}: says which policies there are, or what one of them says. */
@Command(
        name = "policies",
        description = "Lists the policies, or describes one with its outcomes, facts, rules, parameters and sources; of"
                + " england.sharing also the proof that no unknown leads to a share.",
        mixinStandardHelpOptions = true)
final class PoliciesCommand implements Callable<Integer> {

    private static final OptionNames NAMES = new OptionNames(Map.of("$.policy", "ID", "$.asOf", "--as-of"));

    private final Supplier<PolicyExchange> policies;
    private final Streams streams;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "The policy to describe, such as gb.carers-allowance.")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The date whose law is wanted, such as 2026-11-21; without it, all rules and all values. In a list,"
                            + " what cannot be asked about the date is marked, with the reason.")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    PoliciesCommand(Supplier<PolicyExchange> policies, Streams streams) {
        this.policies = policies;
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        PolicyExchange exchange = policies.get();
        Answer list = exchange.list(asOf);
        Answer answer = id.map(policy -> exchange.describe(policy, asOf)).orElse(list);
        if (!list.problems().isEmpty()) {
            throw NAMES.cannotRun(answer);
        }
        streams.print(json ? answer : NAMES.in(answer), json);
        return answer.problems().isEmpty() ? 0 : 1;
    }
}
