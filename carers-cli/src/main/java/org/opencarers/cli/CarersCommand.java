package org.opencarers.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.exchange.PolicyExchange;
import org.opencarers.sharing.Sharing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command without a verb: what all verbs share. */
@Command(
        name = "carers",
        description = "Answers questions of law and policy about unpaid carers in the UK.",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Exit status: 0 every request was answered, 1 some had problems (each is reported in its place), 2 the command"
                    + " itself could not run."
        })
final class CarersCommand {

    private final Streams streams;

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Also load the policy packs in the jars of this directory.")
    private Optional<Path> plugins = Optional.empty();

    CarersCommand(Streams streams) {
        this.streams = streams;
    }

    /** The engine with every pack that was found; what could not be loaded is said on standard error. */
    DecisionEngine engine() {
        DecisionEngine engine = DecisionEngine.discover(PlugIns.search(plugins));
        for (Problem problem : engine.problems()) {
            streams.err().println("carers: " + problem);
        }
        streams.err().flush();
        return engine;
    }

    /** What describes the policies of every pack that was found, and those of sharing. */
    PolicyExchange policies() {
        Sharing sharing = sharing();
        return new PolicyExchange(engine(), sharing.policies(), sharing::proof);
    }

    /** The rules of sharing. */
    Sharing sharing() {
        // No plug-in adds to them so far; that the folder can be read is checked for every verb.
        PlugIns.search(plugins);
        return new Sharing();
    }
}
