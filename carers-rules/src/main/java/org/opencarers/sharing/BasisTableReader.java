package org.opencarers.sharing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a table of bases strictly, and collects everything that is wrong with it. */
final class BasisTableReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> REQUIRED =
            Set.of("basis", "outcome", "obligations", "source", "certainty", "meaning");

    private static final Set<String> OPTIONAL = Set.of("code", "route", "to", "needsExpertReview");

    private final String name;
    private final List<String> problems = new ArrayList<>();

    BasisTableReader(String name) {
        this.name = name;
    }

    /**
     * The rows by basis, in the order of the table.
     *
     * @throws IllegalStateException when anything is wrong with it, with everything that is
     */
    Map<String, BasisRow> read(InputStream json) {
        Map<String, BasisRow> rows = new LinkedHashMap<>();
        try (json) {
            JsonNode root = MAPPER.readTree(json);
            if (has("the table", root, Set.of("bases"), Set.of())) {
                root.path("bases").forEach(row -> add(rows, row));
            }
        } catch (JacksonException | IOException unreadable) {
            problems.add("it is not JSON: " + unreadable.getMessage());
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add("it holds no basis; list at least one under \"bases\"");
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException("table of bases " + name + ":\n  " + String.join("\n  ", problems));
        }
        return Collections.unmodifiableMap(rows);
    }

    private void add(Map<String, BasisRow> rows, JsonNode row) {
        String basis = row.path("basis").asString("a row without a basis");
        if (!has(basis, row, REQUIRED, OPTIONAL)) {
            return;
        }
        Optional<Disclosure> disclosure = constant(Disclosure.class, basis, row, "outcome");
        Optional<Certainty> certainty = constant(Certainty.class, basis, row, "certainty");
        Optional<Route> route = constant(Route.class, basis, row, "route");
        Optional<ReferralRole> to = constant(ReferralRole.class, basis, row, "to");
        List<Obligation> obligations = obligations(basis, row.path("obligations"));
        String source = text(basis, row, "source");
        String meaning = text(basis, row, "meaning");
        String code = row.has("code") ? text(basis, row, "code") : basis;
        if (row.has("needsExpertReview") && !row.path("needsExpertReview").isBoolean()) {
            problems.add(basis + ".needsExpertReview is " + row.path("needsExpertReview") + "; write true or false");
        }
        if (disclosure.isEmpty() || certainty.isEmpty()) {
            return;
        }
        checkTogether(basis, disclosure.get(), certainty.get(), route.isPresent(), to.isPresent());
        Citation citation = Citation.of(source).known(certainty.get());
        boolean review = row.path("needsExpertReview").asBoolean(false);
        if (rows.put(basis, new BasisRow(code, disclosure.get(), route, to, obligations, citation, meaning, review))
                != null) {
            problems.add(basis + " occurs twice; keep one row");
        }
    }

    private void checkTogether(
            String basis, Disclosure disclosure, Certainty certainty, boolean hasRoute, boolean hasRole) {
        boolean referred = disclosure == Disclosure.REFER;
        if (hasRoute != referred || hasRole != referred) {
            problems.add(basis + " is " + disclosure + "; give route and to with REFER, and only with it");
        }
        if (disclosure == Disclosure.SHARE && !certainty.isUsable()) {
            problems.add(basis + " shares on a rule that is only remembered; read its source, or withhold or refer");
        }
    }

    private List<Obligation> obligations(String basis, JsonNode array) {
        List<Obligation> obligations = new ArrayList<>();
        if (!array.isArray()) {
            problems.add(basis + ".obligations is " + array + "; write a list, empty if there are none");
        }
        for (JsonNode obligation : array) {
            Optional<Obligation> read = constant(Obligation.class, basis + ".obligations", obligation);
            if (read.filter(obligations::contains).isPresent()) {
                problems.add(basis + ".obligations has " + read.get() + " twice; keep one");
            }
            read.ifPresent(obligations::add);
        }
        return obligations;
    }

    private <E extends Enum<E>> Optional<E> constant(Class<E> type, String basis, JsonNode row, String property) {
        return row.has(property) ? constant(type, basis + "." + property, row.path(property)) : Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> constant(Class<E> type, String where, JsonNode node) {
        Optional<E> named = Arrays.stream(type.getEnumConstants())
                .filter(constant -> node.isString() && constant.name().equals(node.stringValue()))
                .findFirst();
        if (named.isEmpty()) {
            problems.add(where + " is " + node + "; use one of " + EnumSet.allOf(type));
        }
        return named;
    }

    private boolean has(String where, JsonNode object, Set<String> required, Set<String> optional) {
        Set<String> missing = new TreeSet<>(required);
        missing.removeAll(object.propertyNames());
        Set<String> unknown = new TreeSet<>(object.propertyNames());
        unknown.removeAll(required);
        unknown.removeAll(optional);
        if (!missing.isEmpty()) {
            problems.add(where + " lacks " + missing + "; add what is missing");
        }
        if (!unknown.isEmpty()) {
            problems.add(where + " has unknown properties " + unknown + "; remove or correct them");
        }
        return missing.isEmpty() && unknown.isEmpty();
    }

    private String text(String basis, JsonNode row, String property) {
        JsonNode node = row.path(property);
        if (!node.isString() || node.stringValue().isBlank()) {
            problems.add(basis + "." + property + " is " + node + "; write a text");
            return "?";
        }
        return node.stringValue();
    }
}
