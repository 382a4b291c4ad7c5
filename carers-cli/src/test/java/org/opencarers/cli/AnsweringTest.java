package org.opencarers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.core.json.CarersJson;
import org.opencarers.rules.exchange.Answer;
import org.opencarers.rules.exchange.ShareExchange;
import org.opencarers.sharing.Sharing;
import tools.jackson.databind.JsonNode;

/** An error of the library while it answers one document. */
class AnsweringTest {

    private static final String DOCUMENT = "{\"id\":\"%s\",\"asOf\":\"2026-11-21\",\"recipient\":{\"ref\":\"mother\"},"
            + "\"ask\":{\"items\":[\"LISTEN\",\"CARE_PLAN\"]}}\n";

    private static Function<JsonNode, Answer> failingFor(String id, boolean deep) {
        ShareExchange exchange = new ShareExchange(new Sharing());
        return document -> {
            if (document.get("id").asString().equals(id) && deep) {
                throw new StackOverflowError("his care plan");
            }
            if (document.get("id").asString().equals(id)) {
                throw new IllegalStateException("his care plan");
            }
            return exchange.answer(document);
        };
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_document_with_which_something_goes_wrong_has_a_problem_and_no_items(boolean deep) throws IOException {
        String documents = DOCUMENT.formatted("one") + DOCUMENT.formatted("bad") + DOCUMENT.formatted("two");
        InputStream in = new ByteArrayInputStream(documents.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Streams streams = new Streams(in, out, OutputStream.nullOutputStream());
        int status = new Answering(failingFor("bad", deep), Format.JSON, streams).answer(List.of("-"), false);
        JsonNode answers = CarersJson.mapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(status).isEqualTo(2);
        assertThat(answers).hasSize(3);
        assertThat(answers.get(1).propertyNames()).containsExactly("id", "problems");
        assertThat(answers.get(1).get("problems").get(0).get("message").asString())
                .startsWith("internal error, please report it: ")
                .doesNotContain("care plan");
        assertThat(answers.get(0).get("items"))
                .hasSize(2)
                .isEqualTo(answers.get(2).get("items"));
    }
}
