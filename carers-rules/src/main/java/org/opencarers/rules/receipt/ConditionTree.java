package org.opencarers.rules.receipt;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Limit;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a condition compares with what, as a tree. Its words are left out: they follow from the rest. */
final class ConditionTree implements Condition.Cases<ObjectNode>, Comparison.Cases<ObjectNode> {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ConditionTree CASES = new ConditionTree();

    private ConditionTree() {}

    static ObjectNode of(Condition condition) {
        ObjectNode tree = condition.match(CASES);
        condition.clause().ifPresent(clause -> tree.put("clause", clause));
        condition.citations().forEach(citation -> tree.withArray("citations").add(citation.toString()));
        return tree;
    }

    /** All values of a parameter with their days and sources. */
    static ObjectNode parameter(Parameter<?> parameter) {
        ObjectNode node = NODES.objectNode().put("parameter", parameter.id());
        ArrayNode values = node.putArray("values");
        parameter.history().forEach(entry -> {
            ObjectNode value = PolicyTree.period(Optional.of(entry.inForce()));
            value.set("value", constant(entry.value()));
            value.put("source", entry.source().toString());
            values.add(value);
        });
        return node;
    }

    @Override
    public ObjectNode comparison(Comparison comparison) {
        return comparison.match(this);
    }

    @Override
    public ObjectNode atLeast(int count, List<Condition> parts) {
        ObjectNode node = NODES.objectNode().put("atLeast", count);
        ArrayNode list = node.putArray("of");
        parts.forEach(part -> list.add(of(part)));
        return node;
    }

    @Override
    public ObjectNode not(Condition part) {
        ObjectNode node = NODES.objectNode();
        node.set("not", of(part));
        return node;
    }

    @Override
    public <O extends Enum<O> & Outcome> ObjectNode outcome(Policy<O> policy, Set<O> accepted) {
        ObjectNode node = NODES.objectNode().put("policy", policy.id());
        node.set("gives", constant(accepted));
        return node;
    }

    @Override
    public <T> ObjectNode choice(Comparison.Choice<T> choice) {
        ObjectNode node = NODES.objectNode().put("fact", choice.fact().id());
        node.set("isAnyOf", limit(choice.accepted()));
        return node;
    }

    @Override
    public ObjectNode number(Comparison.Number number) {
        ObjectNode node = NODES.objectNode();
        ArrayNode sum = node.putArray("sum");
        number.term()
                .parts()
                .forEach(part -> sum.addObject()
                        .put("fact", part.fact().id())
                        .put("times", part.times())
                        .put("roundedUp", part.roundedUp()));
        node.put("relation", number.relation().name());
        node.set("limit", limit(number.limit()));
        return node;
    }

    @Override
    public <E extends Enum<E>> ObjectNode membership(Comparison.Membership<E> membership) {
        ObjectNode node = NODES.objectNode().put("atLeast", membership.atLeast());
        ArrayNode sets = node.putArray("sets");
        membership.sets().forEach(set -> sets.add(set.id()));
        node.set("counted", limit(membership.counted()));
        return node;
    }

    @Override
    public ObjectNode dates(Comparison.Dates dates) {
        ObjectNode node = NODES.objectNode().put("fact", dates.fact().id());
        node.set("is", constant(dates.orders()));
        return node.put("moment", dates.moment().text());
    }

    private static <T> JsonNode limit(Limit<T> limit) {
        if (limit instanceof Limit.Constant<T> fixed) {
            return constant(fixed.value());
        }
        return parameter(limit.parameter().orElseThrow());
    }

    /** Sets in the order of the alphabet, because a set of Java has a new order in each run. */
    static JsonNode constant(Object value) {
        if (value instanceof Collection<?> members) {
            ArrayNode names = NODES.arrayNode();
            members.stream().map(ConditionTree::name).sorted().forEach(names::add);
            return names;
        }
        return NODES.stringNode(name(value));
    }

    private static String name(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
