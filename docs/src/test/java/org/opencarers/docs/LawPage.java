package org.opencarers.docs;

import java.util.Optional;
import java.util.stream.Collectors;
import org.opencarers.rules.Award;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.exchange.PolicyExchange;
import tools.jackson.databind.JsonNode;

/** The page about one policy, made to be read aloud by people who read no code. */
final class LawPage<O extends Enum<O> & Outcome> {

    private final Policy<O> policy;
    private final LawParameters parameters;
    private final LawRules rules;

    private LawPage(Policy<O> policy, JsonNode description) {
        this.policy = policy;
        this.parameters = new LawParameters(description.get("parameters"), LawFacts.words(policy.facts()));
        this.rules = new LawRules(policy, description, parameters);
    }

    static <O extends Enum<O> & Outcome> String of(DecisionEngine engine, Policy<O> policy) {
        JsonNode description = new PolicyExchange(engine)
                .describe(policy.id(), Optional.empty())
                .json();
        return new LawPage<>(policy, description).text();
    }

    private String text() {
        return "# " + policy.question() + "\n\n" + preface()
                + section("The answers", "One of these is the answer.\n\n" + outcomes() + "\n" + safeSide() + "\n")
                + section("The dates", dates())
                + section(
                        "The questions",
                        "Ask in this order, and stop as soon as the answer is settled.\n\n"
                                + LawFacts.list(policy.facts())
                                + fillable())
                + section(
                        "Facts that help when they are known",
                        policy.boundOnly().isEmpty()
                                ? ""
                                : "Nobody need be asked about these. When they are known, they limit what the answers to the questions above can"
                                        + " be.\n\n"
                                        + LawFacts.list(policy.boundOnly()))
                + section("The rules", rulesPreface() + rules.text())
                + section(
                        "Conditions that rules share",
                        rules.shared().isEmpty() ? "" : "Each is written out once, here.\n" + rules.shared())
                + section(
                        "Figures and lists by date",
                        parameters.isEmpty()
                                ? ""
                                : "Each line holds from its first day to its last, both included.\n"
                                        + parameters.tables())
                + section("What of the law is covered", LawProvisions.table(policy))
                + section("What is left out", gaps());
    }

    private static String section(String heading, String text) {
        return text.isEmpty() ? "" : "\n## " + heading + "\n\n" + text;
    }

    private String preface() {
        return """
                This page says what the program does when it is asked this question. It is made from the policy `%s`
                itself, so it cannot say anything else. It is decision support, not legal advice. If the law here is wrong,
                [please say so](../../CONTRIBUTING.md#the-law-is-wrong): you need not be a programmer for that. All policies are
                listed [here](README.md). Questions with the answers that the law gives are among the [examples](examples/%s.md).
                """.formatted(policy.id(), policy.id());
    }

    private String outcomes() {
        return policy.outcomes().stream()
                .map(outcome -> "- " + Markdown.code(outcome.name()) + ": " + Markdown.plain(outcome.meaning()) + "."
                        + award(outcome) + "\n")
                .collect(Collectors.joining());
    }

    private String award(O outcome) {
        Award award = policy.awards().get(outcome);
        return award == null ? "" : LawRules.award(award);
    }

    private String safeSide() {
        String never =
                policy.safeSide() == SafeSide.NEVER_REFUSE ? "Nothing is ever refused" : "Nothing is ever disclosed";
        return never
                + " because something is not known: as long as what is not known could change the answer, there is no"
                + " answer\nyet, and the program says what to ask.";
    }

    private String dates() {
        String ranges = policy.coverage().ranges().stream()
                .map(DateRange::text)
                .map(words -> "- " + words + "\n")
                .collect(Collectors.joining());
        String reason = policy.coverage()
                .reason()
                .map(words -> "Why these days and no others: " + Markdown.plain(words) + ".\n")
                .orElse("No reason is given.\n");
        return "The question can be asked about these days:\n\n" + ranges + "\n" + reason
                + "About any other day there is no answer, not even a guess.\n";
    }

    private String rulesPreface() {
        return """
                Go through the rules in order. The first that applies on the day asked about gives the answer, and the rest no longer
                matter. A rule that names no days applies on every day that can be asked about.

                In brackets stand the number of the clause in the policy and the source, with a remark when the source itself was not
                read. *Secondary source*: read in what a council, a charity, a newspaper or open data says of the law. *Inferred*:
                worked out from what was read, or a cautious reading of it. *Known only from memory*: remembered, not read, and no answer
                for or against the carer rests on it.

                Short forms are those of lawyers: s. is a section, Sch. a schedule, reg. a regulation, art. an article, para. a
                paragraph, SI a statutory instrument, and SSI, SR and NISR the same of Scotland and of Northern Ireland.
                """;
    }

    private String gaps() {
        return policy.notModelled().isEmpty()
                ? "Nothing is declared to be left out.\n"
                : "The law says more about these things, or they are open. The answers leave them out, and each answer lists those\n"
                        + "that could matter to it.\n\n"
                        + policy.notModelled().stream()
                                .map(gap -> "- " + Markdown.plain(gap.text()) + scope(gap) + "\n")
                                .collect(Collectors.joining());
    }

    private String fillable() {
        return policy.earlierDecisions().stream()
                .map(decision -> "\nWhere " + Markdown.code(decision.fact().id())
                        + " is unknown, the program can fill it on request from its own answer to\n["
                        + Markdown.plain(decision.policy().question()) + "]("
                        + decision.policy().id() + ".md)\n")
                .collect(Collectors.joining());
    }

    private static String scope(Gap gap) {
        return gap.scope().map(words -> " " + Markdown.plain(words)).orElse("");
    }
}
