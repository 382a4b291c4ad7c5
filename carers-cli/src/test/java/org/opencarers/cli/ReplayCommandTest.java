package org.opencarers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReplayCommandTest {

    private static final String MOTHER =
            Path.of("..", "docs", "examples", "mother-visits.json").toString();
    private static final String SALT = "5".repeat(64) + "\n";

    @TempDir
    private Path folder = Path.of("");

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String mother(String was, String is) throws IOException {
        return file("changed.json", Files.readString(Path.of(MOTHER)).replace(was, is));
    }

    private String kept() throws IOException {
        String receipt = file("visit.receipt");
        file("visit.receipt.salt", SALT);
        assertThat(Run.of("share", "--receipt", receipt, MOTHER).status()).isZero();
        return receipt;
    }

    @Test
    void a_receipt_is_written_beside_the_answer_which_stays_as_it_is() throws IOException {
        Run run = Run.of("share", "--json", "--receipt", file("r"), MOTHER);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Run.of("share", "--json", MOTHER).out());
        assertThat(Files.readString(folder.resolve("r"))).hasLineCount(1).endsWith("}\n");
    }

    @Test
    void a_salt_is_drawn_once_for_a_receipt_and_is_for_its_owner_alone() throws IOException {
        Run.of("share", "--receipt", file("one"), MOTHER);
        Run.of("share", "--receipt", file("two"), MOTHER);
        Path salt = folder.resolve("one.salt");
        assertThat(Files.readString(salt))
                .matches("[0-9a-f]{64}\n")
                .isNotEqualTo(Files.readString(folder.resolve("two.salt")));
        if (salt.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(Files.getPosixFilePermissions(salt))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
        assertThat(folder.resolve("one")).content().isNotEqualTo(Files.readString(folder.resolve("two")));
        assertThat(folder.resolve("one"))
                .content()
                .doesNotContain(Files.readString(salt).strip());
    }

    @Test
    void with_the_same_salt_the_same_receipt_is_made_again_and_may_be_there_already() throws IOException {
        String salt = file("salt", SALT);
        for (String name : new String[] {"one", "two", "two"}) {
            assertThat(Run.of("share", "--receipt", file(name), "--salt", salt, MOTHER)
                            .status())
                    .isZero();
        }
        assertThat(folder.resolve("one")).hasSameTextualContentAs(folder.resolve("two"));
        assertThat(folder.resolve("one.salt")).doesNotExist();
    }

    @Test
    void another_receipt_is_never_overwritten_and_no_answer_goes_out() throws IOException {
        String receipt = kept();
        String before = Files.readString(Path.of(receipt));
        Run run = Run.of("share", "--receipt", receipt, mother("\"age\": 34", "\"age\": 35"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("is there already and holds something else; name another file");
        assertThat(Path.of(receipt)).content().isEqualTo(before);
    }

    @Test
    void a_document_with_problems_has_no_receipt() throws IOException {
        Run run = Run.withInput("{\"id\":\"bad\"}", "share", "--receipt", file("r"), "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("lacks asOf and recipient and ask");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_receipt_is_for_one_document() throws IOException {
        Run files = Run.of("share", "--receipt", file("r"), MOTHER, MOTHER);
        Run lines = Run.withInput("{}\n{}", "share", "--receipt", file("r"), "-");
        Run none = Run.withInput("[]", "share", "--receipt", file("r"), "-");
        for (Run run : new Run[] {files, lines, none}) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("carers: ").hasLineCount(1);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void places_that_cannot_be_written_or_read_are_named() throws IOException {
        String absent = file("no-such-folder/s");
        assertThat(Run.of("share", "--receipt", file("r"), "--salt", absent, MOTHER)
                        .err())
                .isEqualTo("carers: --salt " + absent + ": cannot be written; name another file with --salt\n");
        assertThat(Run.of("replay", "--salt", folder.toString(), kept(), MOTHER).err())
                .isEqualTo(
                        "carers: --salt " + folder + ": cannot be read; name the file with the salt of the receipt\n");
        assertThat(Run.of("replay", "--salt", MOTHER, kept(), MOTHER).err())
                .isEqualTo("carers: --salt " + MOTHER
                        + ": holds no salt; a salt has 64 hexadecimal digits, 0 to 9 and a to f\n");
    }

    @Test
    void a_replay_of_the_same_document_is_the_same() throws IOException {
        Run run = Run.of("replay", kept(), MOTHER);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("The same question gives the same receipt, byte for byte.\n");
    }

    @Test
    void a_replay_of_a_document_that_changed_names_the_change_and_ends_with_1() throws IOException {
        Run run = Run.of("replay", "--json", kept(), mother("\"ACTIVE\"", "\"WITHDRAWN\""));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("same").asBoolean()).isFalse();
        assertThat(run.json().get("facts").valueStream().map(JsonNode::asString))
                .containsExactly("$.consents[*].status");
        assertThat(run.json().get("answer").valueStream().map(JsonNode::asString))
                .contains("outcomes", "bases");
    }

    private static final String ALLOWANCE =
            Path.of("..", "docs", "examples", "carers-allowance.json").toString();
    private static final String DUTY =
            Path.of("..", "docs", "examples", "duty-to-meet-needs.json").toString();

    @Test
    void a_decision_has_a_receipt_beside_the_answer_which_stays_as_it_is() throws IOException {
        Run run = Run.of("decide", "--json", "--receipt", file("r"), ALLOWANCE);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Run.of("decide", "--json", ALLOWANCE).out());
        assertThat(Files.readString(folder.resolve("r")))
                .hasLineCount(1)
                .contains("\"policy\":{\"id\":\"gb.carers-allowance\"", "\"packs\":[{\"id\":\"gb\"")
                .doesNotContain("case-7", "ENGLAND", "204.00");
        Run same = Run.of("replay", file("r"), ALLOWANCE);
        assertThat(same.status()).isZero();
        assertThat(same.out()).contains("\n  policy      gb.carers-allowance\n");
    }

    @Test
    void a_replay_of_a_decision_names_what_changed_and_ends_with_1() throws IOException {
        Run.of("decide", "--receipt", file("r"), ALLOWANCE);
        String changed =
                file("changed.json", Files.readString(Path.of(ALLOWANCE)).replace("40", "30"));
        Run run = Run.of("replay", "--json", file("r"), changed);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("facts").valueStream().map(JsonNode::asString))
                .containsExactly("$.facts['care.hours-per-week-for-one-person']");
        assertThat(run.json().get("packs")).isEmpty();
    }

    @Test
    void what_was_filled_is_filled_again_without_saying_so() {
        Run filled = Run.of("decide", "--fill", "--receipt", file("filled"), DUTY);
        assertThat(filled.out()).isEqualTo(Run.of("decide", "--fill", DUTY).out());
        assertThat(Run.of("replay", file("filled"), DUTY).status()).isZero();
    }

    @Test
    void a_request_with_problems_and_several_requests_have_no_receipt() {
        Run bad = Run.withInput("{\"id\":\"bad\"}", "decide", "--receipt", file("r"), "-");
        Run files = Run.of("decide", "--receipt", file("r"), ALLOWANCE, ALLOWANCE);
        Run lines = Run.withInput("{}\n{}", "decide", "--receipt", file("r"), "-");
        assertThat(bad.status()).isEqualTo(1);
        assertThat(files.status()).isEqualTo(2);
        assertThat(lines.status()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_receipt_of_one_kind_and_a_document_of_the_other_are_told_apart_and_end_with_2() throws IOException {
        Run shared = Run.of("replay", kept(), ALLOWANCE);
        Run.of("decide", "--receipt", file("r"), ALLOWANCE);
        Run decided = Run.of("replay", file("r"), MOTHER);
        assertThat(shared.status()).isEqualTo(2);
        assertThat(shared.out()).contains("the receipt is of sharing: give the sharing document");
        assertThat(decided.status()).isEqualTo(2);
        assertThat(decided.out()).contains("must be gb.carers-allowance, of which the receipt is");
    }

    @Test
    void what_cannot_be_compared_is_reported_and_ends_with_2() throws IOException {
        Run receipt = Run.of("replay", "--salt", file("salt", SALT), MOTHER, MOTHER);
        assertThat(receipt.status()).isEqualTo(2);
        assertThat(receipt.out()).contains("there is no such property in a receipt");
        Run request = Run.withInput("nonsense", "replay", "--json", kept(), "-");
        assertThat(request.status()).isEqualTo(2);
        assertThat(request.json().get("problems").get(0).get("message").asString())
                .startsWith("is not JSON;");
        Run absent = Run.of("replay", "--salt", file("salt"), kept(), file("absent.json"));
        assertThat(absent.status()).isEqualTo(2);
        assertThat(absent.out()).contains("there is no such file; check the name");
    }
}
