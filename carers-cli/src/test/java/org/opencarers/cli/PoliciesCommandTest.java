package org.opencarers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencarers.core.json.CarersJson;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicySteps;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.exchange.PolicyExchange;
import org.opencarers.sharing.Disclosure;
import org.opencarers.sharing.Sharing;
import org.opencarers.sharing.SharingProof;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class PoliciesCommandTest {

    @Test
    void all_policies_are_listed_with_their_questions() {
        Run run = Run.of("policies");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("gb.carers-allowance ")
                .contains("May this person use the Carers Drop-in Service?")
                .endsWith("\n");
        assertThat(Run.of("policies", "--json").json().get(0).get("id").isString())
                .isTrue();
    }

    @Test
    void a_policy_on_a_date_has_its_conditions_limits_sources_and_gaps() {
        Run run = Run.of("policies", "gb.carers-allowance", "--as-of", "2026-11-21");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("(6) the carer's net weekly earnings are at most £204.00, the earnings limit  [")
                .contains("hours of care a week for this one person are at least 35 hours")
                .contains("£86.45")
                .contains("Not modelled\n");
    }

    @Test
    void the_same_policy_on_an_earlier_date_has_that_days_law() {
        Run run = Run.of("policies", "gb.carers-allowance", "--as-of", "2007-06-01");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("at most £87.00, the earnings limit").doesNotContain("£204.00");
    }

    @Test
    void a_date_that_is_not_covered_is_a_problem_that_names_the_parameters() {
        Run run = Run.of("policies", "gb.carers-allowance", "--as-of=1990-01-01");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("\n  --as-of: gb.carers-allowance.earnings-limit is known only from memory on 1990-01-01")
                .contains("\n  --as-of: gb.carers-allowance covers ");
        assertThat(Run.of("policies", "gb.carers-allowance", "--as-of=1990-01-01", "--json")
                        .json()
                        .get("problems")
                        .get(0)
                        .get("path")
                        .asString())
                .isEqualTo("$.asOf");
    }

    @Test
    void a_date_that_is_none_is_named_by_its_option_and_nothing_is_told() {
        for (String[] line : new String[][] {
            {"policies", "--as-of", "x"},
            {"policies", "--json", "--as-of=x"},
            {"policies", "gb.carers-leave", "--as-of=x"}
        }) {
            Run run = Run.of(line);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("carers: --as-of x: must be a day that exists")
                    .hasLineCount(1);
        }
        assertThat(Run.of("policies", "gb.carers-laeve", "--as-of=x").err())
                .startsWith(
                        "carers: ID gb.carers-laeve: there is no policy with this id; did you mean gb.carers-leave?\n"
                                + "carers: --as-of x: must be a day that exists")
                .hasLineCount(2);
    }

    @Test
    void an_unknown_policy_is_a_problem_with_a_suggestion() {
        Run run = Run.of("policies", "gb.carers-alowance", "--json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("problems").get(0).get("message").asString())
                .isEqualTo("there is no policy with this id; did you mean gb.carers-allowance?");
        assertThat(Run.of("policies", "gb.carers-alowance").out())
                .isEqualTo("gb.carers-alowance: 1 problem\n  ID: there is no policy with this id; did you mean"
                        + " gb.carers-allowance? (was: gb.carers-alowance)\n");
    }

    @Test
    void the_rules_of_sharing_are_listed_for_people_and_described_with_their_proof() {
        assertThat(Run.of("policies").out())
                .contains("\n\nAsked all together by ./carers share, and not by decide\nengland.sharing ");
        assertThat(Run.of("policies", "--json").out()).doesNotContain("england.sharing");
        Run run = Run.of("policies", "england.sharing", "--as-of", "2026-11-21");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\n  found       no: proved for every case.");
        Run json = Run.of("policies", "england.sharing", "--json");
        assertThat(json.status()).isZero();
        assertThat(json.json().get("proof").get("proved").booleanValue()).isTrue();
    }

    @Test
    void a_rule_that_shares_where_capacity_is_unknown_is_named_with_a_case() {
        String text = describedWithFault();
        assertThat(text)
                .contains("\n  found       YES: not proved. 4 unknown answers fail open, see below\n")
                .contains("\nFails open\n  sharing-patient.capacity: unknown shares, capable does not, when\n")
                .contains("\n  sharing-patient.capacity: unknown shares, lacks does not, when\n")
                .contains("\n    sharing-item.class: sensitive\n");
        JsonNode first = CarersJson.mapper()
                .readTree(describedWithFault("--json"))
                .get("proof")
                .get("counterexamples")
                .get(0);
        assertThat(first.get("sharedWith").get("sharing-patient.capacity").stringValue())
                .isEqualTo("UNKNOWN");
        assertThat(first.get("notSharedWith").get("sharing-patient.capacity").stringValue())
                .isEqualTo("CAPABLE");
    }

    /** What the command prints of rules that are those of England but for one that comes first. */
    private static String describedWithFault(String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Streams streams = new Streams(InputStream.nullInputStream(), out, OutputStream.nullOutputStream());
        Sharing sharing = new Sharing();
        Policy<Disclosure> faulty = faulty();
        PoliciesCommand command = new PoliciesCommand(
                () -> new PolicyExchange(
                        DecisionEngine.of(), List.of(faulty), () -> SharingProof.of(sharing.version(), faulty)),
                streams);
        String[] arguments =
                Stream.concat(Stream.of("england.sharing"), Stream.of(options)).toArray(String[]::new);
        assertThat(new CommandLine(command).execute(arguments)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Policy<Disclosure> faulty() {
        Policy<Disclosure> sound = Sharing.POLICY;
        Condition fault = Condition.all(
                is((ChoiceFact<?>) fact(sound, "sharing-item.class"), "SENSITIVE"),
                is((ChoiceFact<?>) fact(sound, "sharing-patient.capacity"), "UNKNOWN"));
        Citation nobody = Citation.of("Nobody");
        PolicySteps.NeedsRules<Disclosure> rules = Policy.about(sound.id(), sound.question(), Disclosure.class)
                .favouring(Favour.none())
                .safeSide(SafeSide.NEVER_DISCLOSE)
                .covering(sound.coverage())
                .asking(sound.facts().toArray(new Fact<?>[0]));
        rules.rule(Rule.clause("fault").when(fault).then(Disclosure.SHARE).citing(nobody));
        sound.rules().forEach(rules::rule);
        return rules.otherwise(sound.otherwise()).citing(nobody).build();
    }

    private static Fact<?> fact(Policy<?> policy, String id) {
        return policy.facts().stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <E extends Enum<E>> Condition is(ChoiceFact<E> fact, String name) {
        return fact.is(Enum.valueOf(fact.type(), name));
    }
}
