package org.opencarers.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencarers.rules.Policy;
import org.opencarers.sharing.Sharing;

/** The index of the pages about policies, by the nation whose law they encode. */
final class LawIndex {

    private static final String LOCAL = "Local policies";

    private static final String OF_SHARING = new Sharing()
            .policies().stream().map(policy -> Markdown.code(policy.id())).collect(Collectors.joining(", "));

    private LawIndex() {}

    static String of(List<Policy<?>> policies) {
        Map<String, StringBuilder> rows = new LinkedHashMap<>();
        List.of("Great Britain", "England", "Wales", "Scotland", "Northern Ireland", "United Kingdom", LOCAL)
                .forEach(owner -> rows.put(owner, new StringBuilder()));
        policies.forEach(policy -> rows.get(owner(policy.id())).append(row(policy)));
        return """
                # The law, policy by policy

                One page for each policy: its question, the possible answers, the facts it asks for, its rules with their sources, and
                what it leaves out. The pages are for people who are not programmers. They are made from the policies themselves, so they
                say what the program does. They are decision support, not legal advice: a lawyer must sign off a policy before anybody
                relies on it.

                If the law on a page is wrong, [please say so](../../CONTRIBUTING.md#the-law-is-wrong).

                The policies of sharing have no pages: they are asked all together, about an item of a document, by
                [`share`](../06-sharing.md). `./carers policies` prints each of them as these pages do, by its id: %s. Their words and sources
                are [listed](../sharing-words.md).
                """.formatted(OF_SHARING)
                + rows.entrySet().stream()
                        .filter(entry -> entry.getValue().length() > 0)
                        .map(entry ->
                                "\n## " + entry.getKey() + "\n\n| question | page |\n|---|---|\n" + entry.getValue())
                        .collect(Collectors.joining());
    }

    private static String owner(String id) {
        return switch (id.substring(0, id.indexOf('.'))) {
            case "gb" -> "Great Britain";
            case "england" -> "England";
            case "wales" -> "Wales";
            case "scotland" -> "Scotland";
            case "northern-ireland", "ni" -> "Northern Ireland";
            case "uk" -> "United Kingdom";
            default -> LOCAL;
        };
    }

    private static String row(Policy<?> policy) {
        return Markdown.row(List.of(
                Markdown.plain(policy.question()), Markdown.link(Markdown.code(policy.id()), policy.id() + ".md")));
    }
}
