package org.opencarers.rules.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opencarers.core.json.CarersJson;
import tools.jackson.databind.JsonNode;

/** Equal values are equal bytes. */
class CanonicalJsonTest {

    private static JsonNode json(String text) {
        return CarersJson.mapper().readTree(text);
    }

    @Test
    void properties_stand_by_name_without_white_space_and_lists_as_they_are() {
        assertThat(CanonicalJson.text(json("{ \"b\": [2, 1], \"a\": {\"d\": null, \"c\": \"x y\"} }")))
                .isEqualTo("{\"a\":{\"c\":\"x y\",\"d\":null},\"b\":[2,1]}");
    }

    @Test
    void a_set_has_each_element_once_in_the_order_of_their_texts() {
        JsonNode given = json("[\"b\", {\"y\": 2, \"x\": 1}, \"a\", {\"x\": 1, \"y\": 2}, \"b\", {\"x\": 0}]");
        assertThat(CanonicalJson.text(CanonicalJson.set(given))).isEqualTo("[\"a\",\"b\",{\"x\":0},{\"x\":1,\"y\":2}]");
        assertThat(CanonicalJson.set(json("[]"))).isEmpty();
    }
}
