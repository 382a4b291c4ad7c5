package org.opencarers.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.opencarers.rules.exchange.PackExchange;
import org.opencarers.rules.packs.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The verb {@code plugins list}: says which packs were found. */
@Command(
        name = "list",
        description =
                "Lists every policy pack that was found, loaded or refused: who answers for it, where it comes from, its"
                        + " state, its policies, what it varies, its facts, what it tells of local support.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0 the packs are listed, 2 a pack that is required is not loaded whole, or the command"
                    + " could not run."
        })
final class PluginsListCommand implements Callable<Integer> {

    private final CarersCommand carers;
    private final Streams streams;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    PluginsListCommand(CarersCommand carers, Streams streams) {
        this.carers = carers;
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = carers.catalogue();
        streams.print(new PackExchange(catalogue).list(), json);
        return carers.isComplete(catalogue) ? 0 : 2;
    }
}
