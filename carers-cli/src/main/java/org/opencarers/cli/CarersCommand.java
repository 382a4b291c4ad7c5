package org.opencarers.cli;

import java.util.Optional;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.PacksMissingException;
import org.opencarers.rules.exchange.PolicyExchange;
import org.opencarers.rules.isolation.SeparateProcess;
import org.opencarers.rules.packs.Catalogue;
import org.opencarers.sharing.Sharing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command without a verb: what all verbs share. */
@Command(
        name = "carers",
        description = "Answers questions of law and policy about unpaid carers in the UK.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Exit status: 0 every request was answered, 1 some had problems (each is reported in its place), 2 the"
                    + " command itself could not run."
        })
final class CarersCommand {

    private final Streams streams;

    @Mixin
    private PlugIns plugIns = new PlugIns();

    @Option(
            names = "--isolate",
            scope = ScopeType.INHERIT,
            description =
                    "Run the Java code by which packs work facts out in a process of its own, which is ended after "
                            + "10 seconds. Slower: each call starts a virtual machine.")
    private boolean isolate;

    CarersCommand(Streams streams) {
        this.streams = streams;
    }

    /**
     * The engine with every pack that was found; what could not be loaded is said on standard error.
     *
     * @throws CannotRunException when a required pack is missing
     */
    DecisionEngine engine() {
        DecisionEngine engine;
        try {
            engine = DecisionEngine.discover(plugIns.search());
        } catch (PacksMissingException missing) {
            throw new CannotRunException(PlugIns.missing(missing.diagnoses()).orElseThrow());
        }
        for (Problem problem : engine.problems()) {
            streams.err().println("carers: " + problem);
        }
        streams.err().flush();
        return isolate ? engine.withRunner(SeparateProcess.likeThisOne()) : engine;
    }

    /** Everything that was found, whatever is wrong with it. */
    Catalogue catalogue() {
        return plugIns.search().catalogue();
    }

    /** Whether no required pack is missing; which one is, and why, is said on standard error. */
    boolean isComplete(Catalogue found) {
        Optional<String> missing = PlugIns.missing(found.diagnoses());
        missing.ifPresent(line -> streams.err().println("carers: " + line));
        streams.err().flush();
        return missing.isEmpty();
    }

    /** What describes the policies of every pack that was found, and those of sharing. */
    PolicyExchange policies() {
        DecisionEngine engine = engine();
        Sharing sharing = Sharing.with(engine);
        return new PolicyExchange(engine, sharing.policies(), sharing::proof);
    }
}
