package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opencarers.core.contact.ContactDetails;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.services.Directory;
import org.opencarers.core.services.DirectoryEntry;

/** A directory is accepted whole, or everything that is wrong with it is told; nothing is thrown. */
class DirectoryDocumentTest {

    private static final Directory SOUND = Directory.builder()
            .title("Leeds (invented)")
            .addEntries(DirectoryEntry.builder()
                    .name("Tea on Tuesdays")
                    .contact(ContactDetails.phone("0113 496 0000"))
                    .build())
            .build();

    private static DirectoryDocument read(String json) {
        return DirectoryDocument.read("leeds.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Problem only(DirectoryDocument document) {
        assertThat(document.directory()).isEmpty();
        assertThat(document.problems()).hasSize(1);
        return document.problems().get(0);
    }

    private static Directory holding(int entries) {
        return Directory.builder()
                .title("Leeds (invented)")
                .addAllEntries(IntStream.range(0, entries)
                        .mapToObj(number ->
                                DirectoryEntry.builder().name("Group " + number).build())
                        .toList())
                .build();
    }

    @Test
    void a_directory_of_a_file_and_one_that_is_built_are_the_same() {
        DirectoryDocument file = read("""
                {"format": "carers/1", "kind": "DIRECTORY", "content": {"title": "Leeds (invented)", "entries": [
                  {"name": "Tea on Tuesdays", "contact": {"phones": ["0113 496 0000"]}}]}}""");
        DirectoryDocument built = DirectoryDocument.of(SOUND);

        assertThat(file.directory()).contains(SOUND).isEqualTo(built.directory());
        assertThat(file.problems()).isEmpty();
        assertThat(file.name()).isEqualTo("leeds.json");
        assertThat(file.place()).hasToString("$.content");
        assertThat(built.name()).isEqualTo("Leeds (invented)");
        assertThat(built.place()).hasToString("$");
    }

    @Test
    void all_problems_are_told_with_their_places_and_entries() {
        DirectoryDocument document = DirectoryDocument.of(Directory.builder()
                .title(" ")
                .addEntries(DirectoryEntry.builder().name("Tea").build())
                .addEntries(DirectoryEntry.builder()
                        .name("Helpline")
                        .areaCodes(List.of("Leeds"))
                        .contact(ContactDetails.phone("ring us"))
                        .build())
                .build());

        assertThat(document.directory()).isEmpty();
        assertThat(document.problems())
                .extracting(Problem::describe)
                .containsExactly(
                        "$.entries[1].areaCodes[0]: in the entry 'Helpline': must be the GSS code of a council or district,"
                                + " such as E10000016 for Kent (was: Leeds)",
                        "$.entries[1].contact.phones[0]: in the entry 'Helpline': must be a telephone number, digits with"
                                + " spaces, such as 01622 725000 (was: ring us)",
                        "$.title: must not be empty; write it, or leave it out when it is not known (was:  )");
    }

    @Test
    void problems_of_a_file_have_the_places_of_the_file() {
        Problem problem = only(read("""
                {"format": "carers/1", "kind": "DIRECTORY", "content": {"title": "Leeds",
                 "entries": [{"name": "Tea", "palces": ["Town hall"]}]}}"""));

        assertThat(problem.path()).isEqualTo("$.content.entries[0].palces");
        assertThat(problem.message()).startsWith("in the entry 'Tea': there is no such property; did you mean places?");
    }

    @Test
    void what_is_no_directory_is_told() {
        assertThat(only(DirectoryDocument.read("leeds.json", null)).message()).startsWith("is not there; ");
        assertThat(only(read("")).message()).startsWith("the document is empty");
        assertThat(only(read("{\"format\": ")).path()).isEqualTo("$.format");
        Problem kind = only(read("""
                {"format": "carers/1", "kind": "CARE_SITUATION", "content": {}}"""));
        assertThat(kind.path()).isEqualTo("$.kind");
        assertThat(kind.message()).startsWith("must be DIRECTORY");
        assertThat(kind.value()).isEqualTo("CARE_SITUATION");
    }

    @Test
    void text_that_is_not_UTF_8_is_told_and_not_guessed() {
        byte[] latin = "{\"format\": \"carers/1\", \"content\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(only(DirectoryDocument.read("leeds.json", new ByteArrayInputStream(latin)))
                        .message())
                .isEqualTo("is not written in UTF-8; write it in UTF-8");
    }

    @Test
    void a_byte_order_mark_at_the_start_is_no_part_of_the_file() {
        String json = """
                {"format": "carers/1", "kind": "DIRECTORY", "content": {"title": "Leeds"}}""";

        assertThat(read("\uFEFF" + json).directory())
                .isPresent()
                .isEqualTo(read(json).directory());
        assertThat(only(read("\uFEFF\uFEFF" + json)).message()).contains("not JSON");
    }

    @Test
    void a_file_that_breaks_off_is_told() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new EOFException();
            }
        };

        assertThat(only(DirectoryDocument.read("leeds.json", broken)).message())
                .isEqualTo("cannot be read, because of java.io.EOFException; see that the jar is whole");
    }

    @Test
    void two_thousand_entries_are_the_most() {
        assertThat(DirectoryDocument.of(holding(2_000)).directory()).isPresent();
        assertThat(only(DirectoryDocument.of(holding(2_001))))
                .isEqualTo(new Problem(
                        "$.entries", "2001 entries", "must hold at most 2000 entries; make several directories of it"));
    }

    @Test
    void a_million_characters_are_the_most() {
        String text = "x".repeat(9_000);
        Directory long112 = Directory.builder()
                .title("Leeds (invented)")
                .addAllEntries(IntStream.range(0, 112)
                        .mapToObj(number -> DirectoryEntry.builder()
                                .name("Group " + number)
                                .description(text)
                                .build())
                        .toList())
                .build();

        assertThat(only(DirectoryDocument.of(long112)).message())
                .isEqualTo("is longer than 1000000 characters; make several directories of it");
        String smallest = "{\"format\": \"carers/1\", \"kind\": \"DIRECTORY\", \"content\": {\"title\": \"T\"}}";
        String longest = smallest + " ".repeat(1_000_000 - smallest.length());
        assertThat(read(longest).problems()).isEmpty();
        assertThat(read(longest).directory()).isPresent();
        assertThat(only(read(longest + " ")).message())
                .isEqualTo("is longer than 1000000 characters; make several directories of it");
        assertThat(only(read("é".repeat(600_000))).message())
                .isEqualTo("is longer than 1000000 characters; make several directories of it");
    }

    @Test
    void a_class_of_a_packs_own_is_copied_or_told() {
        assertThat(only(DirectoryDocument.of(new Failing())).message())
                .isEqualTo("cannot be written as a document, because of java.lang.IllegalStateException; build it with"
                        + " Directory.builder()");
        assertThatNullPointerException().isThrownBy(() -> DirectoryDocument.of(nothing()));
        assertThatNullPointerException().isThrownBy(() -> DirectoryDocument.read(nothing(), null));
    }

    @SuppressWarnings("NullAway") // what a pack can do that is compiled without looking at warnings
    private static <T> T nothing() {
        return null;
    }

    /** An implementation that fails. */
    public static final class Failing implements Directory {
        @Override
        public String getTitle() {
            throw new IllegalStateException("no title today");
        }

        @Override
        public Optional<Organisation> getPublisher() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> getAsOf() {
            return Optional.empty();
        }

        @Override
        public List<DirectoryEntry> getEntries() {
            return List.of();
        }
    }
}
