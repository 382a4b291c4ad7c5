package org.opencarers.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.opencarers.conformance.generate.CaseSeed;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.receipt.PolicyVersion;
import org.opencarers.testkit.differential.Seeds;
import org.opencarers.testkit.example.BusPass;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whoever changes a policy in any one place changes its version, by which receipts name it. */
@Domain(Seeds.class)
class VersionProperties {

    private static String version(Policy<?> policy) {
        return PolicyVersion.of(policy.id(), List.of(policy), JsonNodeFactory.instance.objectNode())
                .version();
    }

    private static <O extends Enum<O> & Outcome> void assertEachChangeIsAnotherVersion(Policy<O> policy) {
        String version = version(policy);
        for (Mutant<O> mutant : PolicyMutation.of(policy)) {
            assertThat(version(mutant.policy())).as(mutant.description()).isNotEqualTo(version);
        }
    }

    @Example
    void every_change_to_the_bus_pass_is_another_version() {
        assertEachChangeIsAnotherVersion(BusPass.POLICY);
    }

    @Property(tries = 20, seed = "20261126")
    void every_change_to_a_policy_is_another_version(@ForAll CaseSeed seed) {
        assertEachChangeIsAnotherVersion(seed.policy().policy());
    }
}
