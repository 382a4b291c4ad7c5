package org.opencarers.cli;

import picocli.CommandLine.Command;

/** The verb {@code plugins}, which needs another verb: list them, or find out what is wrong with them. */
@Command(
        name = "plugins",
        description = "Says which policy packs were found, where they come from, and what is wrong with them.",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        mixinStandardHelpOptions = true)
final class PluginsCommand {}
