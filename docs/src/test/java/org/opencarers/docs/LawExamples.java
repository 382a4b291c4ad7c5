package org.opencarers.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.testkit.coverage.ConditionCoverage;
import org.opencarers.testkit.example.Example;
import org.opencarers.testkit.example.ExamplePage;
import org.opencarers.testkit.mutation.MutationReport;

/**
 * The examples of one policy, and what they show of it.
 *
 * @param policy the policy
 * @param examples its examples, in the order of the page
 * @param coverage which sides of comparisons they show
 * @param mutation which small changes they notice
 */
record LawExamples(Policy<?> policy, List<Example> examples, ConditionCoverage coverage, MutationReport mutation) {

    static final String FOLDER = "docs/law/examples/";

    private static final DecisionEngine ENGINE = DecisionEngine.discover();

    static LawExamples of(Policy<?> policy) {
        return measured(policy);
    }

    private static <O extends Enum<O> & Outcome> LawExamples measured(Policy<O> policy) {
        String page = policy.id() + ".md";
        List<Example> examples = ExamplePage.read(ENGINE, policy, page, Documents.text(Documents.named(FOLDER + page)));
        return new LawExamples(
                policy,
                examples,
                ConditionCoverage.of(ENGINE, policy, examples),
                MutationReport.of(ENGINE, policy, examples));
    }

    /** What the policy says otherwise than the examples. */
    List<String> objections() {
        List<String> objections = new ArrayList<>();
        examples.forEach(example -> example.objection(ENGINE, policy).ifPresent(objections::add));
        return objections;
    }

    /** The changes that no example notices, each with the reason that is written down for it. */
    static Map<String, String> explained(String policy) {
        Map<String, String> reasons = new LinkedHashMap<>();
        Documents.text(Documents.named(FOLDER + "unnoticed.csv"))
                .lines()
                .skip(1)
                .map(line -> line.split("\\|", -1))
                .filter(cells -> cells[0].equals(policy))
                .forEach(cells -> reasons.put(cells[1], cells[2]));
        return reasons;
    }

    /** A line for the build, and for the page that lists all. */
    String row() {
        return Markdown.row(List.of(
                Markdown.link(Markdown.code(policy.id()), policy.id() + ".md"),
                String.valueOf(examples.size()),
                coverage.shown().size() + " of " + coverage.sides(),
                String.valueOf(coverage.impossible().size()),
                mutation.caught().size() + " of " + mutation.noticeable(),
                String.valueOf(mutation.without().size())));
    }
}
