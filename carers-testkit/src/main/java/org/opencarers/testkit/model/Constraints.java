package org.opencarers.testkit.model;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.opencarers.core.answer.OrNone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The constraints on an answer, and on what it holds. */
final class Constraints {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Constraints() {}

    /**
     * One constraint.
     *
     * @param path where in the answer a problem is reported; empty for the answer itself and for what a map holds
     * @param constraint the annotation
     * @param around the whole answer around an answer that breaks it
     */
    record Constrained(String path, Annotation constraint, UnaryOperator<JsonNode> around) {}

    /** All of them, from the outside to the inside. */
    static List<Constrained> on(AnnotatedType answer) {
        List<Constrained> found = new ArrayList<>();
        collect(answer, "", wrong -> wrong, found);
        return found;
    }

    private static void collect(
            AnnotatedType answer, String path, UnaryOperator<JsonNode> around, List<Constrained> found) {
        own(answer).forEach(constraint -> found.add(new Constrained(path, constraint, around)));
        Class<?> raw = ModelType.rawType(answer.getType());
        if (raw == OrNone.class) {
            collect(ModelType.argument(answer, 0), path, around, found);
        }
        if (raw == List.class) {
            collect(
                    ModelType.argument(answer, 0),
                    path + "[0]",
                    wrong -> around.apply(NODES.arrayNode().add(wrong)),
                    found);
        }
        if (raw == Map.class) {
            AnnotatedType keys = ModelType.argument(answer, 0);
            AnnotatedType values = ModelType.argument(answer, 1);
            own(keys)
                    .forEach(constraint -> found.add(new Constrained(
                            path,
                            constraint,
                            wrong -> around.apply(NODES.objectNode().set(wrong.stringValue(), plain(values))))));
            collect(values, path, wrong -> around.apply(NODES.objectNode().set(key(keys), wrong)), found);
        }
    }

    /** A key that is as it should be. */
    private static String key(AnnotatedType keys) {
        Class<?> raw = ModelType.rawType(keys.getType());
        return raw.isEnum() ? ((Enum<?>) raw.getEnumConstants()[0]).name() : "CARE_PLAN";
    }

    /** A value that is as it should be. */
    private static JsonNode plain(AnnotatedType values) {
        return ModelType.rawType(values.getType()) == List.class ? NODES.arrayNode() : NODES.numberNode(1);
    }

    private static List<Annotation> own(AnnotatedType type) {
        return Arrays.stream(type.getAnnotations())
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .toList();
    }
}
