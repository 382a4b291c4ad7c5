package org.opencarers.rules.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opencarers.rules.Policy;
import tools.jackson.databind.node.JsonNodeFactory;

/** The versions of policies that stand alone, compared. */
final class Versions {

    private Versions() {}

    static String of(Policy<?> policy) {
        return PolicyVersion.of("example", List.of(policy), JsonNodeFactory.instance.objectNode())
                .version();
    }

    /** Asserts that no two of these have one version, and names two that have. */
    static void assertDistinct(Map<String, ? extends Policy<?>> policies) {
        assertThat(policies).hasSizeGreaterThan(1);
        Map<String, String> seen = new TreeMap<>();
        policies.forEach((what, policy) -> assertThat(seen.put(of(policy), what))
                .as("what has the version of '%s' too", what)
                .isNull());
    }
}
