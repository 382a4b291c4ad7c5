package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link leads somewhere, and every path that a document names is there. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\\s]+)`");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");

    @ParameterizedTest
    @MethodSource("documents")
    void links_between_documents_lead_somewhere(String name) {
        Path document = Documents.ROOT.resolve(name);
        List<String> broken = new ArrayList<>();
        Matcher link = LINK.matcher(prose(document));
        while (link.find()) {
            String target = link.group(1);
            if (!target.matches("https?://.*|mailto:.*") && !leadsSomewhere(document, target)) {
                broken.add(target);
            }
        }
        assertThat(broken).as("links of " + name + " that lead nowhere").isEmpty();
    }

    private static boolean leadsSomewhere(Path document, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        Path file = path.isEmpty() ? document : document.resolveSibling(path).normalize();
        if (!Files.exists(file) || !file.startsWith(Documents.ROOT)) {
            return false;
        }
        return hash < 0 || headings(file).contains(target.substring(hash + 1));
    }

    private static Set<String> headings(Path document) {
        return prose(document)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> Markdown.anchor(line.replaceFirst("#+ +", "")))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void paths_named_in_documents_are_in_the_repository(String name) {
        Set<String> folders = topLevel();
        List<String> absent = new ArrayList<>();
        Matcher code = CODE.matcher(prose(Documents.ROOT.resolve(name)));
        while (code.find()) {
            String path = code.group(1);
            boolean isPath = path.contains("/")
                    && folders.contains(path.substring(0, path.indexOf('/')))
                    && !path.contains("/target/");
            if (isPath && !Files.exists(Documents.ROOT.resolve(path))) {
                absent.add(path);
            }
        }
        assertThat(absent)
                .as("paths in " + name + " that are not in the repository")
                .isEmpty();
    }

    @Test
    void every_page_of_the_guide_is_in_its_index() {
        String index = Documents.text(Documents.ROOT.resolve("docs/README.md"));

        assertThat(Documents.checked().stream()
                        .filter(document -> document.getParent().endsWith("docs"))
                        .map(document -> document.getFileName().toString())
                        .filter(page -> !page.equals("README.md")))
                .allSatisfy(page -> assertThat(index).contains("](" + page + ")"));
    }

    private static String prose(Path document) {
        return FENCED.matcher(Documents.text(document)).replaceAll("");
    }

    private static Set<String> topLevel() {
        return Stream.of(
                        "carers-core",
                        "carers-rules",
                        "carers-plugins-example",
                        "carers-conformance",
                        "carers-testkit",
                        "carers-cli",
                        "docs")
                .collect(Collectors.toSet());
    }

    static Stream<String> documents() {
        return Documents.all().stream().map(Documents::name);
    }
}
