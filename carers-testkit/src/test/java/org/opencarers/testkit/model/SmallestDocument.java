package org.opencarers.testkit.model;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import tools.jackson.databind.node.ObjectNode;

/** A valid document that holds nothing but what must be there, so that nothing hides a fault or adds to it. */
final class SmallestDocument {

    private static final int GENERATION_SIZE = 1000;

    private SmallestDocument() {}

    static ObjectNode of(Class<?> type) {
        Arbitrary<ObjectNode> documents = ModelArbitraries.documents(type);
        ObjectNode document =
                documents.generator(GENERATION_SIZE).next(new Random(0)).value();
        for (ModelType.Property property : new ModelType(type).properties()) {
            if (!property.mandatory() && !Agreement.isSet(type, property.name())) {
                document.remove(property.name());
            }
        }
        return document;
    }
}
