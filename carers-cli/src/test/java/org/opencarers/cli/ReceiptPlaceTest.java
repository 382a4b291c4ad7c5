package org.opencarers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Receipts and salts that are not where they are looked for: what is named, and that nothing is left behind. */
class ReceiptPlaceTest {

    private static final String ALLOWANCE =
            Path.of("..", "docs", "examples", "carers-allowance.json").toString();

    @TempDir
    private Path folder = Path.of("");

    private String receipt = "";

    @BeforeEach
    void a_receipt_is_kept() {
        receipt = file("kept");
        assertThat(Run.of("decide", "--receipt", receipt, ALLOWANCE).status()).isZero();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String altered(String name, String text) throws IOException {
        Files.copy(folder.resolve("kept.salt"), folder.resolve(name + ".salt"));
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static void cannotRun(Run run, String words) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("carers: " + words + "\n");
    }

    @Test
    void no_salt_is_drawn_for_a_receipt_that_is_there_without_its_own() throws IOException {
        Path away = Files.move(folder.resolve("kept.salt"), folder.resolve("away"));
        String words =
                "--receipt " + receipt + ": is there already, and its salt is not at %s; name the salt with --salt, or"
                        + " another file with --receipt";
        cannotRun(Run.of("decide", "--receipt", receipt, ALLOWANCE), words.formatted(receipt + ".salt"));
        cannotRun(
                Run.of("decide", "--receipt", receipt, "--salt", file("gone"), ALLOWANCE),
                words.formatted(file("gone")));
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".salt"));
        assertThat(folder.resolve("gone")).doesNotExist();
        assertThat(Run.of("decide", "--receipt", receipt, "--salt", away.toString(), ALLOWANCE)
                        .status())
                .isZero();
    }

    @Test
    void a_directory_is_no_place_for_a_receipt_and_gets_no_salt() throws IOException {
        String directory = Files.createDirectory(folder.resolve("directory")).toString();
        cannotRun(
                Run.of("decide", "--receipt", directory, ALLOWANCE),
                "--receipt " + directory + ": is a directory; name a file");
        assertThat(folder.resolve("directory.salt")).doesNotExist();
    }

    @Test
    void a_directory_that_is_not_there_is_named_whatever_is_wrong_with_the_request() {
        String absent = file("no-such-folder/r");
        String words = "--receipt " + absent + ": there is no directory " + file("no-such-folder")
                + "; make it, or name another file";
        cannotRun(Run.of("decide", "--receipt", absent, ALLOWANCE), words);
        cannotRun(Run.of("share", "--receipt", absent, "--salt", receipt + ".salt", ALLOWANCE), words);
    }

    @Test
    void a_replay_looks_at_the_receipt_before_its_salt() throws IOException {
        Run absent = Run.of("replay", file("absent"), ALLOWANCE);
        assertThat(absent.status()).isEqualTo(2);
        assertThat(absent.err()).isEmpty();
        assertThat(absent.out())
                .isEqualTo(file("absent") + ": 1 problem\n  $: there is no such file; check the name\n");
        Run directory = Run.of("replay", folder.toString(), ALLOWANCE);
        assertThat(directory.err()).isEmpty();
        assertThat(directory.out()).contains("$: is a directory; name the files in it");
        Files.delete(folder.resolve("kept.salt"));
        cannotRun(
                Run.of("replay", receipt, ALLOWANCE),
                receipt + ": its salt is not at " + receipt + ".salt; name it with --salt");
    }

    @Test
    void a_salt_that_is_not_that_of_the_receipt_is_named() throws IOException {
        String other =
                Files.writeString(folder.resolve("other"), "6".repeat(64)).toString();
        cannotRun(
                Run.of("replay", "--salt", other, receipt, ALLOWANCE),
                "--salt " + other + ": is not the salt of " + receipt + "; name its own with --salt");
        Files.move(Path.of(other), folder.resolve("kept.salt"), StandardCopyOption.REPLACE_EXISTING);
        cannotRun(
                Run.of("replay", receipt, ALLOWANCE),
                receipt + ".salt: is not the salt of " + receipt + "; name its own with --salt");
    }

    @Test
    void a_spoiled_receipt_is_named_and_the_original_is_asked_for() throws IOException {
        String text = Files.readString(Path.of(receipt));
        String spoiled = altered("spoiled", text.replace("2026-11-21", "2026-11-22"));
        Run run = Run.of("replay", spoiled, ALLOWANCE);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .isEqualTo(spoiled
                        + ": 1 problem\n  $.digest: is not the digest of this receipt, which was changed since it"
                        + " was written; find the original\n");
        Run json = Run.of("replay", "--json", spoiled, ALLOWANCE);
        assertThat(json.json().get("id").isNull()).isTrue();
        assertThat(json.json().get("problems").get(0).get("value").asString()).isEqualTo(spoiled);
    }

    @Test
    void a_receipt_that_is_cut_short_is_named_and_cannot_be_mended() throws IOException {
        String cut = altered("cut", Files.readString(Path.of(receipt)).substring(0, 200));
        Run run = Run.of("replay", cut, ALLOWANCE);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .startsWith(cut + ": 1 problem\n  $.answer.faults: ")
                .contains("is no whole receipt; find the original")
                .doesNotContain("close every");
    }

    @Test
    void problems_of_the_receipt_and_of_the_request_are_told_apart() throws IOException {
        String seven = altered("seven", "7");
        Run run = Run.of("replay", seven, file("absent"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .isEqualTo(seven + ": 1 problem\n  $: must be a receipt, an object in braces\n\n" + file("absent")
                        + ": 1 problem\n  $: there is no such file; check the name\n");
        assertThat(Run.of("replay", "--json", seven, file("absent")).json().get("problems"))
                .hasSize(2);
    }
}
