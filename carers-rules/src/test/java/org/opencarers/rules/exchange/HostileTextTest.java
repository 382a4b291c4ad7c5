package org.opencarers.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.decision.DecisionEngine;
import tools.jackson.databind.node.ObjectNode;

/** Text in a document is text: it names no class, it is no expression, and it steers no terminal. */
class HostileTextTest {

    private static final DecideExchange EXCHANGE = new DecideExchange(DecisionEngine.discover());

    private static ObjectNode request() {
        return (ObjectNode) CarersJson.parse("{\"id\":\"c\",\"policy\":\"gb.carers-allowance\",\"asOf\":\"2026-11-21\","
                + "\"facts\":{\"carer.nation\":\"ENGLAND\",\"carer.age\":15}}");
    }

    private static List<Problem> problems(ObjectNode request) {
        return EXCHANGE.answer(request).problems();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@class", "@type", "@c", "class", "$type", "!!java.lang.Runtime", "__proto__"})
    void the_name_of_a_class_is_an_unknown_property_wherever_it_stands(String tag) {
        String type = "javax.script.ScriptEngineManager";
        ObjectNode outside = request().put(tag, type);
        ObjectNode among = request();
        among.withObject("facts").put(tag, type);
        ObjectNode inside = request();
        inside.withObject("facts").putObject("carer.age").put(tag, type);

        assertThat(List.of(outside, among, inside))
                .allSatisfy(request -> assertThat(problems(request)).anySatisfy(problem -> {
                    assertThat(problem.path()).contains(tag);
                    assertThat(problem.message()).startsWith("there is no such ");
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${jndi:ldap://localhost/a}",
                "#{T(java.lang.Runtime).getRuntime()}",
                "{{7*7}}",
                "${7*7}",
                "%s%n%1$s",
                "'; drop table carers; --"
            })
    void an_expression_is_quoted_and_never_evaluated(String expression) {
        ObjectNode wrong = request();
        wrong.withObject("facts").put("carer.nation", expression);

        assertThat(problems(wrong)).singleElement().satisfies(problem -> {
            assertThat(problem.describe()).endsWith("(was: " + expression + ")");
        });
        assertThat(problems(request().put("policy", expression))).hasSize(1);
        assertThat(EXCHANGE.answer(request().put("id", expression)).problems()).isEmpty();
    }

    @Test
    void an_identifier_comes_back_letter_by_letter() {
        String odd = "${7*7} {{7*7}} \u202e";

        assertThat(EXCHANGE.answer(request().put("id", odd)).json().get("id").asString())
                .isEqualTo(odd);
    }
}
