package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every block of code in the guide is real: compiled, run, or printed by the program. */
class BlocksTest {

    private static final Set<String> PICTURES = Set.of("text");
    private static final Pattern EXIT_STATUS = Pattern.compile("(?:, exit status ([0-9]))?");
    private static final String LEFT_OUT = "…";

    /** A receipt is never written over, and the rules may be others than in the build before. */
    @BeforeAll
    static void no_receipt_is_left_of_an_earlier_build() throws IOException {
        Files.deleteIfExists(Documents.ROOT.resolve("docs/target/mother-visits.receipt"));
        Files.deleteIfExists(Documents.ROOT.resolve("docs/target/carers-allowance.receipt"));
    }

    /** What the page on local policy has somebody put there. */
    @BeforeAll
    static void plug_ins_lie_in_their_folders() throws IOException {
        NorthshireJar.write(Documents.ROOT.resolve("docs/target/plug-ins/northshire.jar"));
        NorthshireJar.write(Documents.ROOT.resolve("docs/target/both/northshire.jar"));
        NorthshireJar.write(Documents.ROOT.resolve("docs/target/both/northshire-new.jar"), "a new version");
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void every_block_is_what_its_marker_says(Block block) {
        if (PICTURES.contains(block.language())) {
            return;
        }
        if (block.marker().isEmpty()) {
            fail(block + " has no marker; write <!-- source: FILE#REGION --> on the line above it");
        }
        if (block.language().equals("console")) {
            checkConsole(block);
        } else if (block.language().equals("json")) {
            JsonPart.check(block);
        } else {
            checkSource(block);
        }
    }

    private static void checkSource(Block block) {
        String reference = block.marked("source: ").orElseGet(() -> unreadable(block));
        assertThat(block.text()).as(block + " against " + reference).isEqualTo(Region.text(reference));
    }

    private static void checkConsole(Block block) {
        Optional<String> notRun = block.marked("not run: ");
        if (notRun.isPresent()) {
            assertThat(notRun.get()).as(block + ": why it is not run").isNotBlank();
            return;
        }
        Matcher wanted = EXIT_STATUS.matcher(block.marked("run").orElseGet(() -> unreadable(block)));
        if (!wanted.matches()) {
            unreadable(block);
        }
        int status = wanted.group(1) == null ? 0 : Integer.parseInt(wanted.group(1));
        for (Session session : sessions(block)) {
            Program.Run run = Program.run(session.command());
            assertThat(run.status())
                    .as("%s: exit status of %s, which wrote%n%s", block, session.command(), run.output())
                    .isEqualTo(status);
            assertThat(run.output().stripTrailing() + "\n")
                    .as("%s: output of %s", block, session.command())
                    .matches(shape(session.output()));
        }
    }

    /** One command and what the document says that it prints. */
    private record Session(String command, List<String> output) {}

    private static List<Session> sessions(Block block) {
        List<Session> sessions = new ArrayList<>();
        for (String line : block.lines()) {
            if (line.startsWith("$ ")) {
                sessions.add(new Session(line.substring(2), new ArrayList<>()));
            } else if (sessions.isEmpty()) {
                fail(block + " begins with output; begin it with a command: $ ./carers ...");
            } else {
                sessions.get(sessions.size() - 1).output().add(line);
            }
        }
        assertThat(sessions).as(block + ": commands").isNotEmpty();
        return sessions;
    }

    /** The output word for word, where … by itself stands for any number of lines, and at an end for the rest of a line. */
    private static Pattern shape(List<String> output) {
        StringBuilder shape = new StringBuilder();
        for (String line : output) {
            if (line.strip().equals(LEFT_OUT)) {
                shape.append("(?:.*\n)*?");
            } else if (line.endsWith(LEFT_OUT)) {
                String shown = line.substring(0, line.length() - LEFT_OUT.length());
                shape.append(Pattern.quote(shown.stripTrailing())).append(".*\n");
            } else {
                shape.append(Pattern.quote(line)).append('\n');
            }
        }
        return Pattern.compile(shape.toString(), Pattern.UNIX_LINES);
    }

    private static String unreadable(Block block) {
        throw new AssertionError(block + " has a marker that says nothing to its kind: " + block.marker()
                + "; write 'source: FILE#REGION', for json also 'output of: COMMAND', for console 'run',"
                + " 'run, exit status N' or 'not run: REASON'");
    }

    static Stream<Block> blocks() {
        return Documents.checked().stream().flatMap(document -> Block.of(document).stream());
    }
}
