package org.opencarers.docs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that lists the examples of all policies, and says how much they show. */
final class LawExamplesPage {

    private LawExamplesPage() {}

    static String of(List<LawExamples> all) {
        return """
                # Examples of the law

                For each policy a page of questions with the answers that the law gives, to be read and corrected by people who know the
                law. They are written from the text of the law, never from what the program says; the build puts every question to the
                program. You may add a row: no Java is needed. The columns are explained in
                [Testing a policy](../../05-testing-a-policy.md).

                - *Sides shown*: each comparison in each rule is shown to settle that rule by being true, and by being false
                  (modified condition/decision coverage). Some sides nothing could show, because another comparison always comes first:
                  the program proves that, and they are not counted.
                - *Changes noticed*: the program changes the policy in one small place at a time: a limit by a penny or a year, a
                  comparison turned round, a condition left out, a date a day early, two outcomes exchanged. An example that the changed
                  policy contradicts has noticed the change. Changes that no situation could bring to light are not counted.

                | policy | examples | sides shown | that nothing could show | changes noticed | without consequence |
                |---|--:|--:|--:|--:|--:|
                """ + all.stream().map(LawExamples::row).collect(Collectors.joining()) + unnoticed(all);
    }

    private static String unnoticed(List<LawExamples> all) {
        String rows = all.stream()
                .flatMap(each -> LawExamples.explained(each.policy().id()).entrySet().stream()
                        .map(entry -> row(each.policy().id(), entry)))
                .collect(Collectors.joining());
        return rows.isEmpty()
                ? ""
                : "\n## What no example notices\n\n| policy | change | why it is left |\n|---|---|---|\n" + rows;
    }

    private static String row(String policy, Map.Entry<String, String> change) {
        return Markdown.row(
                List.of(Markdown.code(policy), Markdown.plain(change.getKey()), Markdown.plain(change.getValue())));
    }
}
