package org.opencarers.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opencarers.rules.exchange.Answer;
import org.opencarers.rules.exchange.PackExchange;
import org.opencarers.rules.packs.Catalogue;
import org.opencarers.rules.packs.DiagnosisCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The verb {@code plugins doctor}: says what is wrong with packs, and what to do about it. */
@Command(
        name = "doctor",
        description =
                "Says everything that is wrong with the policy packs that were found and what to do about it, which packs"
                        + " contradict one another, what is proved of what they vary, and when their parameters end.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0 every pack is loaded whole, 1 something is refused or left out, 2 a pack that is required"
                    + " is not loaded whole, or the command could not run."
        })
final class PluginsDoctorCommand implements Callable<Integer> {

    private static final int CANNOT_RUN = 2;

    private final CarersCommand carers;
    private final Streams streams;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Also say which parameters have no value on this date, such as 2026-11-21.")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    PluginsDoctorCommand(CarersCommand carers, Streams streams) {
        this.carers = carers;
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = carers.catalogue();
        Answer examination = new PackExchange(catalogue).examine(asOf);
        streams.print(examination, json);
        if (!carers.isComplete(catalogue) || !examination.problems().isEmpty()) {
            return CANNOT_RUN;
        }
        return catalogue.cost() == DiagnosisCode.Cost.NOTHING ? 0 : 1;
    }
}
