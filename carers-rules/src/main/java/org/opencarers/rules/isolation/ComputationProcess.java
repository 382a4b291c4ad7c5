package org.opencarers.rules.isolation;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.opencarers.rules.Facts;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.computation.ComputationCall;
import org.opencarers.rules.computation.Fault;
import org.opencarers.rules.computation.PackComputation;
import org.opencarers.rules.exchange.FactsExchange;

/**
 * The program in the other process: reads one request, carries one computation out, writes one answer, and is gone.
 *
 * <p>A line break says that it has started; the answer follows. It goes as well when whoever asked is gone.
 */
final class ComputationProcess {

    /** A services file that fails on every line must not be read for ever. */
    private static final int MOST_FAILURES = 100;

    private ComputationProcess() {}

    /**
     * Runs the program.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String request = in.readLine();
        endWithWhoeverAsked(in);
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            System.setIn(InputStream.nullInputStream());
            // What the code prints is no part of the answer.
            System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            System.setErr(System.out);
            out.write('\n');
            out.write(answer(request).getBytes(StandardCharsets.UTF_8));
        }
        // The code may have left threads behind.
        Runtime.getRuntime().halt(0);
    }

    private static void endWithWhoeverAsked(BufferedReader in) {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (in.read() >= 0) {
                            continue;
                        }
                    } catch (IOException broken) {
                        // As good as the end.
                    }
                    Runtime.getRuntime().halt(1);
                },
                "carers-isolation-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static String answer(String line) {
        Wire.Request request = Wire.Request.read(line);
        try {
            return pack(request.pack())
                    .flatMap(pack -> computation(pack, request.fact()))
                    .map(computation -> answer(request, computation))
                    .orElseGet(() -> Wire.fault(
                            Fault.Code.NOT_STARTED, "the pack with the code was not found in a process of its own"));
        } catch (ServiceConfigurationError | RuntimeException | LinkageError broken) {
            return Wire.fault(
                    Fault.Code.NOT_STARTED,
                    "the pack with the code failed in a process of its own, with "
                            + broken.getClass().getName());
        }
    }

    /** The answer of a computation to a request for it. */
    static <T> String answer(Wire.Request request, PackComputation<T> computation) {
        Facts facts = new FactsExchange(computation.computed().reads()).read(request.facts(), request.asOf());
        return Wire.answer(
                computation.fact(),
                ComputationCall.of(computation, facts, request.asOf()).here());
    }

    private static Optional<PackComputation<?>> computation(PolicyPack pack, String fact) {
        ComputedFactsOf contributed = new ComputedFactsOf();
        pack.contribute(contributed);
        return contributed
                .with(fact)
                .map(computed -> new PackComputation<>(pack.descriptor().id(), pack.getClass(), computed));
    }

    /** The pack of a class, among those that are found; no other is made. */
    private static Optional<PolicyPack> pack(String type) {
        Iterator<ServiceLoader.Provider<PolicyPack>> providers =
                ServiceLoader.load(PolicyPack.class).stream().iterator();
        for (int failures = 0; failures < MOST_FAILURES; ) {
            try {
                if (!providers.hasNext()) {
                    return Optional.empty();
                }
                ServiceLoader.Provider<PolicyPack> provider = providers.next();
                if (provider.type().getName().equals(type)) {
                    return Optional.of(provider.get());
                }
            } catch (ServiceConfigurationError | LinkageError broken) {
                failures++;
            }
        }
        return Optional.empty();
    }
}
