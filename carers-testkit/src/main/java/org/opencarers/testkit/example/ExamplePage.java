package org.opencarers.testkit.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.RefusedException;
import org.opencarers.rules.exchange.FactsExchange;
import tools.jackson.databind.JsonNode;

/**
 * Reads a page of examples.
 *
 * <p>Under a heading of the second level, a table with the columns {@code fact} and {@code answer} says what all examples of
 * the section begin with. Tables with the columns {@code as of}, {@code but}, {@code answer}, {@code award} and
 * {@code because} hold the examples. {@code but} lists what is different, {@code carer.age: 15; care.paid: unknown};
 * {@code answer} names an outcome, several joined by {@code or}, or says {@code cannot be asked}; {@code award} may stay empty,
 * and then is not looked at. Answers are {@code yes} and {@code no}, numbers, pounds without a sign, names of the catalogue,
 * days as in {@code 2026-11-21}; a set is a list with commas, or {@code none}.
 */
public final class ExamplePage {

    private static final Set<String> FACT_COLUMNS = Set.of("fact", "answer");
    private static final Set<String> EXAMPLE_COLUMNS = Set.of("as of", "but", "answer", "award", "because");

    private final DecisionEngine engine;
    private final Policy<?> policy;
    private final String name;
    private final List<String> problems = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    private ExamplePage(DecisionEngine engine, Policy<?> policy, String name) {
        this.engine = engine;
        this.policy = policy;
        this.name = name;
    }

    /**
     * Reads the examples of a page.
     *
     * @param name the name of the page, for messages
     * @param markdown its text
     * @return the examples in order, at least one
     * @throws IllegalArgumentException with all that is wrong on the page, one line each with the line of the page
     */
    public static List<Example> read(DecisionEngine engine, Policy<?> policy, String name, String markdown) {
        ExamplePage page = new ExamplePage(engine, policy, name);
        page.read(MarkdownTables.of(markdown));
        if (page.examples.isEmpty() && page.problems.isEmpty()) {
            page.problems.add(name + ": there is no example; a table of them has the columns " + EXAMPLE_COLUMNS);
        }
        if (!page.problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", page.problems));
        }
        return List.copyOf(page.examples);
    }

    /**
     * Reads the examples of a page among the resources of a project.
     *
     * @param beside a class of the project
     * @param path the page, from the class or with a leading slash from the root of the resources
     * @throws IllegalArgumentException as {@link #read}, and when there is no such page
     */
    public static List<Example> resource(DecisionEngine engine, Policy<?> policy, Class<?> beside, String path) {
        try (InputStream page = beside.getResourceAsStream(path)) {
            if (page == null) {
                throw new IllegalArgumentException(path + " is not there; put it among the resources of the tests");
            }
            return read(engine, policy, path, new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " cannot be read", unreadable);
        }
    }

    /** A known answer as a page writes it: "yes", "204.00", "none", "CARER, OTHER". */
    public static String written(Object answer) {
        return ExampleCells.written(answer);
    }

    private void read(List<MarkdownTable> tables) {
        Map<String, String> base = new LinkedHashMap<>();
        String section = "";
        for (MarkdownTable table : tables) {
            if (!table.section().equals(section)) {
                base.clear();
                section = table.section();
            }
            Set<String> columns = Set.copyOf(table.columns());
            if (columns.equals(FACT_COLUMNS)) {
                table.rows().forEach(row -> put(base, row.line(), row.cell("fact"), row.cell("answer")));
            } else if (columns.equals(EXAMPLE_COLUMNS)) {
                table.rows().forEach(row -> add(row, base));
            } else {
                problem(
                        table.line(),
                        "a table has the columns " + FACT_COLUMNS + " or " + EXAMPLE_COLUMNS + ", but has "
                                + table.columns());
            }
        }
    }

    private void put(Map<String, String> answers, int line, String fact, String answer) {
        boolean listed = policy.facts().stream().anyMatch(one -> one.id().equals(fact))
                || policy.boundOnly().stream().anyMatch(one -> one.id().equals(fact));
        if (listed) {
            answers.put(fact, answer);
        } else {
            problem(line, policy.id() + " does not ask for '" + fact + "'; it asks for " + policy.facts());
        }
    }

    private void add(MarkdownTable.Row row, Map<String, String> base) {
        int before = problems.size();
        Map<String, String> written = new LinkedHashMap<>(base);
        for (String change : row.cell("but").split(";", -1)) {
            if (!change.isBlank()) {
                String[] sides = change.split(":", 2);
                put(written, row.line(), sides[0].strip(), sides.length == 2 ? sides[1].strip() : "");
            }
        }
        Optional<LocalDate> asOf = day(row);
        Reply expected = expected(row);
        if (problems.size() == before && asOf.isPresent()) {
            example(row, asOf.get(), written, expected);
        }
    }

    private Optional<LocalDate> day(MarkdownTable.Row row) {
        try {
            return Optional.of(LocalDate.parse(row.cell("as of")));
        } catch (DateTimeParseException noDay) {
            problem(row.line(), "'" + row.cell("as of") + "' is no day; write one like 2026-11-21");
            return Optional.empty();
        }
    }

    private Reply expected(MarkdownTable.Row row) {
        if (row.cell("answer").equals(ExampleCells.CANNOT_BE_ASKED)) {
            return Reply.CANNOT_BE_ASKED;
        }
        List<String> known = policy.outcomes().stream().map(Enum::name).toList();
        List<String> named = Arrays.asList(row.cell("answer").split(ExampleCells.OR, -1));
        if (!known.containsAll(named)) {
            problem(
                    row.line(),
                    "'" + row.cell("answer") + "' is no answer; write '" + ExampleCells.CANNOT_BE_ASKED
                            + "', or one or several of " + known + ", joined by 'or'");
        }
        return new Reply(
                known.stream().filter(named::contains).toList(),
                Optional.of(row.cell("award")).filter(text -> !text.isEmpty()));
    }

    private void example(MarkdownTable.Row row, LocalDate asOf, Map<String, String> written, Reply expected) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        written.forEach((id, text) -> answers.put(id, ExampleCells.answer(fact(id), text)));
        try {
            examples.add(new Example(
                    name + ":" + row.line(),
                    asOf,
                    new FactsExchange(engine).read(answers, asOf),
                    expected,
                    row.cell("because")));
        } catch (RefusedException refused) {
            refused.problems().stream().map(Problem::toString).forEach(text -> problem(row.line(), text));
        }
    }

    private Fact<?> fact(String id) {
        return engine.fact(id).orElseThrow(() -> new IllegalArgumentException(id + " is no fact of the engine"));
    }

    private void problem(int line, String text) {
        problems.add(name + ":" + line + ": " + text);
    }
}
