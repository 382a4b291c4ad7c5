package org.opencarers.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.installed.ConformanceExchange;
import org.opencarers.conformance.installed.InstalledPacks;
import org.opencarers.conformance.installed.PackConformance;
import org.opencarers.conformance.teeth.Bite;
import org.opencarers.conformance.teeth.Teeth;
import org.opencarers.rules.exchange.Answer;
import org.opencarers.rules.exchange.PackExchange;
import org.opencarers.rules.packs.Catalogue;
import org.opencarers.rules.packs.DiagnosisCode;
import org.opencarers.rules.packs.PackReport;
import org.opencarers.rules.packs.PackSource;
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
            "Exit status: 0 every pack is loaded whole, 1 something is refused or left out, or a law is broken or notices"
                    + " nothing, 2 a pack that is required is not loaded whole, or the command could not run."
        })
final class PluginsDoctorCommand implements Callable<Integer> {

    private static final int CANNOT_RUN = 2;

    private static final OptionNames NAMES = new OptionNames(Map.of("$.asOf", "--as-of"));

    private final CarersCommand carers;
    private final Streams streams;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Also say which parameters have no value on this date, such as 2026-11-21.")
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--laws",
            arity = "0..1",
            paramLabel = "PACK",
            fallbackValue = "",
            description = "Also examine the packs in the directories of --plugins by every law of policy packs; without"
                    + " --plugins those that do not come with this library; or only the pack with this id. Takes some"
                    + " seconds for a policy.")
    private Optional<String> laws = Optional.empty();

    @Option(
            names = "--teeth",
            description = "Also break a pack in many ways, and say of each whether the law that must notice it does.")
    private boolean teeth;

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
        if (!examination.problems().isEmpty()) {
            throw NAMES.cannotRun(examination);
        }
        List<PackConformance> examined =
                laws.map(pack -> examined(catalogue, pack)).orElse(List.of());
        List<Bite> bites = teeth ? Teeth.bites(Effort.usual()) : List.of();
        Answer answer = laws.isPresent()
                ? ConformanceExchange.withLaws(examination, examined)
                : ConformanceExchange.withoutLaws(examination, "--laws asks them, and --teeth shows that they notice");
        streams.print(teeth ? ConformanceExchange.withTeeth(answer, bites) : answer, json);
        if (!carers.isComplete(catalogue)) {
            return CANNOT_RUN;
        }
        boolean sound = examined.stream().noneMatch(PackConformance::isBroken)
                && bites.stream().allMatch(Bite::isNoticed);
        return sound && catalogue.cost() == DiagnosisCode.Cost.NOTHING ? 0 : 1;
    }

    private static List<PackConformance> examined(Catalogue catalogue, String wanted) {
        InstalledPacks installed = InstalledPacks.in(catalogue);
        if (wanted.isEmpty()) {
            return installed.examined(byDefault(catalogue.reports()), Effort.usual());
        }
        List<PackConformance> examined =
                installed.examined(report -> report.id().equals(wanted), Effort.usual());
        if (examined.isEmpty()) {
            throw new CannotRunException(
                    "--laws " + wanted + ": no pack of this id was found; ./carers plugins list shows those that were");
        }
        return examined;
    }

    /** Which packs are examined when none is named: those that somebody has just put there, where there are any. */
    static Predicate<PackReport> byDefault(List<PackReport> reports) {
        return reports.stream().anyMatch(report -> report.source() == PackSource.PLUG_IN)
                ? report -> report.source() == PackSource.PLUG_IN
                : report -> report.source() != PackSource.LIBRARY;
    }
}
