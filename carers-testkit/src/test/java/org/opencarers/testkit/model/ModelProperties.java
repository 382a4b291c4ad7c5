package org.opencarers.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencarers.core.document.CarersDocument;
import org.opencarers.core.document.DocumentKind;
import org.opencarers.core.json.CarersDocuments;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.core.validation.CarersValidator;
import tools.jackson.databind.node.ObjectNode;

/** What holds for every type of the model and whatever it holds. */
class ModelProperties {

    /** A type, and a valid document of it. */
    record Example(Class<?> type, ObjectNode document) {
        @Override
        public String toString() {
            return type.getSimpleName() + " " + document;
        }
    }

    @Provide
    Arbitrary<Example> examples() {
        return Arbitraries.of(ModelTypes.ALL)
                .flatMap(type -> ModelArbitraries.documents(type).map(document -> new Example(type, document)));
    }

    @Provide
    Arbitrary<CarersDocument> documents() {
        return Arbitraries.of(DocumentKind.values())
                .flatMap(kind -> ModelArbitraries.valid(kind.type()).map(value -> new CarersDocument(kind, value)));
    }

    @Property(tries = 2000, seed = "20261121", edgeCases = EdgeCasesMode.NONE)
    void what_is_written_reads_as_an_equal_value_and_is_written_as_the_same_text(@ForAll("examples") Example example) {
        Object value = CarersJson.read(example.document(), "$", example.type());
        String text = CarersJson.write(value);
        Object again = CarersJson.read(CarersJson.parse(text), "$", example.type());

        assertThat(again).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(CarersJson.write(again)).isEqualTo(text);
    }

    @Property(tries = 1000, seed = "20261121", edgeCases = EdgeCasesMode.NONE)
    void nothing_that_was_answered_is_lost(@ForAll("examples") Example example) {
        Object value = CarersJson.read(example.document(), "$", example.type());

        assertThat(CarersJson.parse(CarersJson.write(value)).size())
                .as("properties of " + example)
                .isEqualTo((int) example.document().properties().stream()
                        .filter(property -> !property.getValue().isContainer()
                                || !property.getValue().isEmpty()
                                || isAnAnswer(example.type(), property.getKey()))
                        .count());
    }

    /** Whether an empty list is the answer "none of them", and not merely a document without entries. */
    private static boolean isAnAnswer(Class<?> type, String name) {
        return new ModelType(type)
                .properties().stream()
                        .anyMatch(property -> property.name().equals(name)
                                && property.accessor().getReturnType() == Optional.class);
    }

    @Property(tries = 1000, seed = "20261121", edgeCases = EdgeCasesMode.NONE)
    void a_made_up_document_is_valid(@ForAll("examples") Example example) {
        Object value = CarersJson.read(example.document(), "$", example.type());

        assertThat(CarersValidator.check(value)).isEmpty();
    }

    @Property(tries = 500, seed = "20261121", edgeCases = EdgeCasesMode.NONE)
    void a_document_comes_back_as_the_same_bytes(@ForAll("documents") CarersDocument document) {
        String text = CarersDocuments.write(document);

        assertThat(CarersDocuments.read(text)).isEqualTo(document);
        assertThat(CarersDocuments.write(CarersDocuments.read(text))).isEqualTo(text);
    }

    @Property(tries = 1000, seed = "20261121", edgeCases = EdgeCasesMode.NONE)
    void no_answer_about_a_person_is_in_the_text_of_a_situation(@ForAll("situations") ObjectNode situation) {
        // What an authority delegates and how many places are booked says nothing about a person.
        situation.remove(List.of("delegation", "shortBreak"));

        assertThat(CarersJson.read(situation, "$", CareSituation.class).toString())
                .matches("CareSituation\\{([a-zA-Z]+=[A-Z][a-zA-Z]+\\{}(, )?)*}");
    }

    @Provide
    Arbitrary<ObjectNode> situations() {
        return ModelArbitraries.documents(CareSituation.class);
    }
}
