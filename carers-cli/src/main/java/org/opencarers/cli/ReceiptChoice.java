package org.opencarers.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.opencarers.rules.exchange.Answer;
import org.opencarers.rules.receipt.Salt;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Where to leave the receipt of an answer, and its salt. */
final class ReceiptChoice {

    @Option(
            names = "--receipt",
            paramLabel = "RECEIPT",
            required = true,
            description = "Also write a receipt of the answer into this file, for one document. A receipt that is there"
                    + " already is never replaced by another.")
    private Path receipt = Path.of("");

    @Option(
            names = "--salt",
            paramLabel = "SALT",
            description =
                    "The file with the secret of the receipt, 64 hexadecimal digits; without it, RECEIPT.salt. When"
                            + " there is no such file, a secret is drawn and written into it. Keep it with the document,"
                            + " away from the receipt.")
    private Optional<Path> salt = Optional.empty();

    /**
     * The only request of the only file.
     *
     * @throws CannotRunException when there are several
     */
    Entry only(List<String> files, Streams streams) throws IOException {
        if (files.size() > 1) {
            throw new CannotRunException("--receipt: is for one document; name one FILE");
        }
        return RequestFile.only(files.get(0), streams.in());
    }

    /**
     * The same answers, each of which leaves its receipt first: none goes out without it.
     *
     * @throws CannotRunException when there is no place for a receipt
     */
    Function<JsonNode, Answer> receipting(Function<JsonNode, Answer> answers) {
        checkPlace();
        return request -> {
            Answer answer = answers.apply(request);
            if (answer.problems().isEmpty()) {
                answer.receipt(salt()).ifPresent(receipt -> write(receipt.text()));
            }
            return answer;
        };
    }

    private void checkPlace() {
        if (Files.isDirectory(receipt)) {
            throw cannot("is a directory; name a file");
        }
        Path folder = receipt.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw cannot("there is no directory " + folder + "; make it, or name another file");
        }
    }

    /** The salt that was chosen, or a new one. */
    private Salt salt() {
        SaltFile file = SaltFile.of(salt, receipt.toString());
        // A new one would make another receipt, and a replay would take it for the salt of the one that is there.
        if (Files.exists(receipt, LinkOption.NOFOLLOW_LINKS) && !Files.exists(file.path())) {
            throw cannot("is there already, and its salt is not at " + file.path()
                    + "; name the salt with --salt, or another file with --receipt");
        }
        return file.readOrDraw();
    }

    /** Writes the receipt. The same receipt may be there; another is evidence, and stays. */
    private void write(String text) {
        String line = text + "\n";
        try {
            Files.writeString(receipt, line, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            if (!holds(line)) {
                throw cannot("is there already and holds something else; name another file");
            }
        } catch (IOException e) {
            throw cannot("cannot be written; name another file");
        }
    }

    private CannotRunException cannot(String why) {
        return new CannotRunException("--receipt " + receipt + ": " + why);
    }

    private boolean holds(String line) {
        try {
            return Files.size(receipt) == line.length()
                    && Files.readString(receipt).equals(line);
        } catch (IOException e) {
            return false;
        }
    }
}
