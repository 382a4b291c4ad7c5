package org.opencarers.sharing;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.Citation;
import tools.jackson.databind.JsonNode;

/** Reads a table of bases strictly, and collects everything that is wrong with it. */
final class BasisTableReader {

    private static final Set<String> REQUIRED =
            Set.of("basis", "outcome", "obligations", "source", "certainty", "meaning");

    private static final Set<String> OPTIONAL = Set.of("code", "route", "to", "needsExpertReview", "lawfulness");

    private final String name;
    private final TableProblems problems = new TableProblems();

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
        JsonNode root = problems.tree(json);
        if (!root.isMissingNode() && problems.has("the table", root, Set.of("bases"), Set.of())) {
            root.path("bases").forEach(row -> add(rows, row));
        }
        if (rows.isEmpty() && problems.none()) {
            problems.add("it holds no basis; list at least one under \"bases\"");
        }
        problems.refuse("table of bases " + name);
        return Collections.unmodifiableMap(rows);
    }

    private void add(Map<String, BasisRow> rows, JsonNode row) {
        String basis = row.path("basis").asString("a row without a basis");
        if (!problems.has(basis, row, REQUIRED, OPTIONAL)) {
            return;
        }
        Optional<Disclosure> disclosure = problems.constant(Disclosure.class, basis, row, "outcome");
        Optional<Citation> citation = problems.citation(basis, row);
        Optional<Route> route = problems.constant(Route.class, basis, row, "route");
        Optional<ReferralRole> to = problems.constant(ReferralRole.class, basis, row, "to");
        Optional<Lawfulness> lawfulness = problems.constant(Lawfulness.class, basis, row, "lawfulness");
        List<Obligation> obligations = obligations(basis, row.path("obligations"));
        String meaning = problems.text(basis, row, "meaning");
        String code = row.has("code") ? problems.text(basis, row, "code") : basis;
        if (row.has("needsExpertReview") && !row.path("needsExpertReview").isBoolean()) {
            problems.add(basis + ".needsExpertReview is " + row.path("needsExpertReview") + "; write true or false");
        }
        if (disclosure.isEmpty() || citation.isEmpty()) {
            return;
        }
        checkReferral(basis, disclosure.get(), route.isPresent(), to.isPresent());
        checkShare(basis, disclosure.get(), citation.get(), row.has("lawfulness"));
        boolean review = row.path("needsExpertReview").asBoolean(false);
        BasisRow read = new BasisRow(
                code, disclosure.get(), route, to, obligations, citation.get(), meaning, review, lawfulness);
        if (rows.put(basis, read) != null) {
            problems.add(basis + " occurs twice; keep one row");
        }
    }

    private void checkReferral(String basis, Disclosure disclosure, boolean hasRoute, boolean hasRole) {
        boolean referred = disclosure == Disclosure.REFER;
        if (hasRoute != referred || hasRole != referred) {
            problems.add(basis + " is " + disclosure + "; give route and to with REFER, and only with it");
        }
    }

    private void checkShare(String basis, Disclosure disclosure, Citation citation, boolean hasLawfulness) {
        boolean shared = disclosure == Disclosure.SHARE;
        if (hasLawfulness != shared) {
            problems.add(basis + " is " + disclosure + "; give lawfulness with SHARE, and only with it");
        }
        if (shared && !citation.certainty().isUsable()) {
            problems.add(basis + " shares on a rule that is only remembered; read its source, or withhold or refer");
        }
    }

    private List<Obligation> obligations(String basis, JsonNode array) {
        List<Obligation> obligations = new ArrayList<>();
        if (!array.isArray()) {
            problems.add(basis + ".obligations is " + array + "; write a list, empty if there are none");
        }
        for (JsonNode obligation : array) {
            Optional<Obligation> read = problems.constant(Obligation.class, basis + ".obligations", obligation);
            if (read.filter(obligations::contains).isPresent()) {
                problems.add(basis + ".obligations has " + read.get() + " twice; keep one");
            }
            read.ifPresent(obligations::add);
        }
        return obligations;
    }
}
