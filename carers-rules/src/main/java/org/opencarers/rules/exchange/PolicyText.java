package org.opencarers.rules.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.opencarers.rules.Citation;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.DatedValue;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.computation.PackComputation;

/** The description of a policy in words. */
final class PolicyText<O extends Enum<O> & Outcome> {

    private final PolicyDescription<O> description;
    private final Policy<O> policy;
    private final Page page = new Page();

    private PolicyText(PolicyDescription<O> description) {
        this.description = description;
        this.policy = description.policy();
    }

    static <O extends Enum<O> & Outcome> String of(PolicyDescription<O> description) {
        return new PolicyText<>(description).text();
    }

    private String text() {
        page.line(policy.question());
        page.row("policy", policy.id());
        page.row("date", description.asOf().map(Shown::day).orElse("all that the policy covers"));
        page.row(
                "covers",
                policy.coverage().text()
                        + policy.coverage()
                                .reason()
                                .map(reason -> " (" + reason + ")")
                                .orElse(""));
        page.row("safe side", Shown.words(policy.safeSide()));
        page.section("Outcomes", policy.outcomes(), outcome -> outcome.name() + ": " + outcome.meaning());
        page.entries("Facts, in asking order", policy.facts(), this::asked);
        page.entries("Facts that are never asked, but bound others", policy.boundOnly(), this::asked);
        page.entries(
                description.asOf().isPresent()
                        ? "Rules in force: the first that applies decides"
                        : "Rules: the first in force that applies decides",
                description.rules(),
                this::rule);
        String clause =
                policy.otherwiseClause().map(number -> "(" + number + ") ").orElse("");
        page.line(
                "  " + clause + "otherwise " + outcome(policy.otherwise()) + sources(description.otherwiseCitations()));
        page.entries("Parameters", description.parameters(), this::parameter);
        page.section("Awards", awards(description), words -> words);
        page.section("Not modelled", policy.notModelled(), PolicyText::gap);
        return page.text();
    }

    private static <O extends Enum<O> & Outcome> List<String> awards(PolicyDescription<O> description) {
        List<String> awards = new ArrayList<>();
        description.policy().awards().forEach((outcome, award) -> awards.add(outcome.name() + ": " + award.text()));
        description
                .rules()
                .forEach(rule -> rule.award()
                        .ifPresent(award -> awards.add(
                                rule.outcome().name() + " by clause " + rule.clause() + ": " + award.text())));
        return awards;
    }

    private static String gap(Gap gap) {
        return gap.text() + gap.scope().map(scope -> " " + scope).orElse("");
    }

    private List<String> asked(Fact<?> fact) {
        List<String> lines = new ArrayList<>(List.of(DecisionText.question(fact), "  " + fact.answers()));
        policy.earlierDecisions().stream()
                .filter(decision -> decision.fact().equals(fact))
                .forEach(decision -> lines.add("  can be filled from the decision of "
                        + decision.policy().id()));
        description.computation(fact).ifPresent(computation -> lines.add("  " + computed(computation)));
        return lines;
    }

    private static String computed(PackComputation<?> computation) {
        List<String> from = new ArrayList<>();
        computation.computed().reads().forEach(read -> from.add(read.id()));
        if (computation.computed().readsTheDate()) {
            from.add("the date");
        }
        return "worked out by code of the pack " + computation.pack()
                + (from.isEmpty() ? "" : ", from " + String.join(", ", from));
    }

    private List<String> rule(Rule<O> rule) {
        List<String> lines = new ArrayList<>();
        lines.add("(" + rule.clause() + ") " + outcome(rule.outcome()) + ", when"
                + rule.inForce().map(period -> ", in force " + period.text()).orElse("")
                + sources(rule.citations()));
        add(lines, description.outline(rule), 1);
        return lines;
    }

    private static void add(List<String> lines, Outline outline, int depth) {
        String clause = outline.clause().map(number -> "(" + number + ") ").orElse("");
        lines.add("  ".repeat(depth) + "- " + clause + outline.sentence() + sources(outline.citations()));
        outline.parts().forEach(part -> add(lines, part, depth + 1));
    }

    private <T> List<String> parameter(Parameter<T> parameter) {
        List<String> lines = new ArrayList<>(List.of(parameter.label() + "  (" + parameter.id() + ")"));
        description.values(parameter).forEach(entry -> lines.add("  " + value(parameter, entry)));
        if (lines.size() == 1) {
            lines.add("  no value on this date");
        }
        return lines;
    }

    private static <T> String value(Parameter<T> parameter, DatedValue<T> entry) {
        DateRange inForce = entry.inForce();
        String unused = entry.isUsable() ? "" : "  known only from memory: never used";
        return inForce.text() + ": " + parameter.text(entry.value()) + sources(List.of(entry.source())) + unused;
    }

    private static String outcome(Outcome outcome) {
        return outcome.name() + " (" + outcome.meaning() + ")";
    }

    private static String sources(List<Citation> citations) {
        return citations.isEmpty()
                ? ""
                : citations.stream().map(Citation::toString).collect(Collectors.joining("; ", "  [", "]"));
    }
}
