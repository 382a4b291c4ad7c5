package org.opencarers.testkit.model;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.opencarers.core.figures.PrintedFigure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Answers that are types of the model of their own and yet no objects in JSON. */
final class SpecialAnswers {

    private SpecialAnswers() {}

    static Arbitrary<JsonNode> of(Class<?> type) {
        if (type == PrintedFigure.class) {
            return Arbitraries.of("990,006", "189.896", "£4,135", "40 %", "about 500", "0")
                    .map(JsonNodeFactory.instance::stringNode);
        }
        throw new IllegalStateException("no answers are known for " + type.getName() + "; add some to SpecialAnswers");
    }
}
