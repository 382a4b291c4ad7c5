package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The dependency that the guide tells authorities to declare is the one that this build makes. */
class ExamplePomTest {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<groupId>org.opencarers</groupId>\\s*<artifactId>(.*?)</artifactId>\\s*<version>(.*?)</version>");

    @Test
    void its_version_is_that_of_this_build() {
        Matcher shown = DEPENDENCY.matcher(Region.text("docs/src/test/resources/northshire/pom.xml#dependency"));
        assertThat(shown.find()).isTrue();

        Matcher made = DEPENDENCY.matcher(Documents.text(Documents.named("pom.xml")));
        assertThat(made.find()).isTrue();
        assertThat(shown.group(2)).isEqualTo(made.group(2));
        assertThat(Documents.named(shown.group(1) + "/pom.xml")).exists();
    }
}
