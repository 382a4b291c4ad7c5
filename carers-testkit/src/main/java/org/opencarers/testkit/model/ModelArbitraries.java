package org.opencarers.testkit.model;

import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.json.CarersJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Arbitraries for every type of the model: valid by construction, with every property now there and now unknown.
 *
 * <p>What is made is a function of jqwik's random numbers. Types that lie deeper in a document are made smaller, so that no
 * document grows without end.
 */
public final class ModelArbitraries {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 4;
    private static final int LONGEST_LIST = 3;

    private ModelArbitraries() {}

    /**
     * Valid values of a type.
     *
     * @param type a type of the model, such as {@code Carer}
     * @param <T> the type
     * @return the values, each free of problems
     */
    public static <T> Arbitrary<T> valid(Class<T> type) {
        return documents(type).map(document -> CarersJson.mapper().treeToValue(document, type));
    }

    /**
     * The same values as JSON.
     *
     * @param type a type of the model
     * @return the documents
     * @throws IllegalArgumentException when the class is no type of the model
     */
    public static Arbitrary<ObjectNode> documents(Class<?> type) {
        if (!ModelType.isModel(type)) {
            throw new IllegalArgumentException(type.getName() + " is no type of the model");
        }
        return documents(type, 0);
    }

    private static Arbitrary<ObjectNode> documents(Class<?> type, int depth) {
        List<ModelType.Property> properties = new ModelType(type).properties();
        List<Arbitrary<Optional<JsonNode>>> answers = new ArrayList<>();
        for (ModelType.Property property : properties) {
            answers.add(property(property, depth));
        }
        return Combinators.combine(answers)
                .as(found -> {
                    ObjectNode document = NODES.objectNode();
                    for (int place = 0; place < properties.size(); place++) {
                        String name = properties.get(place).name();
                        found.get(place).ifPresent(answer -> document.set(name, answer));
                    }
                    return document;
                })
                .map(document -> Agreement.among(type, document));
    }

    private static Arbitrary<Optional<JsonNode>> property(ModelType.Property property, int depth) {
        if (property.mandatory()) {
            return answer(property.answer(), depth).map(Optional::of);
        }
        if (depth >= DEEPEST) {
            return Arbitraries.just(Optional.empty());
        }
        // The deeper, the rarer: a whole situation has some two hundred properties.
        double unknown = 0.3 + 0.15 * depth;
        return answer(property.answer(), depth).optional(1 - unknown);
    }

    private static Arbitrary<JsonNode> answer(AnnotatedType type, int depth) {
        Class<?> raw = ModelType.rawType(type.getType());
        if (raw == OrNone.class) {
            return answer(ModelType.argument(type, 0), depth)
                    .optional(0.7)
                    .map(value -> value.orElse(NODES.nullNode()));
        }
        if (raw == List.class) {
            return answer(ModelType.argument(type, 0), depth)
                    .list()
                    .ofMaxSize(depth >= DEEPEST - 1 ? 1 : LONGEST_LIST)
                    .map(ModelArbitraries::array);
        }
        if (raw == Set.class) {
            return members(ModelType.argument(type, 0));
        }
        if (raw == Map.class) {
            return map(type, depth);
        }
        if (ModelType.isModel(raw)) {
            return documents(raw, depth + 1).map(document -> document);
        }
        return AnswerArbitraries.of(type);
    }

    private static Arbitrary<JsonNode> members(AnnotatedType member) {
        Object[] all = ModelType.rawType(member.getType()).getEnumConstants();
        return Arbitraries.subsetOf(all)
                .map(chosen -> array(Arrays.stream(all)
                        .filter(chosen::contains)
                        .<JsonNode>map(one -> NODES.stringNode(((Enum<?>) one).name()))
                        .toList()));
    }

    private static Arbitrary<JsonNode> map(AnnotatedType type, int depth) {
        Class<?> keys = ModelType.rawType(ModelType.argument(type, 0).getType());
        Arbitrary<String> names = keys.isEnum()
                ? Arbitraries.of(keys.getEnumConstants()).map(one -> ((Enum<?>) one).name())
                : AnswerArbitraries.of(ModelType.argument(type, 0)).map(JsonNode::stringValue);
        return Combinators.combine(
                        names.list().uniqueElements().ofMaxSize(keys.isEnum() ? 1 : LONGEST_LIST),
                        answer(ModelType.argument(type, 1), depth).list().ofSize(LONGEST_LIST))
                .as((chosen, answers) -> {
                    ObjectNode map = NODES.objectNode();
                    int place = 0;
                    for (String name : new LinkedHashSet<>(chosen)) {
                        map.set(name, answers.get(place++));
                    }
                    return map;
                });
    }

    private static JsonNode array(List<? extends JsonNode> elements) {
        ArrayNode array = NODES.arrayNode();
        elements.forEach(array::add);
        return array;
    }
}
