package org.opencarers.rules.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.opencarers.law.england.CarersAssessment;
import org.opencarers.law.gb.CarersAllowance;
import org.opencarers.law.gb.CarersAllowanceOutcome;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class PolicyVersionTest {

    private static final JsonNode NO_TABLES = JsonNodeFactory.instance.objectNode();
    private static final Policy<CarersAllowanceOutcome> POLICY = CarersAllowance.POLICY;

    private static String version(Policy<?>... policies) {
        return PolicyVersion.of("p", List.of(policies), NO_TABLES).version();
    }

    private static Policy<CarersAllowanceOutcome> withFirst(Rule<CarersAllowanceOutcome> rule) {
        List<Rule<CarersAllowanceOutcome>> rules = new ArrayList<>(POLICY.rules());
        rules.set(0, rule);
        return POLICY.withRules(rules);
    }

    @Test
    void a_policy_written_in_the_same_way_has_the_same_version() {
        assertThat(version(POLICY.withRules(POLICY.rules())))
                .isEqualTo(version(POLICY))
                .hasSize(64);
    }

    @Test
    void every_change_of_a_rule_and_of_their_order_is_another_version() {
        Rule<CarersAllowanceOutcome> first = POLICY.rules().get(0);
        List<Rule<CarersAllowanceOutcome>> reversed = new ArrayList<>(POLICY.rules());
        Collections.reverse(reversed);
        Set<String> versions = new TreeSet<>(List.of(
                version(POLICY),
                version(POLICY.withRules(reversed)),
                version(POLICY.withRules(
                        POLICY.rules().subList(1, POLICY.rules().size()))),
                version(withFirst(first.withOutcome(other(first.outcome())))),
                version(withFirst(first.withCondition(Condition.not(first.condition())))),
                version(withFirst(first.withCondition(first.condition().clause("another")))),
                version(withFirst(first.withCondition(first.condition().citing(Citation.of("another"))))),
                version(withFirst(first.inForce(DateRange.from("2020-01-01")))),
                version(withFirst(first.inForce(DateRange.from("2020-01-02")))),
                version(withFirst(first.inForce(DateRange.from("2020-01-02").until("2021-01-01")))),
                version(POLICY.withOtherwise(other(POLICY.otherwise()))),
                version(CarersAssessment.POLICY),
                version(POLICY, CarersAssessment.POLICY),
                version(CarersAssessment.POLICY, POLICY)));
        assertThat(versions).hasSize(14);
    }

    private static CarersAllowanceOutcome other(CarersAllowanceOutcome outcome) {
        return outcome == CarersAllowanceOutcome.NOT_ENTITLED
                ? CarersAllowanceOutcome.ENTITLED
                : CarersAllowanceOutcome.NOT_ENTITLED;
    }

    @Test
    void the_tables_beside_the_rules_belong_to_it() {
        JsonNode tables = JsonNodeFactory.instance.objectNode().put("basis", "SHARE");
        assertThat(PolicyVersion.of("p", List.of(POLICY), tables).version()).isNotEqualTo(version(POLICY));
    }

    @Test
    void what_is_no_digest_is_no_version() {
        assertThatThrownBy(() -> new PolicyVersion("p", "3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("but was given as 3");
    }
}
