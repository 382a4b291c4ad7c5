package org.opencarers.testkit.model;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencarers.core.answer.OrNone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The constraints on an answer, and on what it holds. */
final class Constraints {

    private Constraints() {}

    /** Where in an answer a constraint stands: on the answer itself, or on each element of a list. */
    enum Place {
        ITSELF(""),
        ELEMENT("[0]");

        private final String path;

        Place(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }

        JsonNode around(JsonNode wrong) {
            return this == ITSELF ? wrong : JsonNodeFactory.instance.arrayNode().add(wrong);
        }
    }

    static Map<Place, Annotation> on(AnnotatedType answer) {
        Map<Place, Annotation> found = new LinkedHashMap<>();
        Class<?> raw = ModelType.rawType(answer.getType());
        for (Annotation annotation : own(answer)) {
            found.put(Place.ITSELF, annotation);
        }
        if (raw == OrNone.class) {
            own(ModelType.argument(answer, 0)).forEach(annotation -> found.put(Place.ITSELF, annotation));
        }
        if (raw == List.class) {
            own(ModelType.argument(answer, 0)).forEach(annotation -> found.put(Place.ELEMENT, annotation));
        }
        return found;
    }

    private static List<Annotation> own(AnnotatedType type) {
        return Arrays.stream(type.getAnnotations())
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .toList();
    }
}
