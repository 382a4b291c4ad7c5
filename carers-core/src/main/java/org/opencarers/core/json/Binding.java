package org.opencarers.core.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Binds a tree, attempt after attempt: what cannot be bound is noted and struck out, and the rest is tried again.
 *
 * <p>Jackson stops at the first value that it cannot bind. Striking it out finds every problem there is, whatever kind of
 * exception tells of it, where a handler of problems would be asked about a few kinds only.
 */
final class Binding {

    /** Whoever has made this many mistakes is better served by mending them than by a longer list. */
    static final int MOST_PROBLEMS = 100;

    private final JsonNode rest;
    private final JsonPath root;
    private final List<Problem> problems = new ArrayList<>();
    /** What was struck out is no longer there, but nobody forgot it. */
    private final Set<JsonPath> struck = new HashSet<>();
    /** For an array with struck elements, where those that are left stood in the document. */
    private final Map<ArrayNode, List<Integer>> indices = new IdentityHashMap<>();

    Binding(JsonNode tree, JsonPath root) {
        this.rest = tree.deepCopy();
        this.root = root;
    }

    /** Binds all that can be bound; empty when that is nothing, or when there are too many problems to go on. */
    <T> Optional<T> bind(ObjectReader reader) {
        while (true) {
            try {
                return Optional.of(reader.readValue(rest));
            } catch (JacksonException failure) {
                Place place = place(failure);
                BindingProblem.of(failure, place.path(), place.node(), struck).ifPresent(problems::add);
                struck.add(place.path());
                if (problems.size() == MOST_PROBLEMS) {
                    problems.add(Problem.at(root.toString(), "has more problems than these; mend these first"));
                    return Optional.empty();
                }
                if (place.removal().isEmpty()) {
                    return Optional.empty();
                }
                place.removal().get().run();
            }
        }
    }

    /** What was noted, in the order of the document. */
    List<Problem> problems() {
        return problems;
    }

    private Place place(JacksonException failure) {
        Place place = new Place(rest, root, Optional.empty());
        for (JacksonException.Reference step : failure.getPath()) {
            String name = step.getPropertyName();
            place = name == null ? element(place, step.getIndex()) : property(place, name);
        }
        Optional<String> culprit = BindingProblem.propertyAtFault(failure);
        return culprit.isPresent() ? property(place, culprit.get()) : place;
    }

    private static Place property(Place object, String name) {
        JsonNode value = object.node().get(name);
        if (value == null) {
            return object;
        }
        return new Place(
                value, object.path().property(name), Optional.of(() -> ((ObjectNode) object.node()).remove(name)));
    }

    private Place element(Place list, int index) {
        JsonNode value = list.node().get(index);
        if (value == null) {
            return list;
        }
        ArrayNode array = (ArrayNode) list.node();
        List<Integer> left = indices.computeIfAbsent(
                array, all -> IntStream.range(0, all.size()).boxed().collect(Collectors.toCollection(ArrayList::new)));
        return new Place(value, list.path().element(left.get(index)), Optional.of(() -> {
            array.remove(index);
            left.remove(index);
        }));
    }

    /** A value in what is left of the tree, and how to strike it out; the root cannot be. */
    private record Place(JsonNode node, JsonPath path, Optional<Runnable> removal) {}
}
