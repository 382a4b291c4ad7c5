package org.opencarers.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** The program {@code carers}. */
public final class Main {

    /** Held, because a logger that nobody holds forgets its level: it would greet every user with its version. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /**
     * Runs the command line and ends the virtual machine with the exit status.
     *
     * @param arguments the command line, verb first; {@code --help} explains it
     */
    public static void main(String[] arguments) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(run(arguments, System.in, out, err, Progress.canBeShown()));
    }

    /** Runs the command line on any streams and gives the exit status; nothing is thrown, and no stream is closed. */
    static int run(String[] arguments, InputStream in, OutputStream out, OutputStream err, boolean progress) {
        VALIDATOR.setLevel(Level.WARNING);
        Streams streams = new Streams(in, out, err);
        try {
            return commandLine(streams, progress).execute(arguments);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return Failure.report(failure, streams.err());
        } finally {
            streams.err().flush();
        }
    }

    private static CommandLine commandLine(Streams streams, boolean progress) {
        CarersCommand carers = new CarersCommand(streams);
        CommandLine line = new CommandLine(carers)
                .addSubcommand(new DecideCommand(carers, streams, progress))
                .addSubcommand(new ShareCommand(carers, streams, progress))
                .addSubcommand(new ReplayCommand(carers, streams))
                .addSubcommand(new PoliciesCommand(carers::policies, streams))
                .addSubcommand(new CoverageCommand(carers, streams))
                .addSubcommand(new SupportCommand(carers, streams))
                .addSubcommand(new CommandLine(new PluginsCommand())
                        .addSubcommand(new PluginsListCommand(carers, streams))
                        .addSubcommand(new PluginsDoctorCommand(carers, streams)));
        tellVersion(line);
        // A file of requests may be called @cases.json.
        return line.setExpandAtFiles(false)
                .setOut(streams.plainOut())
                .setErr(streams.err())
                .setExecutionExceptionHandler((failure, command, parsed) -> Failure.report(failure, streams.err()));
    }

    /** Every verb has the option, and there is one version. */
    private static void tellVersion(CommandLine line) {
        line.getCommandSpec().versionProvider(new BuildVersion());
        line.getSubcommands().values().forEach(Main::tellVersion);
    }
}
