package org.opencarers.sharing;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.Citation;
import tools.jackson.databind.JsonNode;

/** Reads a table of lawfulness strictly, and collects everything that is wrong with it. */
final class LawfulnessTableReader {

    private static final Set<String> LEDGERS = Set.of("commonLaw", "publicBody", "charity");
    private static final Set<String> GROUND = Set.of("code", "ground", "source", "certainty");

    private final String name;
    private final TableProblems problems = new TableProblems();

    LawfulnessTableReader(String name) {
        this.name = name;
    }

    /**
     * The rows by situation, in the order of the table.
     *
     * @throws IllegalStateException when anything is wrong with it, with everything that is
     */
    Map<String, LawfulnessRow> read(InputStream json) {
        Map<String, LawfulnessRow> rows = new LinkedHashMap<>();
        JsonNode root = problems.tree(json);
        if (!root.isMissingNode() && problems.has("the table", root, Set.of("situations"), Set.of())) {
            root.path("situations").forEach(row -> add(rows, row));
        }
        problems.refuse("table of lawfulness " + name);
        return Collections.unmodifiableMap(rows);
    }

    private void add(Map<String, LawfulnessRow> rows, JsonNode row) {
        String situation = row.path("situation").asString("a row without a situation");
        if (!problems.has(situation, row, Set.of("situation", "title"), LEDGERS)) {
            return;
        }
        LawfulnessRow read = new LawfulnessRow(
                problems.text(situation, row, "title"),
                grounds(situation + ".commonLaw", row.path("commonLaw")),
                grounds(situation + ".publicBody", row.path("publicBody")),
                grounds(situation + ".charity", row.path("charity")));
        if (read.commonLaw().isEmpty() != read.publicBody().isEmpty()) {
            problems.add(situation + " has one of the two ledgers; give both, or neither");
        }
        if (rows.put(situation, read) != null) {
            problems.add(situation + " occurs twice; keep one row");
        }
    }

    private List<LawfulGround> grounds(String where, JsonNode list) {
        List<LawfulGround> grounds = new ArrayList<>();
        for (JsonNode ground : list) {
            if (problems.has(where, ground, GROUND, Set.of("since"))) {
                Optional<Citation> citation = problems.citation(where, ground);
                Optional<LocalDate> since = ground.has("since") ? day(where, ground) : Optional.empty();
                citation.ifPresent(source -> grounds.add(new LawfulGround(
                        problems.text(where, ground, "code"), problems.text(where, ground, "ground"), source, since)));
            }
        }
        return grounds;
    }

    private Optional<LocalDate> day(String where, JsonNode ground) {
        String day = problems.text(where, ground, "since");
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException noDay) {
            problems.add(where + ".since is " + day + "; write a day as 2026-02-05");
            return Optional.empty();
        }
    }
}
