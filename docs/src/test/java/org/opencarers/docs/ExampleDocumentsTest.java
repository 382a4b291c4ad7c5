package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencarers.core.document.CarersDocument;
import org.opencarers.core.document.DocumentKind;
import org.opencarers.core.json.CarersDocuments;
import org.opencarers.rules.Policy;

/** The example documents of the guide. */
class ExampleDocumentsTest {

    private static final Path EXAMPLES = Documents.ROOT.resolve("docs/examples");

    /** The properties of the model that hold the id of a policy. */
    private static final Pattern POLICY = Pattern.compile("\"(?:whoMayUse|definition)\": \"([^\"]+)\"");

    /** The document of a pack lies in the pack. */
    private static final Path OF_A_PACK = Documents.named(
            "carers-plugins-example/src/main/resources/org/opencarers/example/kmpt/kmpt-directory.json");

    /** All but the requests to the command line, which name a policy or a recipient. */
    static List<Path> documents() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return Stream.concat(files, Stream.of(OF_A_PACK))
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> Documents.text(file).startsWith("{\n  \"format\""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_is_valid_and_comes_back_as_the_same_bytes(Path file) {
        CarersDocument document = CarersDocuments.read(file);

        assertThat(CarersDocuments.write(document)).isEqualTo(Documents.text(file));
    }

    @Test
    void there_is_an_example_of_every_kind() {
        Set<DocumentKind> shown = documents().stream()
                .map(file -> CarersDocuments.read(file).kind())
                .collect(Collectors.toSet());

        assertThat(shown).containsExactlyInAnyOrder(DocumentKind.values());
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void every_other_example_is_a_request() {
        assertThat(requests()).allSatisfy(text -> assertThat(text).containsAnyOf("\"policy\"", "\"recipient\""));
    }

    @Test
    void every_policy_that_an_example_names_is_there() {
        assertThat(documents().stream()
                        .map(Documents::text)
                        .flatMap(text -> POLICY.matcher(text).results())
                        .map(named -> named.group(1)))
                .contains("kmpt.carers-drop-in")
                .isSubsetOf(policies());
    }

    /** The ids of the policies that are shipped. */
    static List<String> policies() {
        return LawPagesTest.policies().stream().map(Policy::id).toList();
    }

    private static List<String> requests() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(Documents::text)
                    .filter(text -> !text.startsWith("{\n  \"format\""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
