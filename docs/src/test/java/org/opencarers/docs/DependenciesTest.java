package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of dependencies names what the build uses, in the version that it uses. */
class DependenciesTest {

    private static final String PAGE = Documents.text(Documents.named("docs/dependencies.md"));
    private static final String POM = Documents.text(Documents.named("pom.xml"));
    private static final Pattern PROPERTY = Pattern.compile("<([a-z-]+\\.version)>(.*?)</");
    private static final Pattern ARTIFACT =
            Pattern.compile("<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>\\s*<version>(.*?)</version>");
    private static final Pattern USED = Pattern.compile("<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>");

    @ParameterizedTest
    @MethodSource("artifactsOfTheParent")
    void the_page_names_each_artifact_with_its_version(String artifact, String version) {
        assertThat(PAGE.lines().filter(line -> line.contains(artifact)))
                .as("lines of the page that name " + artifact)
                .anySatisfy(line -> assertThat(line).contains(version));
    }

    @Test
    void the_page_names_every_artifact_that_a_module_uses() {
        List<String> unnamed = new ArrayList<>();
        for (String module : List.of(
                "carers-core",
                "carers-schedules",
                "carers-rules",
                "carers-plugins-example",
                "carers-conformance",
                "carers-testkit",
                "carers-cli",
                "docs")) {
            Matcher used = USED.matcher(Documents.text(Documents.named(module + "/pom.xml")));
            while (used.find()) {
                boolean ours = used.group(1).equals("org.opencarers");
                if (!ours && !PAGE.contains(onPage(used.group(2)))) {
                    unnamed.add(module + ": " + used.group(2));
                }
            }
        }
        assertThat(unnamed).as("dependencies that the page does not name").isEmpty();
    }

    static Stream<Arguments> artifactsOfTheParent() {
        Map<String, String> properties = new TreeMap<>();
        Matcher property = PROPERTY.matcher(POM);
        while (property.find()) {
            properties.put("${" + property.group(1) + "}", property.group(2));
        }
        List<Arguments> artifacts = new ArrayList<>();
        Matcher artifact = ARTIFACT.matcher(POM);
        while (artifact.find()) {
            if (!artifact.group(1).equals("org.opencarers")) {
                String version = artifact.group(3);
                artifacts.add(Arguments.of(onPage(artifact.group(2)), properties.getOrDefault(version, version)));
            }
        }
        return artifacts.stream();
    }

    /** What the page calls an artifact: a list of versions by the jar that it is there for. */
    private static String onPage(String artifact) {
        return switch (artifact) {
            case "jackson-bom" -> "jackson-databind";
            case "junit-bom" -> "junit-jupiter";
            case "jqwik-api", "jqwik-engine" -> "jqwik-engine";
            case "spotless-maven-plugin" -> "Spotless";
            case "pitest-maven" -> "pitest";
            case "checkstyle" -> "Checkstyle";
            default -> artifact;
        };
    }
}
