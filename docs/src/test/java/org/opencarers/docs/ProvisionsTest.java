package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Policy;

/**
 * Every provision that the text of a policy names is covered by the policy, and no policy covers one that its text does
 * not name. The list was made by reading the texts and is never made from the code.
 */
class ProvisionsTest {

    private static final List<String> LIST =
            Documents.text(Documents.named("docs/law/provisions.csv")).lines().toList();

    private static final Set<String> OF_THE_TEXTS =
            new TreeSet<>(LIST.stream().skip(1).toList());

    private static final Set<String> OF_THE_POLICIES = new TreeSet<>(LawPagesTest.policies().stream()
            .flatMap(policy -> policy.provisions().stream()
                    .map(provision -> policy.id() + ",\"" + provision.place().text() + "\""))
            .toList());

    @Test
    void every_provision_that_a_text_names_is_covered() {
        Set<String> uncovered = new TreeSet<>(OF_THE_TEXTS);
        uncovered.removeAll(OF_THE_POLICIES);

        assertThat(uncovered).isEmpty();
    }

    @Test
    void every_provision_that_a_policy_covers_is_named_by_its_text() {
        Set<String> unnamed = new TreeSet<>(OF_THE_POLICIES);
        unnamed.removeAll(OF_THE_TEXTS);

        assertThat(unnamed).isEmpty();
    }

    @Test
    void the_list_has_each_provision_once() {
        assertThat(LIST)
                .startsWith("policy,provision")
                .doesNotHaveDuplicates()
                .allMatch(line -> line.matches("policy,provision|[a-z.-]+,\"[^\"]+\""));
    }

    @Test
    void every_policy_says_by_what_each_of_its_provisions_is_covered() {
        assertThat(LawPagesTest.policies())
                .allSatisfy(policy ->
                        assertThat(unexplained(policy)).as(policy.id()).isEmpty());
    }

    private static List<String> unexplained(Policy<?> policy) {
        return policy.provisions().stream()
                .filter(provision -> provision.by().isEmpty())
                .map(provision -> provision.place().text())
                .toList();
    }
}
