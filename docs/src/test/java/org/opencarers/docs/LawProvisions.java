package org.opencarers.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Provision;

/** The provisions of the law that a policy names, with what the policy does with each, as a table. */
final class LawProvisions {

    private static final String PREFACE = """
            Each place in the law that the text of this policy names, and what becomes of it. *Implemented*: a clause says what it says.
            *Left to judgement*: the law wants somebody's judgement, which is asked for or left to a person. *Delegated*: somebody else
            answers it. *Out of scope*: it is no part of the question. *Not yet*: it belongs to the question and is not modelled.

            """;

    private LawProvisions() {}

    static String table(Policy<?> policy) {
        return PREFACE + "| provision | how | by what |\n|---|---|---|\n"
                + policy.provisions().stream().map(LawProvisions::row).collect(Collectors.joining());
    }

    private static String row(Provision provision) {
        String remark = LawSources.remark(provision.place().certainty())
                .map(words -> ", " + words)
                .orElse("");
        return Markdown.row(List.of(
                Markdown.plain(provision.place().text()) + remark,
                provision.treatment().words(),
                byWhat(provision)));
    }

    private static String byWhat(Provision provision) {
        List<String> parts = new ArrayList<>();
        provision.facts().forEach(fact -> parts.add(question(fact)));
        Optional.of(provision.clausesInWords())
                .filter(words -> !words.isEmpty())
                .ifPresent(parts::add);
        provision.remark().map(Markdown::plain).ifPresent(parts::add);
        return String.join("; ", parts);
    }

    private static String question(Fact<?> fact) {
        return "the answer to \"" + Markdown.plain(fact.question()) + "\"";
    }
}
